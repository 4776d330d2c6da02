package org.candour.domain.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  private TypedDay() {}

  private static DateTimeFormatter day(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
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
