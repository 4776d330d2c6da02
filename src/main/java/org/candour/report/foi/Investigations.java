package org.candour.report.foi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.casework.Reportable.AppointedLine;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.procedure.clock.Limits;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.jspecify.annotations.Nullable;

/// Answers about Stage 2: how long investigations took, and when each of their steps was taken. No
/// case is named; where small numbers are hidden a day is told as its month.
final class Investigations {
  /// Working days from the request to the adjudication, at most (clock C11, regulation 17).
  private static final int LIMIT = limit("C11");

  private static final String FIGURE = "stage2.days@";
  private static final Wording WORDS = Wording.of("report-foi");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM\u00a0yyyy", Locale.UK);

  private final OpenRegister register;
  private final List<FigureSet> years;
  private final LocalDate today;
  private final boolean masked;
  private final WorkingCalendar calendar;

  Investigations(OpenRegister register, List<FigureSet> years, LocalDate today, boolean masked) {
    this.register = register;
    this.years = years;
    this.today = today;
    this.masked = masked;
    this.calendar = register.calendar();
  }

  /// How long the investigations adjudicated in each year took.
  Answer time() {
    var taken = years.stream().map(set -> taken(set.year())).toList();
    var rows =
        List.of(
            row("stage2days.average", taken, Investigations::average),
            row("stage2days.longest", taken, days -> whole(days.stream().max(Long::compare))),
            row("stage2days.over", taken, days -> whole(Optional.of((long) late(days).size()))),
            row("stage2days.latest", taken, days -> whole(late(days).stream().max(Long::compare))));
    return Answer.of(Answer.byYear(years), rows, basis(Answers.STAGE2_DAYS));
  }

  private List<Run.Said> row(
      String key, List<List<Long>> taken, Function<List<Long>, Optional<BigDecimal>> of) {
    List<Run.Said> cells = new ArrayList<>();
    cells.add(new Run.Words(WORDS.text(key)));
    for (int i = 0; i < years.size(); i++) {
      var days = taken.get(i);
      var value = days.isEmpty() ? Optional.<BigDecimal>empty() : of.apply(days);
      cells.add(new Run.Live(FIGURE + years.get(i).year().label(), Said.as(value, "n")));
    }
    return cells;
  }

  private List<Long> taken(FinancialYear year) {
    return register.reportable().adjudicated(year.period()).stream()
        .flatMap(line -> between(line.requested(), line.adjudicated()).stream())
        .toList();
  }

  private static Optional<BigDecimal> average(List<Long> days) {
    long sum = days.stream().mapToLong(Long::longValue).sum();
    return Optional.of(
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
  }

  /// By how many days the late ones passed the limit.
  private static List<Long> late(List<Long> days) {
    return days.stream().filter(taken -> taken > LIMIT).map(taken -> taken - LIMIT).toList();
  }

  private static Optional<BigDecimal> whole(Optional<Long> days) {
    return days.map(BigDecimal::valueOf);
  }

  /// When the people of each Stage 2 were appointed, and when it began and ended.
  Answer appointments() {
    var heads = Stream.of("requested", "officer", "independent", "started", "adjudicated");
    var basis = basis(Answers.APPOINTMENTS);
    return Answer.of(
        columns(heads, false),
        each(line ->
            Stream.of(
                    line.requested(),
                    line.officer(),
                    line.independent(),
                    line.statementAgreed(),
                    line.adjudicated())
                .map(this::day)),
        masked ? basis + " " + WORDS.text("months") : basis);
  }

  /// How many working days lay between the request and each step, and beyond the limit.
  Answer between() {
    var heads = Stream.of("to.officer", "to.independent", "to.start", "to.end", "beyond");
    return Answer.of(columns(heads, true), each(this::steps), basis(Answers.STAGE2_STEPS));
  }

  private Stream<Run.Live> steps(AppointedLine line) {
    var all = between(line.requested(), line.adjudicated());
    return Stream.of(
            between(line.requested(), line.officer()),
            between(line.requested(), line.independent()),
            between(line.requested(), line.statementAgreed()),
            all,
            all.map(taken -> Math.max(0, taken - LIMIT)))
        .map(days -> Tables.ofCase(line.file(), Said.as(whole(days), "n")));
  }

  /// A row for each request, numbered.
  private List<List<Run.Said>> each(Function<AppointedLine, Stream<? extends Run.Said>> told) {
    List<List<Run.Said>> rows = new ArrayList<>();
    for (FigureSet set : years) {
      for (AppointedLine line : register.reportable().appointed(set.year().period())) {
        List<Run.Said> cells = new ArrayList<>();
        cells.add(new Run.Words(WORDS.text("investigation", rows.size() + 1)));
        told.apply(line).forEach(cells::add);
        rows.add(cells);
      }
    }
    return rows;
  }

  private static List<Block.Column> columns(Stream<String> heads, boolean figures) {
    var first = new Block.Column(WORDS.text("column.investigation"), false);
    var rest = heads.map(head -> new Block.Column(WORDS.text("column." + head), figures));
    return Stream.concat(Stream.of(first), rest).toList();
  }

  private Run.Words day(@Nullable LocalDate day) {
    return new Run.Words(day == null ? Said.NONE : masked ? MONTH.format(day) : Said.day(day));
  }

  private Optional<Long> between(LocalDate from, @Nullable LocalDate to) {
    return to == null || !calendar.covers(from) || !calendar.covers(to)
        ? Optional.empty()
        : Optional.of((long) calendar.workingDaysTaken(from, to));
  }

  private String basis(String question) {
    return WORDS.text("basis", WORDS.text(question + ".basis"), today);
  }

  private static int limit(String clock) {
    var length = Limits.AS_SHIPPED.at(clock, LocalDate.EPOCH).length();
    return ((Length.WorkingDays) Objects.requireNonNull(length)).n();
  }
}
