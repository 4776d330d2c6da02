package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Explanation;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// One clock of a case, running or stopped. Nothing in it is kept: all of it is worked out anew
/// from the case, so no due date is ever patched.
///
/// @param about which of several clocks under the same limit it is, such as an action; else empty
/// @param originalDue what the limit itself gives; never moved by an extension
/// @param extendedDue what the extended limit gives, agreed or not; null where the law has none
/// @param due the day in force: the extended day once an extension was told in time
/// @param deadline how `due` comes about; null when `due` is not counted by us
/// @param promised the day promised to the complainant, as promised
/// @param stop the day it stopped and why; null while it runs
/// @param taken working days from start to stop; null unless it was answered
/// @param alternatives the same clock by another reading of the law
/// @param notes sentences about it that a user should see
public record Clock(
    Limit limit,
    String about,
    LocalDate start,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate extendedDue,
    @Nullable LocalDate due,
    @Nullable Deadline deadline,
    @Nullable LocalDate promised,
    @Nullable Stop stop,
    @Nullable Integer taken,
    List<Reading> alternatives,
    List<String> notes) {

  /// Why a clock no longer runs.
  public enum How {
    ANSWERED,
    WITHDRAWN,
    /// The next stage was asked for before this one was answered.
    MOVED_ON,
    /// Not considered for now, under regulation 8.
    DEFERRED,
    /// Settled by mediation instead.
    SETTLED,
    CLOSED
  }

  /// The end of a clock.
  public record Stop(LocalDate day, How how) {}

  /// Another reading of when the clock starts, with the days that follow from it.
  public record Reading(
      String name, LocalDate start, @Nullable LocalDate due, @Nullable LocalDate extendedDue) {}

  /// How a stopped clock came out, or that it runs.
  public enum Result {
    RUNNING,
    /// Within the limit itself.
    WITHIN,
    /// Within the extended limit, and the extension was told in time.
    WITHIN_EXTENSION,
    /// Within the longest limit, but nobody was told in time: late in law.
    WITHIN_MAXIMUM_UNEXTENDED,
    OVER,
    /// Stopped otherwise, or no number of days to measure by.
    UNMEASURED
  }

  public Clock {
    alternatives = List.copyOf(alternatives);
    notes = List.copyOf(notes);
  }

  public String id() {
    return limit.id();
  }

  public boolean running() {
    return stop == null;
  }

  public @Nullable LocalDate stoppedOn() {
    return stop == null ? null : stop.day();
  }

  /// The earlier of the day in force and the day promised: what to work to.
  public @Nullable LocalDate actBy() {
    return due == null || (promised != null && promised.isBefore(due)) ? promised : due;
  }

  public Result result(WorkingCalendar calendar) {
    if (stop == null) {
      return Result.RUNNING;
    }
    if (stop.how() != How.ANSWERED || originalDue == null || due == null) {
      return Result.UNMEASURED;
    }
    if (!over(originalDue, stop.day(), calendar)) {
      return Result.WITHIN;
    }
    if (extendedDue == null || over(extendedDue, stop.day(), calendar)) {
      return Result.OVER;
    }
    return due.equals(extendedDue) ? Result.WITHIN_EXTENSION : Result.WITHIN_MAXIMUM_UNEXTENDED;
  }

  /// Running, and the day in force has passed.
  public boolean overdue(LocalDate today, WorkingCalendar calendar) {
    return running() && due != null && over(due, today, calendar);
  }

  /// Working days left until the day in force; negative when it has passed.
  public @Nullable Integer left(LocalDate today, WorkingCalendar calendar) {
    return due == null || !calendar.covers(today) || !calendar.covers(due)
        ? null
        : Integer.valueOf(calendar.workingDaysTaken(today, due));
  }

  /// Every day from start to due and why it counts; empty when there is nothing to count.
  public Optional<Explanation> explanation(WorkingCalendar calendar) {
    return Optional.ofNullable(deadline).map(counted -> counted.explain(calendar));
  }

  private boolean over(LocalDate limitDay, LocalDate day, WorkingCalendar calendar) {
    boolean inWorkingDays = deadline != null && deadline.length() instanceof Length.WorkingDays;
    return inWorkingDays && calendar.covers(day)
        ? calendar.workingDaysTaken(limitDay, day) > 0
        : day.isAfter(limitDay);
  }
}
