package org.candour.exchange.foreign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.exchange.Cells;
import org.candour.exchange.ExcelDates;
import org.jspecify.annotations.Nullable;

/// Reads a day however it was written, and says how sure that is. Days come before months unless
/// that cannot be.
final class DayText {
  static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final String REST = "(?:[ T,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?.*)?";
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[,. ]+");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + REST);
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{4}|\\d{2})" + REST);
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\\.?,?[-/. ]*(\\d{4}|\\d{2})" + REST);
  private static final Pattern GAPS = Pattern.compile(" +");
  private static final Pattern AMERICAN =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + REST);
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private DayText() {}

  /// How a day was written.
  enum How {
    /// A true date.
    TRUE,
    /// A true date with a time of day.
    TIMED,
    /// Text that is clear.
    TEXT,
    /// Text that can only be read month first.
    MONTH_FIRST,
    /// A number without the format of a date.
    SERIAL,
    /// A day that no calendar has, such as 30 February.
    NONE,
    /// A year that no register of complaints has.
    YEAR,
    UNREADABLE
  }

  /// @param day null when none could be read
  record Day(@Nullable LocalDate day, How how) {
    boolean read() {
      return day != null;
    }
  }

  static Day read(Cell cell) {
    return switch (cell.kind()) {
      case DATE -> trueDate(cell.text());
      case NUMBER -> serial(cell.text());
      case TEXT -> written(cell.text());
      default -> new Day(null, How.UNREADABLE);
    };
  }

  private static Day trueDate(String text) {
    try {
      var first = text.substring(0, Math.min(10, text.length()));
      var day = Cells.iso(first) ? Cells.day(first) : LocalDate.parse(first);
      return sane(day, text.length() > 10 ? How.TIMED : How.TRUE);
    } catch (DateTimeException odd) {
      return new Day(null, How.UNREADABLE);
    }
  }

  private static Day serial(String text) {
    try {
      var number = new BigDecimal(text);
      var day = ExcelDates.day(number, false);
      boolean likely = day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
      return likely ? new Day(day, How.SERIAL) : new Day(null, How.UNREADABLE);
    } catch (ArithmeticException | DateTimeException | NumberFormatException odd) {
      return new Day(null, How.UNREADABLE);
    }
  }

  private static Day written(String text) {
    if (text.length() > 60) {
      return new Day(null, How.UNREADABLE);
    }
    var plain = text.toLowerCase(Locale.UK).replace('\n', ' ');
    plain = GAPS.matcher(plain).replaceAll(" ").strip();
    plain = WEEKDAY.matcher(plain).replaceFirst("");
    var iso = ISO.matcher(plain);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3), How.TEXT);
    }
    var figures = FIGURES.matcher(plain);
    if (figures.matches()) {
      return figures(number(figures, 1), number(figures, 2), year(figures.group(3)));
    }
    var named = NAMED.matcher(plain);
    if (named.matches() && month(named.group(2)) > 0) {
      return day(year(named.group(3)), month(named.group(2)), number(named, 1), How.TEXT);
    }
    var american = AMERICAN.matcher(plain);
    if (american.matches() && month(american.group(1)) > 0) {
      return day(number(american, 3), month(american.group(1)), number(american, 2), How.TEXT);
    }
    return new Day(null, How.UNREADABLE);
  }

  private static Day figures(int first, int second, int year) {
    return second > 12 && first <= 12
        ? day(year, first, second, How.MONTH_FIRST)
        : day(year, second, first, How.TEXT);
  }

  private static Day day(int year, int month, int day, How how) {
    try {
      return sane(LocalDate.of(year, month, day), how);
    } catch (DateTimeException none) {
      return new Day(null, How.NONE);
    }
  }

  private static Day sane(LocalDate day, How how) {
    return day.getYear() < FIRST_YEAR || day.getYear() >= LAST_YEAR
        ? new Day(null, How.YEAR)
        : new Day(day, how);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    return year < 100 ? 2000 + year : year;
  }

  private static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name) || name.equals("sept") && i == 8) {
        return i + 1;
      }
    }
    return 0;
  }

  /// A date as files keep it, `2015-05-04` or `2015-05-04T14:30:00`, as a cell keeps it.
  static String iso(String text) {
    var plain = text.strip().replace('T', ' ');
    if (plain.length() > 10) {
      var time = plain.substring(Math.min(11, plain.length()), Math.min(16, plain.length()));
      return time.equals("00:00") ? plain.substring(0, 10) : plain.substring(0, 10) + " " + time;
    }
    return plain;
  }

  /// The day with day and month changed about; null when that is no day.
  static @Nullable LocalDate swapped(LocalDate day) {
    return day.getDayOfMonth() > 12
        ? null
        : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
  }
}
