package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A column of the chosen sheets together, by its heading.
///
/// @param key its heading brought to one form
/// @param name its heading as written
/// @param samples the first different values
/// @param filled how many cells say something
/// @param values the different values, up to a thousand, and how often each stands there
public record Column(
    String key, String name, List<Cell> samples, int filled, Map<String, Integer> values) {
  private static final int MOST_VALUES = 1_000;
  private static final int MOST_SAMPLES = 200;

  /// The columns of these sheets, in the order they are first seen.
  public static List<Column> of(List<Part> parts) {
    var columns = new LinkedHashMap<String, Gathering>();
    for (var part : parts) {
      for (var row : part.rows()) {
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
    return columns.entrySet().stream().map(e -> e.getValue().column(e.getKey())).toList();
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

    Column column(String key) {
      return new Column(key, name, List.copyOf(samples), filled, values);
    }
  }
}
