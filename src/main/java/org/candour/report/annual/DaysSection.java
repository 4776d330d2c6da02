package org.candour.report.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.casework.Reportable.Stage2Line;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Tables.Line;
import org.jspecify.annotations.Nullable;

/// Stage 2 against both of its limits, and where the days went: from each step to the next, and
/// investigation by investigation while there are few (R031, R032, R035).
final class DaysSection {
  /// What each number is drawn from.
  private static final String FIGURE = "stage2.days";

  /// As many investigations as are listed one by one.
  private static final int FEW = 20;

  private final Draft draft;
  private final List<Stage2Line> lines;
  private final WorkingCalendar calendar;

  private DaysSection(Draft draft, AnnualFacts facts) {
    this.draft = draft;
    this.lines = facts.stage2();
    this.calendar = facts.calendar();
  }

  static void write(Draft draft, AnnualFacts facts) {
    draft.section("section.days");
    var section = new DaysSection(draft, facts);
    draft.add(section.limits());
    draft.paragraph("days.intro");
    draft.add(section.steps());
    if (!facts.stage2().isEmpty() && facts.stage2().size() <= FEW) {
      draft.paragraph("days.each");
      draft.add(section.each());
    }
  }

  private Block.Table limits() {
    var each =
        List.of(
            new Line(draft.text("limit.25.request"), "stage2.within25.from.request"),
            new Line(draft.text("limit.65.request"), "stage2.within65.from.request"),
            new Line(draft.text("limit.25.statement"), "stage2.within25.from.statement"),
            new Line(draft.text("limit.65.statement"), "stage2.within65.from.statement"),
            new Line(draft.text("limit.all"), "stage2.adjudicated"));
    return new Tables(draft, draft.years())
        .compared(draft.caption("table.limits"), "n", "basis.stage2", each);
  }

  private record Span(
      String key,
      Function<Stage2Line, @Nullable LocalDate> from,
      Function<Stage2Line, @Nullable LocalDate> to) {}

  private static final List<Span> SPANS =
      List.of(
          new Span("span.officer", Stage2Line::requested, Stage2Line::officer),
          new Span("span.independent", Stage2Line::requested, Stage2Line::independent),
          new Span("span.statement", Stage2Line::requested, Stage2Line::statementAgreed),
          new Span("span.interview", Stage2Line::requested, Stage2Line::interviewed),
          new Span("span.report", Stage2Line::statementAgreed, Stage2Line::officerReported),
          new Span("span.second", Stage2Line::officerReported, Stage2Line::independentReported),
          new Span("span.adjudication", Stage2Line::officerReported, Stage2Line::adjudicated),
          new Span("span.all", Stage2Line::requested, Stage2Line::adjudicated));

  private Block.Table steps() {
    return new Block.Table(
        draft.caption("table.steps"),
        Tables.columns(
            draft.text("column.step"),
            draft.text("column.average"),
            draft.text("column.shortest"),
            draft.text("column.longest"),
            draft.text("column.known", lines.size())),
        SPANS.stream().map(this::row).toList(),
        draft.basis("basis.steps"));
  }

  private Block.Row row(Span span) {
    var days = lines.stream().flatMap(line -> taken(line, span).stream()).toList();
    return Tables.row(
        span.key().equals("span.all"),
        draft.text(span.key()),
        words(average(days)),
        words(days.stream().min(Comparator.naturalOrder())),
        words(days.stream().max(Comparator.naturalOrder())),
        new Run.Live(FIGURE, String.valueOf(days.size())));
  }

  private static final List<String> LISTED =
      List.of("span.statement", "span.report", "span.adjudication", "span.all");

  private Block.Table each() {
    var shown = SPANS.stream().filter(span -> LISTED.contains(span.key())).toList();
    var rows = new ArrayList<Block.Row>();
    for (var line : lines) {
      rows.add(
          Tables.row(
              draft.text("days.line", rows.size() + 1),
              shown.stream().map(span -> words(taken(line, span))).toArray(Run.Said[]::new)));
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

  private static Run.Live words(Optional<BigDecimal> days) {
    return new Run.Live(FIGURE, Said.as(days, "n"));
  }

  private Optional<BigDecimal> taken(Stage2Line line, Span span) {
    var from = span.from().apply(line);
    var to = span.to().apply(line);
    return from == null || to == null || !calendar.covers(from) || !calendar.covers(to)
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(calendar.workingDaysTaken(from, to)));
  }

  private static Optional<BigDecimal> average(List<BigDecimal> days) {
    return days.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
  }
}
