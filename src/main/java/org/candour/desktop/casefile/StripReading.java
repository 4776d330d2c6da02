package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.desktop.kit.Clockwork;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.DueDate;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Deferral;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.Stage1;
import org.candour.procedure.state.Stage2;
import org.candour.procedure.state.Stage3;
import org.candour.procedure.state.Tenure;
import org.jspecify.annotations.Nullable;

/// Reads the strip: the three stages and the Ombudsman, with their limits.
final class StripReading {
  private final CaseState state;
  private final Office office;
  private final Clockwork clockwork;

  StripReading(CaseState state, Office office) {
    this.state = state;
    this.office = office;
    this.clockwork = new Clockwork(state, office);
  }

  List<StageCard> read() {
    return List.of(stage1(), stage2(), stage3(), ombudsman());
  }

  private StageCard stage1() {
    Stage1 stage = state.stage1();
    LocalDate answered = stage.responded();
    List<String> lines = new ArrayList<>();
    Deferral deferral = state.intake().deferral();
    if (deferral.from() != null) {
      lines.add(
          deferral.ended() == null
              ? Words.text("strip.deferred", Dates.day(deferral.from()))
              : Words.text(
                  "strip.deferred.over",
                  Dates.day(deferral.from()),
                  Dates.brief(deferral.ended(), office.today())));
    }
    lines.add(
        answered == null
            ? Words.text("strip.received", Dates.day(state.received()))
            : Words.text("strip.answered", Dates.day(state.received()), Dates.weekday(answered)));
    Optional<Clock> clock = clockwork.clock("C04");
    clock.filter(c -> c.taken() != null).ifPresent(c -> lines.add(taken(c, extension1(stage))));
    clock.ifPresent(c -> lines.addAll(c.notes()));
    List<StageCard.Due> dues =
        clock.filter(Clock::running).map(c -> dues(c, stage.extensionTold())).orElse(List.of());
    StageCard.Meter meter =
        clock.filter(c -> c.running() || c.taken() != null).map(c -> meter(c, 20, 10)).orElse(null);
    return card("stage1", clock.map(c -> !c.running()).orElse(true), lines, meter, dues);
  }

  private String extension1(Stage1 stage) {
    LocalDate told = stage.extensionTold();
    if (told == null) {
      return "";
    }
    return stage.extensionReason() == null
        ? Words.text("strip.extended", Dates.brief(told, office.today()))
        : Words.text(
            "strip.extended.why",
            stage.extensionReason().label(),
            Dates.brief(told, office.today()));
  }

  private StageCard stage2() {
    Stage2 stage = state.stage2();
    LocalDate requested = stage.requested();
    if (requested == null) {
      return none("stage2");
    }
    List<String> lines = new ArrayList<>();
    LocalDate agreed = stage.statementAgreed();
    lines.add(
        agreed == null
            ? Words.text("strip.requested", Dates.day(requested))
            : Words.text("strip.statement", Dates.day(requested), Dates.weekday(agreed)));
    Optional<Clock> clock = clockwork.clock("C10");
    if (stage.adjudicated() != null) {
      lines.add(Words.text("strip.adjudicated", Dates.day(stage.adjudicated())));
    } else if (stage.withdrawn() != null) {
      lines.add(Words.text("strip.stage2.withdrawn", Dates.day(stage.withdrawn())));
    }
    String told =
        stage.extensionTold() == null
            ? ""
            : Words.text("strip.extended", Dates.brief(stage.extensionTold(), office.today()));
    clock.filter(c -> c.taken() != null).ifPresent(c -> lines.add(taken(c, told)));
    List<StageCard.Due> dues =
        clock.filter(Clock::running).map(c -> dues(c, stage.extensionTold())).orElse(List.of());
    StageCard.Meter meter = clock.map(c -> meter(c, 65, 25)).orElse(null);
    return card("stage2", !stage.open(), lines, meter, dues);
  }

  private StageCard stage3() {
    Stage3 stage = state.stage3();
    LocalDate requested = stage.requested();
    if (requested == null) {
      return none("stage3");
    }
    List<String> lines = new ArrayList<>();
    lines.add(Words.text("strip.requested", Dates.day(requested)));
    if (stage.mediated() != null) {
      lines.add(Words.text("strip.mediated", Dates.day(stage.mediated())));
    } else if (stage.file().referral() != null) {
      lines.add(Words.text("strip.referred", Dates.day(stage.file().referral().day())));
    } else if (stage.response() != null) {
      lines.add(Words.text("strip.final", Dates.day(stage.response())));
    } else if (stage.panel() != null) {
      lines.add(Words.text("strip.panel", Dates.day(stage.panel())));
    } else {
      lines.addAll(prepared(stage));
    }
    List<StageCard.Due> dues =
        clockwork
            .running("C17", "C19", "C20")
            .map(clock -> named(clock, clockwork.due(clock, null)))
            .orElse(List.of());
    return card("stage3", !stage.open(), lines, null, dues);
  }

