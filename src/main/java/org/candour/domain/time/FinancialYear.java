package org.candour.domain.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// A financial year, 1 April to 31 March, known by the calendar year in which it starts.
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/–](\\d{2}|\\d{4})");

  /// Reads `2015-16`, `2015/16`, `2015/2016`.
  public static FinancialYear parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (matcher.matches()) {
      int start = Integer.parseInt(matcher.group(1));
      String end = matcher.group(2);
      String expected = String.valueOf(start + 1);
      if (expected.substring(expected.length() - end.length()).equals(end)) {
        return new FinancialYear(start);
      }
    }
    throw new Refusal(Wording.of("time").text("year.unreadable", text));
  }

  public static FinancialYear of(LocalDate day) {
    return new FinancialYear(
        day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
  }

  /// The quarter, 1 to 4, in which a day falls.
  public static int quarterOf(LocalDate day) {
    return Math.floorMod(day.getMonthValue() - Month.APRIL.getValue(), 12) / 3 + 1;
  }

  public LocalDate first() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  public LocalDate last() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  public Period period() {
    return new Period(first(), last());
  }

  /// Quarters 1 to 4 start in April, July, October and January.
  public Period quarter(int number) {
    if (number < 1 || number > 4) {
      throw new Refusal(Wording.of("time").text("quarter.unknown", number));
    }
    LocalDate start = first().plusMonths(3L * (number - 1));
    return new Period(start, start.plusMonths(3).minusDays(1));
  }

  public List<Period> quarters() {
    return IntStream.rangeClosed(1, 4).mapToObj(this::quarter).toList();
  }

  public Period month(Month month) {
    int year = month.compareTo(Month.APRIL) >= 0 ? startYear : startYear + 1;
    return Period.month(YearMonth.of(year, month));
  }

  /// The twelve months, April first.
  public List<Period> months() {
    return IntStream.range(0, 12).mapToObj(i -> month(Month.APRIL.plus(i))).toList();
  }

  public boolean contains(LocalDate day) {
    return period().contains(day);
  }

  public FinancialYear previous() {
    return new FinancialYear(startYear - 1);
  }

  public FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  /// `2015-16`, the form of files and commands.
  public String label() {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? "-0" : "-") + end;
  }

  /// `2015/16`.
  public String slashed() {
    return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
  }

  /// `2015/2016`.
  public String full() {
    return startYear + "/" + (startYear + 1);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    return label();
  }
}
