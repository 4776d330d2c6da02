package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.domain.time.ClosureDays;
import org.candour.domain.time.CountingRule;
import org.candour.domain.time.Holiday;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// What a council decides for itself about the procedure. The defaults follow the Regulations and
/// the Ombudsman's practice; every setting has a name under which the register keeps it as text.
///
/// @param counting how the day of receipt is treated
/// @param stage2Start from which day the Stage 2 limit is shown first
/// @param bothStage2Dates whether the other reading is shown beside it
/// @param advocateEffect what waiting for an advocate does to Stage 1
/// @param warningDays how many working days before a due date a warning is given
/// @param suppressionThreshold published numbers below it are withheld
/// @param retentionYears null until the council sets it: no law gives one figure
/// @param rolesByGuidance whether two roles that only guidance keeps apart are refused to one
///   person; otherwise a warning is given
/// @param earlyResolution a time to settle before Stage 1 begins; null for none
public record Settings(
    CountingRule counting,
    Stage2Start stage2Start,
    boolean bothStage2Dates,
    AdvocateEffect advocateEffect,
    Limits limits,
    int warningDays,
    int suppressionThreshold,
    @Nullable Integer retentionYears,
    int coolingOffYears,
    int consentAge,
    Length corporateWindow,
    @Nullable Length earlyResolution,
    MeetingOffer meetingOffer,
    ClosureDays closures,
    List<Holiday> addedHolidays,
    boolean rolesByGuidance) {
  public static final Settings DEFAULT = read(name -> Optional.empty());

  public Settings {
    addedHolidays = List.copyOf(addedHolidays);
  }

  /// From which day Stage 2 counts.
  public enum Stage2Start {
    REQUEST,
    STATEMENT
  }

  /// What waiting for an advocate does: a ground for the second ten days, or the clock stands still
  /// within the twenty.
  public enum AdvocateEffect {
    EXTENSION,
    SUSPENSION
  }

  /// When a meeting or mediation is offered; it is never required.
  public enum MeetingOffer {
    WHERE_USEFUL,
    AT_EACH_REQUEST
  }

  /// The settings as the register keeps them; what it does not hold is the default.
  public static Settings read(Function<String, Optional<String>> kept) {
    return new SettingsText(kept).settings();
  }

  /// A calendar with the holidays that the council has added to it.
  public WorkingCalendar calendar(WorkingCalendar shipped) {
    WorkingCalendar calendar = shipped;
    for (Holiday added : addedHolidays) {
      calendar = calendar.isWorkingDay(added.day()) ? calendar.with(added) : calendar;
    }
    return calendar;
  }

  /// The day from which a warning is given for a due day: counted in working days.
  public LocalDate warningDay(LocalDate due, WorkingCalendar calendar) {
    return calendar.add(due, -warningDays);
  }
}