  /// The day set for the panel, who sits on it, and whether the papers are out.
  private List<String> prepared(Stage3 stage) {
    List<String> lines = new ArrayList<>();
    LocalDate set = stage.file().meeting();
    if (set != null) {
      String place = stage.file().place();
      lines.add(
          place == null
              ? Words.text("strip.panel.set", Dates.day(set))
              : Words.text("strip.panel.set.at", Dates.day(set), place));
    }
    String sitting =
        state.officers().panel().stream()
            .map(Tenure::name)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    if (!sitting.isEmpty()) {
      lines.add(Words.text("strip.panel.sits", sitting));
    }
    if (stage.papersSent() != null) {
      lines.add(Words.text("strip.papers", Dates.day(stage.papersSent())));
    }
    return lines;
  }

  private StageCard ombudsman() {
    List<String> lines = new ArrayList<>();
    for (OmbudsmanCase contact : state.ombudsman()) {
      lines.add(said(contact));
    }
    if (lines.isEmpty()) {
      lines.add(Words.text("strip.ombudsman.none"));
    }
    boolean over = state.ombudsman().stream().anyMatch(contact -> contact.decided() != null);
    return new StageCard("ombudsman", false, over, lines, null, List.of());
  }

  private static String said(OmbudsmanCase contact) {
    if (contact.decided() != null) {
      String decision = contact.decision() == null ? "" : contact.decision();
      return Words.text(
          "strip.ombudsman.decided", contact.reference(), Dates.day(contact.decided()), decision);
    }
    return contact.enquiry() == null
        ? contact.reference()
        : Words.text("strip.ombudsman.enquiry", contact.reference(), Dates.day(contact.enquiry()));
  }

  private String taken(Clock clock, String extension) {
    int taken = clock.taken() == null ? 0 : clock.taken();
    String said = Words.text("strip.taken", taken, Clockwork.allowed(clock));
    if (!extension.isEmpty()) {
      said += ", " + extension;
    }
    return said + " · " + Words.text("result." + clock.result(office.calendar()).name());
  }

  private StageCard.Meter meter(Clock clock, int most, int mark) {
    LocalDate stopped = clock.stoppedOn();
    LocalDate end = stopped == null ? office.today() : stopped;
    return new StageCard.Meter(clockwork.taken(clock.start(), end), most, mark);
  }

  private List<StageCard.Due> dues(Clock clock, @Nullable LocalDate told) {
    List<StageCard.Due> dues = new ArrayList<>();
    String day =
        Words.text(
            "strip.day", clockwork.taken(clock.start(), office.today()), Clockwork.allowed(clock));
    String promised =
        clock.promised() == null
            ? ""
            : " · " + Words.text("strip.promised", Dates.weekday(clock.promised()));
    clockwork
        .due(clock, told)
        .ifPresent(due -> dues.add(line(Words.text("strip.due") + " ", due, day + promised)));
    for (Clock.Reading reading : clock.alternatives()) {
      clockwork
          .other(clock, reading, told)
          .ifPresent(due -> dues.add(new StageCard.Due(reading.name() + ": ", due, "", false)));
    }
    return dues;
  }

  private List<StageCard.Due> named(Clock clock, Optional<DueDate> due) {
    String name = Words.text("strip.named", clock.limit().name()) + " ";
    return due.map(date -> List.of(line(name, date, ""))).orElse(List.of());
  }

  private StageCard.Due line(String before, DueDate due, String after) {
    boolean late = due.day().isBefore(office.today());
    String tail = after.isEmpty() ? "" : " · " + after;
    return new StageCard.Due(
        before, due, late ? tail + " · " + office.leftWords(due.day()) : tail, late);
  }

  private StageCard none(String id) {
    return card(id, false, List.of(Words.text("strip." + id + ".none")), null, List.of());
  }

  private StageCard card(
      String id,
      boolean over,
      List<String> lines,
      StageCard.@Nullable Meter meter,
      List<StageCard.Due> dues) {
    boolean here = id.equals("stage" + Math.max(1, state.standing().stage()));
    return new StageCard(id, here && state.standing().open(), over, lines, meter, dues);
  }
}
