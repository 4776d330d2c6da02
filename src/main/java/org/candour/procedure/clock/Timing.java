package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Stop;
import org.jspecify.annotations.Nullable;

/// Makes clocks out of days, under the council's settings. A day that the calendar cannot reach
/// leaves the due day open and says so in the notes; the case still opens.
record Timing(Settings settings, WorkingCalendar calendar) {
  private static final Wording WORDS = Wording.of("clocks");

  /// A due day, how it was counted, and what is to be said about it.
  record Count(@Nullable LocalDate due, @Nullable Deadline deadline, @Nullable String note) {
    static final Count NONE = new Count(null, null, null);
  }

  /// More time that was told to the complainant.
  record Extension(@Nullable LocalDate told, @Nullable LocalDate promised, int agreed) {}

  Limit limit(String id, LocalDate start) {
    return settings.limits().at(id, start);
  }

  Count count(@Nullable Length length, LocalDate start) {
    if (length == null) {
      return Count.NONE;
    }
    Deadline deadline = new Deadline(start, length, settings.counting());
    try {
      return new Count(deadline.due(calendar), deadline, null);
    } catch (Refusal outside) {
      return new Count(null, null, outside.sentence());
    }
  }

  Clock clock(String id, LocalDate start, @Nullable Stop stop, String... notes) {
    Limit limit = limit(id, start);
    return clock(limit, "", start, count(limit.length(), start), stop, notes);
  }

  Clock clock(
      Limit limit,
      String about,
      LocalDate start,
      Count count,
      @Nullable Stop stop,
      String... notes) {
    List<String> said = new ArrayList<>(Arrays.asList(notes));
    remark(said, count, stop);
    return new Clock(
        limit,
        about,
        start,
        count.due(),
        null,
        count.due(),
        count.deadline(),
        null,
        stop,
        taken(start, stop),
        List.of(),
        said);
  }

  /// A clock with a longer limit behind it: the longer one is in force only when the complainant
  /// was told within the shorter one, and only once.
  Clock extendable(
      Limit limit,
      Count original,
      Limit longest,
      LocalDate start,
      Extension extension,
      @Nullable Stop stop,
      List<Clock.Reading> alternatives) {
    Count extended = count(longest.length(), start);
    boolean inTime = toldInTime(extension.told(), original.due());
    Count inForce = inTime && extended.due() != null ? extended : original;
    List<String> notes = new ArrayList<>();
    remark(notes, inForce, stop);
    notes.addAll(remarks(extension, inTime, original, extended, longest));
    return new Clock(
        limit,
        "",
        start,
        original.due(),
        extended.due(),
        inForce.due(),
        inForce.deadline(),
        extension.promised(),
        stop,
        taken(start, stop),
        alternatives,
        notes);
  }

  private static boolean toldInTime(@Nullable LocalDate told, @Nullable LocalDate original) {
    return told != null && original != null && !told.isAfter(original);
  }

  /// The earliest of several ends; of two on one day the one named first.
  static @Nullable Stop first(@Nullable Stop... stops) {
    Stop first = null;
    for (Stop stop : stops) {
      if (stop != null && (first == null || stop.day().isBefore(first.day()))) {
        first = stop;
      }
    }
    return first;
  }

  static @Nullable Stop stop(@Nullable LocalDate day, How how) {
    return day == null ? null : new Stop(day, how);
  }

  private @Nullable Integer taken(LocalDate start, @Nullable Stop stop) {
    return stop == null
            || stop.how() != How.ANSWERED
            || !calendar.covers(start)
            || !calendar.covers(stop.day())
        ? null
        : Integer.valueOf(calendar.workingDaysTaken(start, stop.day()));
  }

  private void remark(List<String> notes, Count count, @Nullable Stop stop) {
    if (count.note() != null) {
      notes.add(count.note());
    }
    if (stop == null && count.due() != null) {
      settings.closures().warning(count.due()).ifPresent(notes::add);
    }
  }

  private static List<String> remarks(
      Extension extension, boolean inTime, Count original, Count extended, Limit longest) {
    List<String> notes = new ArrayList<>();
    LocalDate told = extension.told();
    if (told != null && !inTime && original.due() != null) {
      notes.add(WORDS.text("note.extension.late", told, original.due()));
    }
    if (extension.agreed() > 1) {
      notes.add(WORDS.text("note.extension.repeated", extension.agreed()));
    }
    LocalDate promised = extension.promised();
    if (promised != null && extended.due() != null && promised.isAfter(extended.due())) {
      notes.add(WORDS.text("note.promised.beyond", promised, longest.said(), extended.due()));
    }
    return notes;
  }
}
