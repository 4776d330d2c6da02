package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// What must happen today: overdue, due soon, to be decided, waited for, missing. Warnings are
/// counted in working days before the due date (trap T35).
///
/// @param whole whether all there is to do was read; of each kind the first [#MOST] are
/// @param allGaps whether every gap was read; the first [#MOST] are
public record Diary(
    LocalDate day,
    List<Line> overdue,
    List<Line> soon,
    List<Line> decide,
    List<Line> waiting,
    List<Lists.Gap> gaps,
    boolean whole,
    boolean allGaps) {
  /// How much of each kind is read: five times what a team has open.
  public static final int MOST = 250;

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
      int workingDays,
      At at) {
    /// A line of a case file.
    public Line(
        long file,
        String reference,
        String what,
        @Nullable String area,
        @Nullable String who,
        @Nullable LocalDate due,
        int workingDays) {
      this(file, reference, what, area, who, due, workingDays, At.CASE);
    }
  }

  /// Where a line is seen to.
  public enum At {
    CASE,
    /// On the page of the Ombudsman's contact, whose reference the line bears.
    OMBUDSMAN,
    /// Among the actions that belong to no case.
    ACTIONS,
    /// Among what was recommended to the department.
    ADVICE,
    /// Nowhere yet.
    NOWHERE
  }

  /// The diary of that day.
  public static Diary of(Register register, WorkingCalendar calendar, LocalDate today) {
    return new DiaryReader(register, calendar, today).read();
  }

  /// Everything that is late or near, whatever kind.
  public int pressing() {
    return overdue.size() + decide.size();
  }
}
