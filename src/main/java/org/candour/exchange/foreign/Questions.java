package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What only the user can say about the values of a spreadsheet: what a value means that is not on
/// its list, and what is to be taken where nothing stands.
public record Questions(List<Value> values, List<Blank> blanks) {
  /// What is to be asked about the rows that tell of a complaint; reads all of them.
  public static Questions of(Plan plan) {
    var columns = Column.of(plan);
    return new Questions(values(plan, columns), blanks(plan, columns));
  }

  /// A value that is not on its list, or only like one that is.
  ///
  /// @param count how often it stands there
  /// @param meaning what it is taken for; blank when it stays in words
  public record Value(Target target, String heading, String written, int count, String meaning) {
    /// The same value under the heading of another year.
    private Value with(Value other) {
      return new Value(target, heading, written, count + other.count, meaning);
    }
  }

  /// Something every complaint needs and not every row has.
  ///
  /// @param count in how many rows nothing stands
  /// @param instead what is taken then; blank when those rows stay out
  public record Blank(Target target, long count, String instead) {}

  private static List<Value> values(Plan plan, List<Column> columns) {
    var values = new LinkedHashMap<String, Value>();
    for (var column : columns) {
      var target = plan.targets().get(column.key());
      if (target != null && target.listed()) {
        column
            .values()
            .forEach((written, count) -> {
              boolean sure =
                  ListedValues.find(target, written).map(ListedValues.Found::sure).orElse(false);
              if (!sure) {
                values.merge(
                    target + " " + written,
                    new Value(target, column.name(), written, count, plan.meaning(target, written)),
                    Value::with);
              }
            });
      }
    }
    return List.copyOf(values.values());
  }

  private static List<Blank> blanks(Plan plan, List<Column> columns) {
    long rows = plan.parts().stream().mapToLong(part -> rows(plan, part)).sum();
    var blanks = new ArrayList<Blank>();
    for (var target : Target.values()) {
      if (target.needed() && target != Target.REFERENCE && target != Target.RECEIVED) {
        long filled =
            columns.stream()
                .filter(column -> plan.targets().get(column.key()) == target)
                .mapToLong(Column::filled)
                .sum();
        if (filled < rows) {
          blanks.add(new Blank(target, rows - filled, plan.blanks().getOrDefault(target, "")));
        }
      }
    }
    return blanks;
  }

  private static long rows(Plan plan, Part part) {
    return part.rows().stream().filter(row -> !Asides.holds(plan, part, row)).count();
  }
}
