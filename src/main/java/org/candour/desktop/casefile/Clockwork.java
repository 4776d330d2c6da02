package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.ExplainedDay;
import org.candour.domain.time.Explanation;
import org.candour.domain.time.WorkingCalendar;

/// Makes due dates that can explain themselves.
final class Clockwork {
  private final WorkingCalendar calendar;

  Clockwork(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /// A due date so many working days after a start.
  ///
  /// @param clock its name in the wording: what it starts from and its law
  DueDate due(String clock, LocalDate start, int days, String extension) {
    Explanation explained = Deadline.of(start, days).explain(calendar);
    String limit = Words.text("limit.days", days);
    List<DueDate.Fact> facts =
        List.of(
            fact("starts", Words.text("starts." + clock, Dates.day(start))),
            fact("limit", extension.isEmpty() ? limit : limit + ", " + extension),
            fact("law", Words.text("law." + clock)));
    return new DueDate(
        clock, explained.due(), facts, explained.days(), notes(explained), explained.paragraph());
  }

  int taken(LocalDate start, LocalDate end) {
    return calendar.workingDaysTaken(start, end);
  }

  private static DueDate.Fact fact(String name, String text) {
    return new DueDate.Fact(Words.text("fact." + name), text);
  }

  private static List<String> notes(Explanation explained) {
    List<String> notes = new ArrayList<>();
    for (ExplainedDay day : explained.holidays()) {
      notes.add(Words.text("note.holiday", Dates.weekday(day.day()), day.reason()));
    }
    long weekend =
        explained.days().stream()
            .filter(day -> !day.counted() && day.number().isEmpty() && !day.isHoliday())
            .count();
    notes.add(Words.text("note.weekend", weekend));
    return List.of(String.join(" ", notes));
  }
}
