package org.candour.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/// A span of days, both ends included; never empty.
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last + " runs backwards");
    }
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The same period one year earlier; the end of a month stays the end of that month.
  public Period yearEarlier() {
    YearMonth ended = YearMonth.from(last);
    boolean wholeMonth = last.equals(ended.atEndOfMonth());
    LocalDate earlier = wholeMonth ? ended.minusYears(1).atEndOfMonth() : last.minusYears(1);
    return new Period(first.minusYears(1), earlier);
  }

  /// `1 April 2015 to 31 March 2016`.
  public String said() {
    return Days.plain(first) + " to " + Days.plain(last);
  }
}
