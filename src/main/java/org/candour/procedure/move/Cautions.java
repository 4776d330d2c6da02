package org.candour.procedure.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.Limit;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Stage2;
import org.jspecify.annotations.Nullable;

/// What somebody should look at in a complaint at Stage 2 or 3 although no rule is broken: each a
/// sentence with its source.
public final class Cautions {
  private final Situation now;
  private final Settings settings;
  private final List<Objection> found = new ArrayList<>();

  private Cautions(Situation now, Settings settings) {
    this.now = now;
    this.settings = settings;
  }

  /// The cautions of a complaint as it stands that day.
  public static List<Objection> of(Situation now, Settings settings) {
    return Stream.of(ofStage2(now, settings), ofPanel(now, settings))
        .flatMap(List::stream)
        .toList();
  }

  /// Those about the investigation and whoever takes part in it.
  public static List<Objection> ofStage2(Situation now, Settings settings) {
    var cautions = new Cautions(now, settings);
    if (now.state().statutory() && now.stage2().requested() != null) {
      cautions.roles();
      cautions.stage2();
      cautions.workers();
    }
    return List.copyOf(cautions.found);
  }

  /// Those about the day of the panel and its papers.
  public static List<Objection> ofPanel(Situation now, Settings settings) {
    var cautions = new Cautions(now, settings);
    if (now.state().statutory()) {
      cautions.panel();
    }
    return List.copyOf(cautions.found);
  }

  private void roles() {
    Conflicts.of(now.state()).forEach(clash -> found.add(clash.objection()));
    now.state().officers().tenures().stream()
        .filter(a -> a.held() && a.independent() == null && a.name() != null)
        .filter(a -> InvestigationProvisos.outsider(a.role()))
        .forEach(a -> add("independent", "SI 2006/1738 reg 2", a.name(), a.role().label()));
  }

  private void stage2() {
    var stage = now.stage2();
    if (stage.open() && untold(stage)) {
      add("update", "R033");
    }
    var reported = stage.independentPersonReported() != null;
    if (reported && now.state().points().stream().anyMatch(Cautions::unseen)) {
      add("views", "SI 2006/1738 reg 17");
    }
    if (stage.open() && reported && stage.investigatorReported() != null && !adjudicator()) {
      add("adjudicator", "Getting the Best from Complaints");
    }
  }

  private static boolean unseen(Point point) {
    return point.counts()
        && point.finding(FindingBy.INVESTIGATING_OFFICER) != null
        && point.independentPersonAgrees() == null;
  }

  private boolean adjudicator() {
    var named = now.state().particulars().get(org.candour.domain.Field.STAGE2_ADJUDICATING_OFFICER);
    return named != null
        || now.state().officers().holder(OfficerRole.ADJUDICATING_OFFICER).isPresent();
  }

  /// Overdue, and nothing said since the day that the complainant was last given.
  private boolean untold(Stage2 stage) {
    LocalDate expected =
        Clocks.of(now.state(), settings, now.calendar()).stream()
            .filter(clock -> clock.id().equals("C10"))
            .findFirst()
            .map(Clock::actBy)
            .orElse(null);
    LocalDate told = stage.investigation().expected();
    LocalDate day = told != null && stage.updated() != null ? later(expected, told) : expected;
    return day != null
        && now.day().isAfter(day)
        && (stage.updated() == null || told != null || !stage.updated().isAfter(day));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  private void workers() {
    now.stage2().investigation().workers().stream()
        .filter(worker -> worker.informed() == null)
        .forEach(worker -> add("worker", "R037", worker.name()));
  }

  /// Papers late for the panel, and a panel that met on another day than set (C18 is guidance: a
  /// warning).
  private void panel() {
    var stage = now.state().stage3();
    LocalDate set = stage.file().meeting();
    LocalDate day = stage.panel() == null ? set : stage.panel();
    LocalDate sent = stage.papersSent();
    if (sent != null && day != null && !day.isBefore(sent)) {
      int before = now.calendar().workingDaysTaken(sent, day);
      papers()
          .filter(limit -> before < days(limit))
          .ifPresent(limit -> add("papers", limit.source(), before, days(limit)));
    }
    if (stage.panel() != null && set != null && !set.equals(stage.panel())) {
      add("panel-moved", "SI 2006/1738 reg 19(4)", stage.panel(), set);
    }
  }

  private Optional<Limit> papers() {
    return Clocks.of(now.state(), settings, now.calendar()).stream()
        .filter(clock -> clock.id().equals("C18"))
        .map(Clock::limit)
        .findFirst();
  }

  /// The working days for which the papers are read before the panel; the limit counts them back,
  /// so it is negative. A limit of another kind leaves none.
  private static int days(Limit limit) {
    return limit.length() instanceof Length.WorkingDays days ? Math.abs(days.n()) : 0;
  }

  private void add(String id, String source, @Nullable Object... words) {
    found.add(new Objection(id, source, Wording.of("procedure").text("caution." + id, words)));
  }
}
