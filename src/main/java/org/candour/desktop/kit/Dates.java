package org.candour.desktop.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.candour.domain.time.TypedDay;

/// Dates as people here write and read them.
public final class Dates {
  private static final DateTimeFormatter SHORT = format("d MMM");
  private static final DateTimeFormatter SHORT_YEAR = format("d MMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = format("EEE d MMM");
  private static final DateTimeFormatter DAY = format("EEE d MMM yyyy");
  private static final DateTimeFormatter LONG = format("EEEE d MMMM yyyy");
  private static final DateTimeFormatter PLAIN = format("dd MMM yyyy");

  private Dates() {}

  /// 22 Apr; of another year than today's, 22 Apr 2015
  public static String brief(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? SHORT : SHORT_YEAR).format(day);
  }

  /// Fri 22 Apr
  public static String weekday(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /// Fri 22 Apr 2016
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// Friday 22 April 2016
  public static String full(LocalDate day) {
    return LONG.format(day);
  }

  /// 22 Apr 2016, for a column
  public static String column(LocalDate day) {
    return PLAIN.format(day);
  }

  /// Reads a typed date; empty when it is not one.
  public static Optional<LocalDate> read(String typed) {
    return TypedDay.read(typed);
  }

  /// English, since the British short form of September has four letters.
  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
