package org.candour.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.candour.domain.Hours;
import org.candour.domain.Listed;
import org.candour.domain.Money;
import org.candour.domain.Refusal;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// One row under its header. Every cell that cannot be read becomes a finding, and the row is then
/// refused.
final class Line {
  private final Sheet sheet;
  private final String label;
  private final Header header;
  private final RawRow row;
  private final Findings findings;
  private final Map<String, Optional<?>> values = new HashMap<>();
  private boolean refused;

  Line(Sheet sheet, String label, Header header, RawRow row, Findings findings) {
    this.sheet = sheet;
    this.label = label;
    this.header = header;
    this.row = row;
    this.findings = findings;
    header.homeless(row).forEach(value -> add("", value, "cell.homeless"));
    own().forEach(this::refuseFormulaError);
  }

  Sheet sheet() {
    return sheet;
  }

  int number() {
    return row.number();
  }

  boolean refused() {
    return refused;
  }

  /// Refuses a cell of this row.
  void refuse(String column, String key, Object... arguments) {
    add(column, column.isEmpty() ? "" : header.cell(row, column), key, arguments);
  }

  /// Leaves the row out because its complaint is in the register already.
  void here() {
    refused = true;
    findings.here();
  }

  private void add(String column, String value, String key, Object... arguments) {
    refused = true;
    findings.add(label, row.number(), column, value, key, arguments);
  }

  /// What stands in a cell; null when it is blank. A cell that every row needs is refused when
  /// blank.
  @Nullable String text(String column) {
    if (header.lacks(column) && !sheet.requires(column)) {
      return null;
    }
    return once(column, () -> Optional.ofNullable(written(column)));
  }

  private @Nullable String written(String column) {
    var text = header.cell(row, column);
    if (text.isBlank()) {
      if (sheet.requires(column)) {
        refuse(column, "cell.needed", column);
      }
      return null;
    }
    return refuseFormulaError(column, text) ? null : text;
  }

  private boolean refuseFormulaError(String column, String text) {
    if (Cells.formulaError(text)) {
      add(column, text, "cell.formula");
      return true;
    }
    return false;
  }

  /// Whether the row itself says that nobody knows what should stand there.
  boolean unknown(String column) {
    return header.cell(row, column).isBlank() && Boolean.TRUE.equals(yes(column + Sheet.UNKNOWN));
  }

  @Nullable LocalDate date(String column) {
    return read(column, Cells::date, "cell.date");
  }

  @Nullable Money money(String column) {
    return read(column, Line::pounds, "cell.money");
  }

  @Nullable Hours hours(String column) {
    return read(column, Line::worked, "cell.hours");
  }

  @Nullable Boolean yes(String column) {
    return read(column, Line::yesOrNo, "cell.yes");
  }

  @Nullable String number(String column) {
    return read(column, Cells::number, "cell.number");
  }

  @Nullable String year(String column) {
    return read(column, Line::financialYear, "cell.year");
  }

  /// A value of a closed list, in its spelling.
  <T extends Listed> @Nullable T listed(String column, T[] values) {
    return read(
        column,
        text -> Listed.find(values, text),
        () -> refuse(column, "cell.listed", column, names(values)));
  }

  private static String names(Listed[] values) {
    return Arrays.stream(values).map(Listed::label).collect(Collectors.joining(", "));
  }

  /// The values of a list with semicolons between.
  List<String> list(String column) {
    var text = text(column);
    return text == null
        ? List.of()
        : Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// The council's own columns.
  Map<String, String> own() {
    return header.own(row);
  }

  private <T> @Nullable T read(String column, Function<String, Optional<T>> reader, String key) {
    return read(column, reader, () -> refuse(column, key));
  }

  private <T> @Nullable T read(
      String column, Function<String, Optional<T>> reader, Runnable refusing) {
    var text = text(column);
    return text == null
        ? null
        : once(
            column + "=",
            () -> {
              var value = reader.apply(text);
              if (value.isEmpty()) {
                refusing.run();
              }
              return value;
            });
  }

  /// A cell is looked at once, so that it is refused once.
  @SuppressWarnings("unchecked")
  private <T> @Nullable T once(String key, Supplier<Optional<T>> reader) {
    var known = (Optional<T>) values.get(key);
    if (known == null) {
      known = reader.get();
      values.put(key, known);
    }
    return known.orElse(null);
  }

  private static Optional<Money> pounds(String text) {
    try {
      return Optional.of(Money.parse(text));
    } catch (Refusal | ArithmeticException unclear) {
      return Optional.empty();
    }
  }

  private static Optional<Hours> worked(String text) {
    try {
      return Optional.of(Hours.parse(text));
    } catch (Refusal unclear) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<String> financialYear(String text) {
    try {
      return Optional.of(FinancialYear.parse(text).label());
    } catch (Refusal unclear) {
      return Optional.empty();
    }
  }
}
