package org.candour.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.candour.report.chart.Shape.Ink;
import org.jspecify.annotations.Nullable;

/// A few values as a line no taller than a word, the last one marked. A value that is not defined
/// leaves a gap.
public final class Sparkline {
  private static final double WIDTH = 34;
  private static final double HEIGHT = 8;
  private static final double DOT = 2.8;

  private Sparkline() {}

  /// The picture of those values.
  public static Picture of(List<? extends @Nullable BigDecimal> values) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (BigDecimal value : values) {
      if (value != null) {
        low = Math.min(low, value.doubleValue());
        high = Math.max(high, value.doubleValue());
      }
    }
    return new Picture(WIDTH, HEIGHT, shapes(values, low, high));
  }

  private static List<Shape> shapes(
      List<? extends @Nullable BigDecimal> values, double low, double high) {
    List<Shape> shapes = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == null) {
        continue;
      }
      if (i > 0 && values.get(i - 1) != null) {
        shapes.add(
            new Shape.Rule(
                x(i - 1, values.size()),
                y(value(values, i - 1), low, high),
                x(i, values.size()),
                y(value(values, i), low, high),
                Ink.FIRST));
      }
      last = i;
    }
    if (last >= 0) {
      double x = x(last, values.size()) - DOT / 2;
      double y = y(value(values, last), low, high) - DOT / 2;
      shapes.add(new Shape.Bar(x, y, DOT, DOT, Ink.FIRST, false));
    }
    return shapes;
  }

  private static double value(List<? extends @Nullable BigDecimal> values, int place) {
    return Objects.requireNonNull(values.get(place)).doubleValue();
  }

  private static double x(int place, int of) {
    return of < 2 ? WIDTH / 2 : DOT + place * (WIDTH - 2 * DOT) / (of - 1);
  }

  private static double y(double value, double low, double high) {
    double share = high > low ? (value - low) / (high - low) : 0.5;
    return HEIGHT - DOT - share * (HEIGHT - 2 * DOT);
  }
}
