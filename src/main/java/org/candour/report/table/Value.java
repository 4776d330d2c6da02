package org.candour.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.report.model.Block;

/// What a cell means to a program: a number, a day, or words. A dash stays a dash, since nothing to
/// count is not nought.
public sealed interface Value {

  /// A number as printed; a percentage is a hundredth of what its sign says.
  ///
  /// @param mark what stands after it and says how sure it is; empty for most
  record Number(BigDecimal amount, Unit unit, String mark) implements Value {
    /// How many decimals were printed.
    public int decimals() {
      return Math.max(0, amount.scale());
    }
  }

  /// A day.
  record Day(LocalDate day) implements Value {}

  /// Words.
  record Words(String words) implements Value {}

  /// What a number counts.
  enum Unit {
    PLAIN,
    PERCENT,
    POUNDS
  }

  Pattern NUMBER =
      Pattern.compile("([+−-]?)(£?)(\\d{1,3}(?:,\\d{3})*|\\d+)(\\.\\d+)?(%?)(†|‡| \\(p\\))?");

  DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d [MMMM][MMM] uuuu", Locale.UK);

  /// The value of a cell. Only a column of figures holds numbers: a reference is never one.
  static Value of(Block.Column column, String said) {
    Matcher number = NUMBER.matcher(said.strip());
    if (column.figures() && number.matches()) {
      return number(number);
    }
    try {
      return new Day(LocalDate.parse(said.strip(), DAY));
    } catch (DateTimeParseException noDay) {
      return new Words(said);
    }
  }

  private static Number number(Matcher found) {
    String decimals = found.group(4) == null ? "" : found.group(4);
    BigDecimal amount = new BigDecimal(found.group(3).replace(",", "") + decimals);
    boolean negative = found.group(1).equals("−") || found.group(1).equals("-");
    Unit unit =
        !found.group(5).isEmpty()
            ? Unit.PERCENT
            : found.group(2).isEmpty() ? Unit.PLAIN : Unit.POUNDS;
    String mark = found.group(6) == null ? "" : found.group(6);
    return new Number(negative ? amount.negate() : amount, unit, mark);
  }
}
