package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.EntryWords;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.FindingBy;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Outlook;
import org.candour.procedure.move.Verdict;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;

/// Reads one case file into what its page shows. Nothing here touches the screen.
final class CaseReading {
  private final CaseFile file;
  private final CaseState state;
  private final Office office;

  CaseReading(CaseFile file, Office office) {
    this.file = file;
    this.state = file.state();
    this.office = office;
  }

  CaseView read() {
    List<MoveLine> moves = moves();
    return new CaseView(
        file.id(),
        state.reference(),
        who(),
        stage(),
        "yes".equals(state.particulars().get(Field.RESTRICTED)),
        state.intake().safeguarding(),
        new StripReading(state, office).read(),
        moves,
        chronology(),
        state.points().stream().map(CaseReading::point).toList(),
        state.actions().stream().map(this::action).toList(),
        new LinkedReading(file, office).read(),
        new FactsReading(new StageReading(state, moves)).read(),
        PointTable.of(state, steps(moves)),
        stage2(moves),
        stage3(moves),
        office.today());
  }

  /// Stage 2 is shown from the moment it can be asked for.
  private List<Section> stage2(List<MoveLine> moves) {
    var stage = state.stage2();
    boolean shown = stage.requested() != null || stage.investigation().refused() != null;
    return shown || StageReading.allowed("request-stage-2", moves).findAny().isPresent()
        ? new Stage2Reading(new StageReading(state, moves), office).read()
        : List.of();
  }

  /// Stage 3 is shown from the moment it can be asked for.
  private List<Section> stage3(List<MoveLine> moves) {
    var file = state.stage3().file();
    boolean shown =
        state.stage3().requested() != null || file.refused() != null || file.referral() != null;
    return shown || StageReading.allowed("request-stage-3", moves).findAny().isPresent()
        ? new Stage3Reading(new StageReading(state, moves), office).read()
        : List.of();
  }

  private static List<MoveLine> steps(List<MoveLine> moves) {
    return Stream.of("raise-point", "amend-point", "find-on-point", "route-point", "defer")
        .flatMap(step -> StageReading.allowed(step, moves))
        .toList();
  }

  private List<CaseView.Said> who() {
    List<CaseView.Said> said = new ArrayList<>();
    name(said, "head.child", Field.CHILD_NAME, Field.CHILD_AGE);
    name(said, "head.complainant", Field.COMPLAINANT_NAME, Field.COMPLAINANT_TYPE);
    String area = state.particulars().get(Field.SERVICE_AREA);
    if (area != null) {
      said.add(new CaseView.Said((said.isEmpty() ? "" : " · ") + area, false));
    }
    return said;
  }

  private void name(List<CaseView.Said> said, String key, Field name, Field more) {
    String who = state.particulars().get(name);
    String what = state.particulars().get(more);
    if (who == null && what == null) {
      return;
    }
    said.add(new CaseView.Said((said.isEmpty() ? "" : " · ") + Words.text(key) + " ", false));
    if (who != null) {
      said.add(new CaseView.Said(who, true));
    }
    if (what != null) {
      said.add(new CaseView.Said((who == null ? "" : ", ") + what, false));
    }
  }

  private String stage() {
    return Words.text("standing." + state.standing().name());
  }

  /// What may be done now, then what may not yet: first what is looked for here, then the rest.
  private List<MoveLine> moves() {
    List<MoveLine> now = new ArrayList<>();
    List<MoveLine> later = new ArrayList<>();
    for (Desk.Answer answer : office.desk().steps(file)) {
      Verbs.of(answer.move())
          .ifPresent(verb -> {
            switch (answer.verdict()) {
              case Verdict.Allowed _ -> now.add(allowed(verb));
              case Verdict.Refused no -> later.add(refused(answer.move(), no));
            }
          });
    }
    List<MoveLine> all = new ArrayList<>(MoveLine.oneKeyEach(now));
    all.addAll(later);
    return all;
  }

  private MoveLine allowed(Verb verb) {
    Move move = verb.move();
    return new MoveLine(
        move.id(),
        move.title(),
        verb.key(),
        true,
        "",
        Outlook.next(move, state),
        Verbs.group(move));
  }

  private MoveLine refused(Move move, Verdict.Refused no) {
    return new MoveLine(
        move.id(),
        move.title(),
        "",
        false,
        no.sentence(),
        Outlook.awaited(move, state),
        Verbs.group(move));
  }

  private List<ChronologyLine> chronology() {
    Map<Long, Entry> struck = new HashMap<>();
    for (Entry entry : file.entries()) {
      if (entry.body() instanceof Course.StruckOut out) {
        struck.put(out.entry(), entry);
      }
    }
    return file.entries().stream()
        .filter(entry -> !(entry.body() instanceof Course.StruckOut))
        .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::id).reversed())
        .map(entry -> line(entry, struck))
        .toList();
  }

  private ChronologyLine line(Entry entry, Map<Long, Entry> struck) {
    Entry out = struck.get(entry.id());
    String struckOut = "";
    if (out != null && out.body() instanceof Course.StruckOut body) {
      struckOut =
          Words.text("chronology.struck", Dates.brief(out.day(), office.today()), body.reason());
    }
    return new ChronologyLine(
        entry.id(),
        entry.day(),
        EntryWords.title(entry.body()),
        EntryWords.detail(entry.body()),
        ChronologyMarks.mark(entry.body()),
        struckOut);
  }

  private static CaseView.PointLine point(Point point) {
    return new CaseView.PointLine(point.number(), point.description(), latest(point));
  }

  /// The finding of the body that looked at it last.
  private static String latest(Point point) {
    String latest = point.counts() ? "–" : point.route().label();
    for (FindingBy by : FindingBy.values()) {
      var outcome = point.finding(by);
      latest = outcome == null ? latest : Words.text("outcome.short." + outcome.name());
    }
    return latest;
  }

  private CaseView.ActionLine action(Action action) {
    String text = action.description() == null ? action.type().label() : action.description();
    String owner = action.owner() == null ? "" : action.owner();
    LocalDate done = action.completed();
    LocalDate due = action.due();
    if (done != null) {
      return new CaseView.ActionLine(
          text, owner, Words.text("action.done", Dates.brief(done, office.today())), Urgency.DONE);
    }
    return due == null
        ? new CaseView.ActionLine(text, owner, Words.text("action.no-date"), Urgency.CALM)
        : new CaseView.ActionLine(
            text,
            owner,
            Words.text("action.due", Dates.brief(due, office.today()), office.leftWords(due)),
            office.urgency(due));
  }
}
