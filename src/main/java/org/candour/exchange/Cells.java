package org.candour.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How single cells are written and read.
public final class Cells {
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final int ISO = 10;
  private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
  private static final Set<String> FORMULA_ERRORS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!");

  /// A formula leaves dust behind the decimals it means.
  private static final int DUST = 9;

  private Cells() {}

  /// Without blanks around it, hard ones too, and with one kind of line end.
  public static String tidy(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    var tidy = text.substring(from, to);
    return tidy.indexOf('\r') < 0 ? tidy : tidy.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /// Without the apostrophe that keeps a text in a CSV file from running as a formula.
  public static String unguarded(String text) {
    return Guard.off(text);
  }

  /// `yyyy-mm-dd` or `dd/mm/yyyy`, and only a day that exists.
  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(iso(text) ? day(text) : LocalDate.parse(text, BRITISH));
    } catch (DateTimeException unclear) {
      return Optional.empty();
    }
  }

  /// Whether it is written as `2015-05-04`.
  public static boolean iso(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() == ISO;
  }

  /// The day of a text that begins so, and only a day that exists.
  public static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, ISO, 10));
  }

  /// A number without commas and needless zeros; empty when it is none.
  static Optional<String> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(plain(new BigDecimal(text.replace(",", ""))))
        : Optional.empty();
  }

  public static String plain(BigDecimal number) {
    var rounded = number.scale() > DUST ? number.setScale(DUST, RoundingMode.HALF_UP) : number;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// What a broken formula leaves in its cell.
  public static boolean formulaError(String text) {
    return FORMULA_ERRORS.contains(text);
  }
}
