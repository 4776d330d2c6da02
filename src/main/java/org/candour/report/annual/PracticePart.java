package org.candour.report.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.casework.Reportable.ActionLine;
import org.candour.casework.Reportable.Stage2Line;
import org.candour.domain.ActionType;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.annual.AnnualFacts.Told;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.jspecify.annotations.Nullable;

/// Appendix B, continued: where the days of Stage 2 went, what each stage cost, whether actions
/// were done, what was said and done, and the Ombudsman beside similar councils.
final class PracticePart {
  /// Figures of the Ombudsman's own review, as the council enters them.
  private static final String REVIEW = "Ombudsman";

  private PracticePart() {}

  static void write(Draft draft, AnnualFacts facts) {
    if (facts.leftOut().contains("part.12")) {
      draft.part("part.12");
    }
    draft.section("section.days");
    draft.paragraph("days.intro");
    draft.add(days(draft, facts));
    draft.section("section.costs");
    draft.paragraph("costs.stage2");
    draft.paragraph("costs.stage3");
    draft.section("section.actions");
    draft.paragraph("actions.kept", draft.years().end(), draft.years().during());
    notDone(draft, facts.actions());
    said(draft, facts.said());
    review(draft);
  }

  private static Block.Table days(Draft draft, AnnualFacts facts) {
    var spans = facts.stage2().stream().map(line -> spans(line, facts.calendar())).toList();
    var rows = new ArrayList<Block.Row>();
    for (int i = 0; i < spans.size(); i++) {
      rows.add(row(draft.text("days.line", i + 1), false, spans.get(i)));
    }
    if (spans.size() > 1) {
      rows.add(row(draft.text("days.average"), true, averages(spans)));
    }
    return new Block.Table(
        draft.caption("table.days"),
        Tables.columns(
            draft.text("column.investigation"),
            draft.text("column.to.statement"),
            draft.text("column.to.report"),
            draft.text("column.to.adjudication"),
            draft.text("column.in.all")),
        rows,
        draft.basis("basis.days"));
  }

  private static Block.Row row(String label, boolean total, List<Optional<BigDecimal>> spans) {
    return Tables.row(
        total,
        label,
        spans.stream()
            .map(span -> new Run.Live("stage2.days", Said.as(span, "n")))
            .toArray(Run.Said[]::new));
  }

  /// From request to statement, to the officer's report, to adjudication, and altogether.
  private static List<Optional<BigDecimal>> spans(Stage2Line line, WorkingCalendar calendar) {
    return List.of(
        taken(calendar, line.requested(), line.statementAgreed()),
        taken(calendar, line.statementAgreed(), line.officerReported()),
        taken(calendar, line.officerReported(), line.adjudicated()),
        taken(calendar, line.requested(), line.adjudicated()));
  }

  private static Optional<BigDecimal> taken(
      WorkingCalendar calendar, @Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || !calendar.covers(from) || !calendar.covers(to)
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(calendar.workingDaysTaken(from, to)));
  }

  private static List<Optional<BigDecimal>> averages(List<List<Optional<BigDecimal>>> spans) {
    return IntStream.range(0, 4)
        .mapToObj(i -> spans.stream().flatMap(s -> s.get(i).stream()).toList())
        .map(PracticePart::average)
        .toList();
  }

  private static Optional<BigDecimal> average(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP));
  }

  private static void notDone(Draft draft, List<ActionLine> actions) {
    var last = draft.years().now().year().last();
    var over = draft.years().running() ? draft.years().asAt().minusDays(1) : last;
    var open =
        actions.stream()
            .filter(a -> a.due() != null && !a.due().isAfter(over))
            .filter(a -> a.completed() == null || a.completed().isAfter(last))
            .toList();
    if (open.isEmpty()) {
      draft.paragraph("actions.all.done", draft.years().end());
      return;
    }
    draft.paragraph("actions.not.done", draft.years().end());
    draft.add(
        new Block.Table(
            draft.caption("table.not.done", draft.years().end()),
            List.of(
                new Block.Column(draft.text("column.action"), false),
                new Block.Column(draft.text("column.due"), false),
                new Block.Column(draft.text("column.why"), false)),
            open.stream().map(action -> notDone(draft, action)).toList(),
            draft.basis("basis.not.done")));
  }

  private static Block.Row notDone(Draft draft, ActionLine action) {
    var why = action.moved();
    return Tables.row(
        what(draft, action),
        new Run.Words(Said.day(Objects.requireNonNull(action.due()))),
        new Run.Words(why == null ? draft.text("actions.why.none") : why));
  }

  /// Never the description: that is for the department, and may name people.
  private static String what(Draft draft, ActionLine action) {
    return Objects.requireNonNullElseGet(
        action.publishText(), () -> draft.text("action." + ActionType.of(action.type()).name()));
  }

  /// What people complained of, and what was changed: what was recorded in a case file in the year,
  /// and what was agreed in it and put in words for publication.
  private static void said(Draft draft, List<Told> told) {
    draft.section("section.said");
    if (told.isEmpty()) {
      draft.paragraph("said.none");
      return;
    }
    draft.add(
        new Block.Table(
            draft.caption("table.said"),
            List.of(
                new Block.Column(draft.text("column.said"), false),
                new Block.Column(draft.text("column.did"), false)),
            told.stream()
                .map(each -> Tables.row(each.youSaid(), new Run.Words(each.weDid())))
                .toList(),
            draft.basis("basis.said")));
  }

  private static void review(Draft draft) {
    var years = draft.years();
    var names =
        years.now().keys("context").stream().filter(name -> name.startsWith(REVIEW)).toList();
    if (names.isEmpty()) {
      return;
    }
    draft.section("section.review");
    draft.paragraph("review.intro");
    draft.add(
        new Block.Table(
            draft.caption("table.review"),
            Tables.columns(draft.text("column.blank"), years.slashedBefore(), years.slashed()),
            names.stream()
                .map(name ->
                    Tables.row(
                        name,
                        Tables.live(years.before(), "context." + name, "n"),
                        Tables.live(years.now(), "context." + name, "n")))
                .toList(),
            draft.basis("basis.context")));
  }
}
