package org.candour.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.candour.report.chart.Shape.Anchor;
import org.candour.report.chart.Shape.Ink;
import org.jspecify.annotations.Nullable;

/// Lays a chart out to shapes. The same chart, width and measure always give the same picture.
/// Every bar carries its value, so that nobody has to judge a length.
public final class ChartLayout {
  /// 120 mm: what is no higher stays whole.
  private static final double HIGH = 340;

  /// 80 mm: as high as a piece is at most, so that no page before a chart stays half empty and
  /// three pieces make one.
  private static final double PIECE = 225;

  private static final double TEXT = 9;
  private static final double BAR = 9.5;
  private static final double BETWEEN_BARS = 1.5;
  private static final double BETWEEN_GROUPS = 7;
  private static final double GAP = 8;

  /// Keeps the outline of a first letter inside the picture.
  private static final double EDGE = 2;

  private static final double LEGEND = 22;
  private static final double LEGEND_LINE = 14;

  /// Three colours, of which every other is hatched: six looks that differ in black and white.
  private static final List<Ink> INKS = List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD);

  private static final double VALUE_ROOM = 42;
  private static final double LINE = 10.8;

  private final Chart chart;
  private final List<Chart.Group> groups;
  private final double width;
  private final Measure measure;
  private final List<Shape> shapes = new ArrayList<>();

  private ChartLayout(Chart chart, List<Chart.Group> groups, double width, Measure measure) {
    this.chart = chart;
    this.groups = groups;
    this.width = width;
    this.measure = measure;
  }

  /// The picture of a chart in the given width.
  public static Picture of(Chart chart, double width, Measure measure) {
    return new ChartLayout(chart, chart.groups(), width, measure).lay();
  }

  /// The picture, or one that is high in as few pieces of one scale as leave no page half empty and
  /// end none within a bar. A single group stays whole, however high.
  public static List<Picture> pieces(Chart chart, double width, Measure measure) {
    List<Picture> pieces = List.of(of(chart, width, measure));
    int groups = chart.groups().size();
    double most = HIGH;
    for (int parts = 2; parts <= groups && tooHigh(pieces, most); parts++) {
      most = PIECE;
      pieces = cut(chart, Math.ceilDiv(groups, parts), width, measure);
    }
    return pieces;
  }

  private static boolean tooHigh(List<Picture> pieces, double most) {
    return pieces.stream().anyMatch(piece -> piece.height() > most);
  }

  private static List<Picture> cut(Chart chart, int most, double width, Measure measure) {
    List<Chart.Group> groups = chart.groups();
    List<Picture> pieces = new ArrayList<>();
    for (int from = 0; from < groups.size(); from += most) {
      var some = groups.subList(from, Math.min(from + most, groups.size()));
      pieces.add(new ChartLayout(chart, some, width, measure).lay());
    }
    return pieces;
  }

  private Picture lay() {
    double axis = axis();
    double y = chart.series().size() > 1 ? legend(axis) : 4;
    double top = y;
    for (Chart.Group group : groups) {
      y = group(group, axis, y) + BETWEEN_GROUPS;
    }
    double bottom = y - BETWEEN_GROUPS + 4;
    shapes.add(new Shape.Rule(axis, top - 4, axis, bottom, Ink.LINE));
    return new Picture(width, bottom + 2, shapes);
  }

  private double axis() {
    double widest = 0;
    for (Chart.Group group : chart.groups()) {
      for (String line : lines(group.label())) {
        widest = Math.max(widest, measure.width(line, TEXT, false));
      }
    }
    return widest + GAP + EDGE;
  }

  private List<String> lines(String label) {
    return Lines.of(label, width * 0.38, TEXT, measure);
  }

  private double legend(double axis) {
    double x = axis;
    double y = 2;
    for (int series = 0; series < chart.series().size(); series++) {
      String name = chart.series().get(series);
      double wide = BAR + 5 + measure.width(name, TEXT, false);
      if (x > axis && x + wide > width) {
        x = axis;
        y += LEGEND_LINE;
      }
      shapes.add(bar(series, x, y, BAR, BAR));
      shapes.add(label(x + BAR + 5, y + 9, name, false, Anchor.START));
      x += wide + 22;
    }
    return y + LEGEND + 2;
  }

  private double group(Chart.Group group, double axis, double y) {
    List<String> lines = lines(group.label());
    double bars = group.values().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS;
    double height = Math.max(bars, lines.size() * LINE);
    double baseline = y + (height - lines.size() * LINE) / 2 + 9;
    for (String line : lines) {
      shapes.add(label(axis - GAP, baseline, line, false, Anchor.END));
      baseline += LINE;
    }
    double top = y + (height - bars) / 2;
    for (int series = 0; series < group.values().size(); series++) {
      value(series, group.values().get(series), axis, top);
      top += BAR + BETWEEN_BARS;
    }
    return y + height;
  }

  private void value(int series, @Nullable BigDecimal value, double axis, double top) {
    double length = value == null ? 0 : length(value, width - axis - VALUE_ROOM);
    if (length > 0) {
      shapes.add(bar(series, axis, top, length, BAR));
    }
    shapes.add(label(axis + length + 4, top + 8, said(value), latest(series), Anchor.START));
  }

  private double length(BigDecimal value, double room) {
    double most = chart.greatest().doubleValue();
    return most == 0 ? 0 : room * value.doubleValue() / most;
  }

  private String said(@Nullable BigDecimal value) {
    if (value == null) {
      return "–";
    }
    String digits = value.stripTrailingZeros().toPlainString();
    return chart.unit() == Chart.Unit.PERCENT ? digits + "%" : digits;
  }

  /// Of two series the last is the present one.
  private boolean latest(int series) {
    return chart.series().size() <= 2 && series == chart.series().size() - 1;
  }

  /// The present one always has the first, darkest, colour.
  private Shape bar(int series, double x, double y, double wide, double high) {
    int look = chart.series().size() == 2 ? 1 - series : series;
    return new Shape.Bar(x, y, wide, high, INKS.get(look % INKS.size()), look % 2 == 1);
  }

  private static Shape label(double x, double y, String words, boolean bold, Anchor anchor) {
    return new Shape.Label(x, y, words, TEXT, bold, anchor);
  }
}
