package org.candour.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.candour.domain.Wording;

/// One day of a count: its number when it counts (the start is day 0), else why it does not.
public record ExplainedDay(LocalDate day, OptionalInt number, boolean counted, String reason) {
  static ExplainedDay start(LocalDate day) {
    return new ExplainedDay(day, OptionalInt.of(0), false, words().text("day.start"));
  }

  static ExplainedDay due(LocalDate day) {
    return new ExplainedDay(day, OptionalInt.empty(), false, words().text("day.due"));
  }

  static ExplainedDay after(LocalDate day, int number, WorkingCalendar calendar) {
    Optional<String> whyNot = calendar.whyNotCounted(day);
    return whyNot
        .map(reason -> new ExplainedDay(day, OptionalInt.empty(), false, reason))
        .orElseGet(
            () -> new ExplainedDay(day, OptionalInt.of(number), true, words().text("day.working")));
  }

  static ExplainedDay untilDeemedReceipt(LocalDate day, LocalDate zero, WorkingCalendar calendar) {
    if (day.equals(zero)) {
      return new ExplainedDay(day, OptionalInt.of(0), false, words().text("day.deemed"));
    }
    String reason = calendar.whyNotCounted(day).orElseThrow();
    return new ExplainedDay(day, OptionalInt.empty(), false, reason);
  }

  /// The same day, said to be the one on which the count starts.
  ExplainedDay asStart() {
    String said =
        counted ? words().text("day.start.counted") : words().text("day.start.uncounted", reason);
    return new ExplainedDay(day, number, counted, said);
  }

  /// Not counted although it is neither a weekend nor the start.
  public boolean isHoliday() {
    return !counted && number.isEmpty() && !weekend() && !reason.equals(words().text("day.due"));
  }

  private boolean weekend() {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// `2012-06-04 Mon not counted Spring bank holiday`.
  public String line() {
    String mark =
        number.isPresent()
            ? words().text("day.number", number.getAsInt())
            : words().text("day.uncounted");
    return "%s  %s  %-11s  %s".formatted(day, Days.shortName(day), mark, reason);
  }

  private static Wording words() {
    return Wording.of("time");
  }
}
