package org.candour.report.quarterly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.FigureSet;
import org.candour.figures.Figures;
import org.candour.figures.Reach;
import org.candour.figures.Tallies;
import org.candour.report.writing.Numbers;
import org.jspecify.annotations.Nullable;

/// The figures of a quarter, of the year up to its end, of the same time a year before, of that
/// whole year, and of each quarter so far. In a text `@year`, `@before` and `@last` name the first
/// three of these others.
record Quarters(
    FinancialYear year,
    int quarter,
    FigureSet now,
    FigureSet toDate,
    FigureSet sameTime,
    FigureSet lastYear,
    List<@Nullable FigureSet> each)
    implements Numbers {
  Quarters {
    each = Collections.unmodifiableList(new ArrayList<>(each));
  }

  static Quarters of(FinancialYear year, int quarter, Tallies tallies) {
    var toDate = new Period(year.first(), year.quarter(quarter).last());
    var each = new ArrayList<@Nullable FigureSet>();
    for (int q = 1; q <= 4; q++) {
      each.add(q <= quarter ? Figures.of(year, OptionalInt.of(q), tallies) : null);
    }
    return new Quarters(
        year,
        quarter,
        Figures.of(year, OptionalInt.of(quarter), tallies),
        Figures.over(toDate, tallies),
        Reach.over(toDate.yearEarlier(), tallies),
        Reach.of(year.previous(), tallies),
        each);
  }

  Period period() {
    return year.quarter(quarter);
  }

  @Override
  public LocalDate asAt() {
    return now.asAt();
  }

  @Override
  public Optional<BigDecimal> named(String name) {
    return Numbers.named(
        name, Map.of("", now, "year", toDate, "before", sameTime, "last", lastYear));
  }
}
