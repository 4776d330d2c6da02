package org.candour.casework.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.domain.Money;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.TypedDay;
import org.jspecify.annotations.Nullable;

/// Values of cells as people type and read them, and as they are kept: days as `2016-04-22`, yes
/// and no, numbers and pounds as plain decimals, choices in the spelling of their list.
public final class CellText {
  private static final Wording WORDS = Wording.of("grid");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

  private static final Pattern FULL_YEAR = Pattern.compile("\\d{4}");

  private CellText() {}

  /// A typed or pasted text as it is kept; null when it is blank.
  ///
  /// @throws Refusal when it is no value of that column
  public static @Nullable String read(Column column, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    return switch (column.kind()) {
      case TEXT, OPEN_CHOICE -> column.own() ? day(text) : line(text);
      case LONG -> text;
      case CHOICE -> chosen(column, text);
      case DAY -> TypedDay.read(text).orElseThrow(() -> refusal("not.day", text)).toString();
      case YES_NO -> yes(text);
      case NUMBER -> number(text);
      case MONEY -> Money.parse(text).plain();
    };
  }

  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  /// A whole day, typed into a field of the council's own, is kept as a day though its kind is
  /// text, as any spreadsheet does.
  private static String day(String text) {
    return FULL_YEAR.matcher(text).find()
        ? TypedDay.read(text).map(LocalDate::toString).orElseGet(() -> line(text))
        : line(text);
  }

  /// The one value of the list that is meant: its whole name, or the beginning of only one.
  private static String chosen(Column column, String text) {
    String typed = text.toLowerCase(Locale.UK);
    List<String> fitting =
        column.options().stream().filter(option -> beginsLike(column, option, typed)).toList();
    return column.options().stream()
        .filter(option -> same(column, option, typed))
        .findFirst()
        .or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty())
        .orElseThrow(() -> refusal("not.listed", text, String.join(", ", column.options())));
  }

  private static boolean same(Column column, String option, String typed) {
    return option.equalsIgnoreCase(typed) || column.said(option).equalsIgnoreCase(typed);
  }

  private static boolean beginsLike(Column column, String option, String typed) {
    return option.toLowerCase(Locale.UK).startsWith(typed)
        || column.said(option).toLowerCase(Locale.UK).startsWith(typed);
  }

  private static String yes(String text) {
    return switch (text.toLowerCase(Locale.UK)) {
      case "yes", "y", "true" -> "yes";
      case "no", "n", "false" -> "no";
      default -> throw refusal("not.yes", text);
    };
  }

  private static String number(String text) {
    try {
      return new BigDecimal(text.replace(",", "")).toPlainString();
    } catch (NumberFormatException unclear) {
      throw refusal("not.number", text);
    }
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(WORDS.text(key, arguments));
  }

  /// A kept value as it is shown.
  static String said(Column column, String value) {
    return switch (column.kind()) {
      case DAY -> shown(value);
      case MONEY -> Money.parse(value).toString();
      case CHOICE, NUMBER -> worded(column, value);
      case TEXT -> column.own() ? shown(value) : value;
      default -> value;
    };
  }

  private static String shown(String value) {
    return TypedDay.kept(value).map(SHOWN::format).orElse(value);
  }

  /// Values that the register keeps as names are said in words.
  private static String worded(Column column, String value) {
    if (column.id().equals("state")) {
      return Wording.of("casework").text("standing." + value);
    }
    String key = "value." + column.id() + "." + value;
    return WORDS.has(key) ? WORDS.text(key) : value;
  }
}
