package org.candour.domain.time;

import java.time.LocalDate;

/// A limit that runs from a day: start, length and the rule of counting. The due date is always
/// worked out from these and never kept apart from them.
public record Deadline(LocalDate start, Length length, CountingRule rule) {
  public static Deadline of(LocalDate start, int workingDays) {
    return new Deadline(start, Length.workingDays(workingDays), CountingRule.DAY_AFTER);
  }

  public LocalDate due(WorkingCalendar calendar) {
    return length.end(start, rule, calendar);
  }

  public Explanation explain(WorkingCalendar calendar) {
    return Explanation.of(this, calendar);
  }
}
