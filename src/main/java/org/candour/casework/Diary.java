package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// What must happen today: overdue, due soon, to be decided, waited for, missing. Warnings are
/// counted in working days before the due date (trap T35).
public record Diary(
    LocalDate day,
    List<Line> overdue,
    List<Line> soon,
    List<Line> decide,
    List<Line> waiting,
    List<Lists.Gap> gaps) {
  /// How far ahead 'due soon' looks, in working days.
  public static final int SOON = 5;

  /// One line.
  ///
  /// @param what the step or thing awaited, in words
  /// @param workingDays working days left; negative when over
  public record Line(
      long file,
      String reference,
      String what,
      @Nullable String area,
      @Nullable String who,
      @Nullable LocalDate due,
      int workingDays) {}

  /// The diary of that day.
  public static Diary of(Register register, WorkingCalendar calendar, LocalDate today) {
    return new DiaryReader(register, calendar, today).read();
  }

  /// Everything that is late or near, whatever kind.
  public int pressing() {
    return overdue.size() + decide.size();
  }
}
