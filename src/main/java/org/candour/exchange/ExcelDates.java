package org.candour.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// Excel keeps a day as a number; only its format tells it from one.
public final class ExcelDates {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyDY]");

  private ExcelDates() {}

  static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    return isDate(id == null ? -1 : id, cell.getDataFormatString());
  }

  /// Whether cells of that format show a date.
  ///
  /// @param format how it is written; null for one that the standard numbers
  public static boolean isDate(int id, @Nullable String format) {
    if (builtIn(id)) {
      return true;
    }
    return format != null
        && !"General".equalsIgnoreCase(format)
        && DAY_OR_YEAR.matcher(QUOTED.matcher(format).replaceAll("")).find();
  }

  /// The day of that number; a time of day is left away.
  public static LocalDate day(BigDecimal number, boolean from1904) {
    long days = number.longValue();
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    // Excel believes in a 29 February 1900, its day 60.
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }

  /// The numbers that the standard gives to formats with a date, East Asian ones too.
  private static boolean builtIn(int id) {
    return id >= 14 && id <= 17
        || id == 22
        || id >= 27 && id <= 31
        || id == 36
        || id >= 50 && id <= 58;
  }
}
