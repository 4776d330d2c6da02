package org.candour.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// Which time a report is asked for. What is left open is the latest time that has begun.
///
/// @param quarter 1 to 4
/// @param months how many months a briefing covers, ending with its month
/// @param suppress the number below which counts of people are hidden; null to hide none
/// @param about the questions that an answer puts, by their keys; empty for every question
public record Asked(
    FinancialYear year,
    @Nullable Integer quarter,
    @Nullable Month month,
    int months,
    @Nullable Integer suppress,
    List<String> about) {
  public Asked {
    about = List.copyOf(about);
  }

  /// About every question.
  public Asked(
      FinancialYear year,
      @Nullable Integer quarter,
      @Nullable Month month,
      int months,
      @Nullable Integer suppress) {
    this(year, quarter, month, months, suppress, List.of());
  }

  /// A whole year, with nothing else said.
  public static Asked of(FinancialYear year) {
    return new Asked(year, null, null, 1, null);
  }

  /// The same with small numbers hidden.
  public Asked hiding(int threshold) {
    return new Asked(year, quarter, month, months, threshold, about);
  }

  /// The same about these questions alone.
  public Asked about(List<String> questions) {
    return new Asked(year, quarter, month, months, suppress, questions);
  }

  /// The quarter asked for, or the last one of the year that had begun by that day.
  int quarter(LocalDate today) {
    return quarter == null ? FinancialYear.quarterOf(latest(today)) : quarter;
  }

  /// The month asked for, or the last one of the year that had begun by that day.
  Month month(LocalDate today) {
    return month == null ? latest(today).getMonth() : month;
  }

  private LocalDate latest(LocalDate today) {
    return today.isAfter(year.last()) ? year.last() : today;
  }
}
