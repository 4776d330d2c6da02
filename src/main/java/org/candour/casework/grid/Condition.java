package org.candour.casework.grid;

import java.util.List;

/// One condition on a column. Days are written `2016-06-01`, or `today`, `today+7`, `today-1`, so
/// that a saved view means the same tomorrow.
///
/// @param values for IS and IS_NOT any number, of which one must match; else the one compared with
public record Condition(String column, Test test, List<String> values) {
  /// How a column is compared.
  public enum Test {
    IS,
    IS_NOT,
    FROM,
    TO,
    BEFORE,
    CONTAINS,
    BLANK,
    FILLED
  }

  public Condition {
    values = List.copyOf(values);
  }

  public static Condition of(String column, Test test, String... values) {
    return new Condition(column, test, List.of(values));
  }

  /// Whether the two stand in each other's place in a view.
  public boolean replaces(Condition other) {
    return column.equals(other.column) && side() == other.side();
  }

  /// From and to may stand side by side.
  private int side() {
    return switch (test) {
      case FROM -> 1;
      case TO, BEFORE -> 2;
      default -> 0;
    };
  }
}
