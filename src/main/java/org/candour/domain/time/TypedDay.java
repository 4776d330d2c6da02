package org.candour.domain.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type, paste and send it. One that is in no calendar, such as 30 February, is no
/// day: it is never moved to the nearest.
public final class TypedDay {
  /// Day before month; a year of two digits is of this century.
  private static final List<DateTimeFormatter> READ =
      List.of(
          day("d/M/uuuu"),
          day("d/M/uu"),
          day("d-M-uuuu"),
          day("d.M.uuuu"),
          day("uuuu-M-d"),
          day("d MMM uuuu"),
          day("d MMM uu"),
          day("d-MMM-uuuu"),
          day("d-MMM-uu"),
          day("d MMMM uuuu"),
          day("EEE d MMM uuuu"),
          day("EEEE d MMMM uuuu"));

  private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private TypedDay() {}

  private static DateTimeFormatter day(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// A day as registers and spreadsheets keep it, such as `2016-04-22`; empty for any other words.
  public static Optional<LocalDate> kept(String value) {
    return KEPT.matcher(value).matches() ? read(value) : Optional.empty();
  }

  /// A day in any of the usual ways of writing it; empty when it is none.
  public static Optional<LocalDate> read(String typed) {
    String text =
        typed.strip().replaceFirst("[ T]00:00(:00(\\.0+)?)?$", "").replace("Sept ", "Sep ");
    for (DateTimeFormatter format : READ) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    return Optional.empty();
  }
}
