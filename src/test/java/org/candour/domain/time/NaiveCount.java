package org.candour.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;

/// The law counted one day at a time, with none of the calendar's short cuts: what the tests
/// compare with.
final class NaiveCount {
  private static final Set<MonthDay> CHRISTMAS = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26));

  private final Set<LocalDate> holidays;

  NaiveCount(WorkingCalendar calendar) {
    holidays = calendar.holidays().stream().map(Holiday::day).collect(Collectors.toSet());
  }

  boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day)
        && !CHRISTMAS.contains(MonthDay.from(day));
  }

  LocalDate dayAfter(LocalDate start, int n) {
    LocalDate day = start;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      left -= works(day) ? 1 : 0;
    }
    return day;
  }

  LocalDate dayOfReceipt(LocalDate start, int n) {
    return dayAfter(start.minusDays(1), n);
  }

  LocalDate deemedReceipt(LocalDate start, int n) {
    return dayAfter(works(start) ? start : dayAfter(start, 1), n);
  }

  LocalDate before(LocalDate start, int n) {
    LocalDate day = start;
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      left -= works(day) ? 1 : 0;
    }
    return day;
  }

  int taken(LocalDate start, LocalDate end) {
    int taken = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      taken += works(day) ? 1 : 0;
    }
    return taken;
  }
}
