package org.candour.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// The working days of England and Wales between two days: data with a version, never a rule of
/// thumb. It refuses to count outside its days instead of guessing. Immutable; adding a holiday
/// announced late gives a new calendar.
public final class WorkingCalendar {
  private static final Wording WORDS = Wording.of("time");

  private final String version;
  private final LocalDate first;
  private final LocalDate last;
  private final NavigableMap<LocalDate, Holiday> holidays;

  /// `upTo[i]`: how many working days there are from the first day to day i, both included.
  private final int[] upTo;

  /// The offset from the first day of each working day, in order.
  private final int[] workingDays;

  public WorkingCalendar(
      String version, LocalDate first, LocalDate last, Collection<Holiday> holidays) {
    if (holidays.isEmpty()) {
      throw new Refusal(WORDS.text("calendar.empty"));
    }
    this.version = version;
    this.first = first;
    this.last = last;
    this.holidays = byDay(holidays);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    workingDays = IntStream.range(0, days).filter(i -> works(first.plusDays(i))).toArray();
    upTo = new int[days];
    Arrays.stream(workingDays).forEach(offset -> upTo[offset] = 1);
    Arrays.parallelPrefix(upTo, Integer::sum);
  }

  private static NavigableMap<LocalDate, Holiday> byDay(Collection<Holiday> holidays) {
    NavigableMap<LocalDate, Holiday> byDay = new TreeMap<>();
    for (Holiday holiday : holidays) {
      if (byDay.put(holiday.day(), holiday) != null) {
        throw new Refusal(WORDS.text("calendar.twice", holiday.day()));
      }
    }
    return Collections.unmodifiableNavigableMap(byDay);
  }

  private boolean works(LocalDate day) {
    return !holidays.containsKey(day) && NamedDay.of(day).isEmpty();
  }

  public String version() {
    return version;
  }

  public LocalDate firstDay() {
    return first;
  }

  /// The last day that can be counted; shown to users, so that nobody relies on silence.
  public LocalDate lastDay() {
    return last;
  }

  public List<Holiday> holidays() {
    return List.copyOf(holidays.values());
  }

  /// The same calendar with one more holiday, such as one proclaimed after cases were opened.
  public WorkingCalendar with(Holiday added) {
    List<Holiday> more = new ArrayList<>(holidays.values());
    more.add(added);
    return new WorkingCalendar(version + "+" + added.day(), first, last, more);
  }

  /// The same calendar without one holiday, for a day that was moved.
  public WorkingCalendar without(LocalDate moved) {
    List<Holiday> fewer =
        holidays.values().stream().filter(holiday -> !holiday.day().equals(moved)).toList();
    return new WorkingCalendar(version + "-" + moved, first, last, fewer);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean isWorkingDay(LocalDate day) {
    int offset = offset(day);
    return upTo[offset] > (offset == 0 ? 0 : upTo[offset - 1]);
  }

  /// Why a day is not counted, in words; empty for a working day.
  public Optional<String> whyNotCounted(LocalDate day) {
    offset(day);
    return Optional.ofNullable(holidays.get(day))
        .map(Holiday::said)
        .or(() -> NamedDay.of(day).map(NamedDay::said));
  }

  /// The day on which the n-th working day after the start falls; the start itself is day 0 and 0
  /// gives it back. A negative number gives the latest day with that many working days from it up
  /// to, and not including, the start.
  public LocalDate add(LocalDate start, int n) {
    int offset = offset(start);
    if (n == 0) {
      return start;
    }
    return n > 0 ? nth((long) upTo[offset] + n - 1, start, n) : back(offset, start, n);
  }

  private LocalDate back(int offset, LocalDate start, int n) {
    int before = offset == 0 ? 0 : upTo[offset - 1];
    if (before + n < 0) {
      throw new Refusal(WORDS.text("calendar.begins", first, -n, start));
    }
    return first.plusDays(workingDays[before + n]);
  }

  /// As [#add], with the start counted as day one when it is a working day.
  LocalDate addIncluding(LocalDate start, int n) {
    int offset = offset(start);
    return nth((offset == 0 ? 0L : upTo[offset - 1]) + n - 1, start, n);
  }

  private LocalDate nth(long index, LocalDate start, int n) {
    if (index >= workingDays.length) {
      throw new Refusal(WORDS.text("calendar.ends", last, n, start));
    }
    return first.plusDays(workingDays[(int) index]);
  }

  /// The day itself when it is a working day, else the next one that is.
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : add(day, 1);
  }

  /// Working days after the first day up to and including the second: the one measure of days
  /// taken, days left and days over. Negative when the second day is the earlier.
  public int workingDaysTaken(LocalDate start, LocalDate end) {
    return upTo[offset(end)] - upTo[offset(start)];
  }

  private int offset(LocalDate day) {
    if (!covers(day)) {
      throw new Refusal(WORDS.text("calendar.outside", first, last, day));
    }
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
  }
}
