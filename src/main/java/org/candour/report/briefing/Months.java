package org.candour.report.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.domain.time.Period;
import org.candour.figures.FigureSet;
import org.candour.figures.Figures;
import org.candour.figures.Reach;
import org.candour.figures.Tallies;
import org.candour.report.writing.Numbers;

/// The figures of a span of months, of the same span a year before (`@before` in a text), of the
/// three months up to its end and those a year before (`@recent`, `@recent-before`), and of each
/// month.
record Months(
    Period period,
    FigureSet now,
    FigureSet before,
    FigureSet recent,
    FigureSet recentBefore,
    List<FigureSet> each)
    implements Numbers {
  private static final int RECENT = 3;

  Months {
    each = List.copyOf(each);
  }

  static Months of(YearMonth last, int months, Tallies tallies) {
    var period = span(last, months);
    var recent = span(last, RECENT);
    return new Months(
        period,
        Figures.over(period, tallies),
        Reach.over(period.yearEarlier(), tallies),
        Figures.over(recent, tallies),
        Reach.over(recent.yearEarlier(), tallies),
        IntStream.range(0, months)
            .mapToObj(i -> Period.month(last.minusMonths(months - 1 - i)))
            .map(month -> Figures.over(month, tallies))
            .toList());
  }

  private static Period span(YearMonth last, int months) {
    return new Period(last.minusMonths(months - 1).atDay(1), last.atEndOfMonth());
  }

  YearMonth month(int place) {
    return YearMonth.from(period.first()).plusMonths(place);
  }

  @Override
  public LocalDate asAt() {
    return now.asAt();
  }

  @Override
  public Optional<BigDecimal> named(String name) {
    return Numbers.named(
        name, Map.of("", now, "before", before, "recent", recent, "recent-before", recentBefore));
  }
}
