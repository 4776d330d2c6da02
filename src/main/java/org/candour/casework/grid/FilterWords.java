package org.candour.casework.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.casework.grid.Column.Kind;
import org.candour.domain.Wording;

/// Conditions as people say them: `open, Fostering, due before 1 June 2016`.
public final class FilterWords {
  private static final Wording WORDS = Wording.of("grid");

  /// Values that speak for themselves.
  private static final Set<String> PLAIN =
      Set.of(
          "service_area",
          "team",
          "stage",
          "state",
          "outcome",
          "complainant_type",
          "procedure",
          "causes",
          "cause_reported");

  private FilterWords() {}

  /// All conditions of a view and its search words; everything is `all complaints`.
  public static String of(View view, Columns columns) {
    String said =
        view.conditions().stream()
            .map(condition -> of(condition, columns))
            .collect(Collectors.joining(", "));
    String searched = view.words().isEmpty() ? "" : WORDS.text("filter.words", view.words());
    if (said.isEmpty() && searched.isEmpty()) {
      return WORDS.text("filter.none");
    }
    return said.isEmpty() || searched.isEmpty() ? said + searched : said + ", " + searched;
  }

  /// The order of a view, such as `received, newest first`.
  public static String order(View view, Columns columns) {
    return view.sorts().stream()
        .map(sort -> {
          Column column = columns.of(sort.column());
          String way = column.kind() == Kind.DAY ? "day" : "other";
          return WORDS.text(
              "order." + way + (sort.descending() ? ".down" : ".up"), lower(column.name()));
        })
        .collect(Collectors.joining(WORDS.text("order.then")));
  }

  /// One condition.
  public static String of(Condition condition, Columns columns) {
    Column column = columns.of(condition.column());
    if (column.id().equals("open")) {
      return WORDS.text(condition.values().contains("yes") ? "filter.open" : "filter.ended");
    }
    List<String> values = condition.values().stream().map(v -> said(column, v)).toList();
    String name = lower(column.name());
    String any = String.join(WORDS.text("filter.or"), values);
    return switch (condition.test()) {
      case IS -> PLAIN.contains(column.id()) ? any : WORDS.text("filter.is", name, any);
      case IS_NOT -> WORDS.text("filter.is-not", name, any);
      case FROM -> WORDS.text(days(column, "filter.from"), name, any);
      case TO -> WORDS.text(days(column, "filter.to"), name, any);
      case BEFORE -> WORDS.text("filter.before", name, any);
      case CONTAINS -> WORDS.text("filter.contains", name, any);
      case BLANK -> WORDS.text("filter.blank", name);
      case FILLED -> WORDS.text("filter.filled", name);
    };
  }

  private static String days(Column column, String key) {
    return key + (column.kind() == Kind.DAY ? ".day" : "");
  }

  private static String said(Column column, String value) {
    if (column.kind() != Kind.DAY) {
      return column.said(value);
    }
    if (!value.startsWith("today")) {
      return WORDS.text("filter.day", LocalDate.parse(value));
    }
    int days = value.equals("today") ? 0 : Integer.parseInt(value.substring(5));
    String way = days == 0 ? "" : days < 0 ? ".ago" : ".hence";
    return WORDS.text("filter.today" + way, Math.abs(days));
  }

  /// Inside a sentence a name begins small, unless it begins like `LGSCO` or `Stage 1`.
  private static String lower(String name) {
    boolean keeps = name.length() < 2 || Character.isUpperCase(name.charAt(1));
    return keeps || name.startsWith("Stage ")
        ? name
        : name.substring(0, 1).toLowerCase(java.util.Locale.UK) + name.substring(1);
  }
}
