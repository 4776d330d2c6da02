package org.candour.report.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grouped horizontal bars: one group for each label, one bar for each series. A value that is not
/// defined draws no bar and prints a dash.
public record Chart(List<String> series, List<Group> groups, Unit unit) {
  /// As many as can be told apart in black and white.
  public static final int MOST_SERIES = 6;

  public Chart {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
    int expected = series.size();
    if (expected < 1 || expected > MOST_SERIES || groups.isEmpty()) {
      throw new IllegalArgumentException("A chart needs one to six series and a group");
    }
    if (groups.stream().anyMatch(group -> group.values().size() != expected)) {
      throw new IllegalArgumentException("Every group needs a value for each series");
    }
  }

  /// What the bars measure.
  public enum Unit {
    COUNT,
    PERCENT
  }

  /// One label with its values, in the order of the series.
  public record Group(String label, List<@Nullable BigDecimal> values) {
    public Group {
      values = Collections.unmodifiableList(Arrays.asList(values.toArray(new BigDecimal[0])));
    }
  }

  /// The greatest value drawn, nought when there is none.
  public BigDecimal greatest() {
    BigDecimal greatest = BigDecimal.ZERO;
    for (Group group : groups) {
      for (BigDecimal value : group.values()) {
        greatest = value == null ? greatest : greatest.max(value);
      }
    }
    return greatest;
  }
}
