package org.candour.desktop.kit;

import java.time.LocalDate;
import org.candour.access.Act;
import org.candour.casework.Desk;
import org.candour.casework.Register;
import org.candour.domain.time.WorkingCalendar;

/// The desk that every room works at, and how near a day is, in words.
public record Office(Desk desk) {
  public Register register() {
    return desk.register();
  }

  public WorkingCalendar calendar() {
    return desk.calendar();
  }

  /// Whether whoever is signed in may do that: what they may not is not offered.
  public boolean may(Act act) {
    return register().members().pass().may(act);
  }

  /// Today; in the demonstration always the same day.
  public LocalDate today() {
    return desk.today();
  }

  /// Working days from today to a due day: nought today, less than nought when it is over. Days
  /// beyond the calendar are counted as far away.
  public int left(LocalDate due) {
    if (!calendar().covers(due) || !calendar().covers(today())) {
      return due.isBefore(today()) ? -Short.MAX_VALUE : Short.MAX_VALUE;
    }
    return calendar().workingDaysTaken(today(), due);
  }

  /// How near a due day is, in words.
  public String leftWords(LocalDate due) {
    int left = left(due);
    if (Math.abs(left) == Short.MAX_VALUE) {
      return Dates.column(due);
    }
    if (due.isBefore(today())) {
      return Words.text("due.over", Math.max(1, -left));
    }
    return due.equals(today())
        ? Words.text("due.today")
        : left == 0 ? Dates.weekday(due) : Words.text("due.left", left);
  }

  /// How near a due day is, as a degree.
  public Urgency urgency(LocalDate due) {
    if (due.isBefore(today())) {
      return Urgency.LATE;
    }
    return left(due) <= 2 ? Urgency.SOON : Urgency.CALM;
  }
}
