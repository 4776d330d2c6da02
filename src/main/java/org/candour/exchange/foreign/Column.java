package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// A column of the chosen sheets together, by its heading.
///
/// @param key its heading brought to one form
/// @param name its heading as written
/// @param samples the first different values
/// @param filled how many cells say something
/// @param values the different values, up to a thousand, and how often each stands there
/// @param sheets those that have the heading
public record Column(
    String key,
    String name,
    List<Cell> samples,
    int filled,
    Map<String, Integer> values,
    Set<String> sheets) {
  private static final int MOST_VALUES = 1_000;
  private static final int MOST_SAMPLES = 200;

  /// The columns of these sheets, in the order they are first seen.
  public static List<Column> of(List<Part> parts) {
    return of(parts, (_, _) -> true);
  }

  /// The columns as the rows that tell of a complaint fill them.
  static List<Column> of(Plan plan) {
    return of(plan.parts(), (part, row) -> !Asides.holds(plan, part, row));
  }

  private static List<Column> of(List<Part> parts, BiPredicate<Part, Table.Row> counted) {
    var columns = new LinkedHashMap<String, Gathering>();
    for (var part : parts) {
      for (var row : part.rows().stream().filter(row -> counted.test(part, row)).toList()) {
        for (int i = 0; i < row.cells().size(); i++) {
          if (!row.at(i).blank()) {
            int place = i;
            columns
                .computeIfAbsent(part.key(i), _ -> new Gathering(part.heading().name(place)))
                .add(row.at(i));
          }
        }
      }
    }
    return columns.entrySet().stream()
        .map(e -> e.getValue().column(e.getKey(), sheets(parts, e.getKey())))
        .toList();
  }

  private static Set<String> sheets(List<Part> parts, String key) {
    return parts.stream()
        .filter(part -> part.heading().keys().contains(key))
        .map(part -> part.table().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a sheet has both columns, so that they cannot be the same thing.
  public boolean beside(Column other) {
    return !Collections.disjoint(sheets, other.sheets);
  }

  /// How much of it looks like this, of the first cells.
  double share(java.util.function.Predicate<Cell> like) {
    return samples.isEmpty() ? 0 : samples.stream().filter(like).count() / (double) samples.size();
  }

  private static final class Gathering {
    private final String name;
    private final List<Cell> samples = new ArrayList<>();
    private final Set<Cell> seen = new HashSet<>();
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private int filled;

    Gathering(String name) {
      this.name = name;
    }

    void add(Cell cell) {
      filled++;
      if (samples.size() < MOST_SAMPLES && seen.add(cell)) {
        samples.add(cell);
      }
      if (values.size() < MOST_VALUES || values.containsKey(cell.text())) {
        values.merge(cell.text(), 1, Integer::sum);
      }
    }

    Column column(String key, Set<String> sheets) {
      return new Column(key, name, List.copyOf(samples), filled, values, sheets);
    }
  }
}
