package org.candour.desktop.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.candour.casework.grid.CrossTab;
import org.candour.desktop.kit.Words;
import org.candour.report.chart.Chart;
import org.candour.report.chart.ChartLayout;
import org.candour.report.chart.Picture;
import org.candour.report.paint.Raster;
import org.candour.report.paint.Typeface;
import org.jspecify.annotations.Nullable;

/// A cross-tab drawn as the reports draw, under what it shows and on what it rests: a group of bars
/// for each value down the side, one for each value across. More values across than can be told
/// apart are drawn as one named bar for each pair that has any.
final class CrossChart {
  private static final double WIDTH = 460;
  private static final int MOST = 60;

  private final CrossTab tab;

  private CrossChart(CrossTab tab) {
    this.tab = tab;
  }

  /// The picture as a PNG file, sharp enough for paper.
  ///
  /// @param title what is crossed and measured
  /// @param basis how many complaints, under which filter
  static byte[] png(CrossTab tab, String title, String basis) {
    Typeface face = Typeface.shared();
    Picture drawn = ChartLayout.of(of(tab), WIDTH, face);
    return Raster.png(drawn.headed(title, basis, face), face);
  }

  static Chart of(CrossTab tab) {
    return new CrossChart(tab).chart();
  }

  private Chart chart() {
    boolean grouped = tab.across().size() > 1 && tab.across().size() <= Chart.MOST_SERIES;
    List<Chart.Group> groups = grouped ? sides() : pairs();
    if (groups.isEmpty()) {
      return new Chart(List.of(all()), List.of(group(all(), BigDecimal.ZERO)), Chart.Unit.COUNT);
    }
    List<String> series = grouped ? tab.across().stream().map(this::top).toList() : List.of(all());
    return new Chart(series, groups.subList(0, Math.min(MOST, groups.size())), Chart.Unit.COUNT);
  }

  private List<Chart.Group> sides() {
    return tab.down().stream()
        .map(side ->
            new Chart.Group(
                side(side), tab.across().stream().map(top -> tab.value(side, top)).toList()))
        .toList();
  }

  /// What is nought draws no bar, and needs no line.
  private List<Chart.Group> pairs() {
    List<Chart.Group> pairs = new ArrayList<>();
    for (String side : tab.down()) {
      for (String top : tab.across()) {
        BigDecimal value = tab.value(side, top);
        if (value != null && value.signum() != 0) {
          pairs.add(group(Words.text("grid.cross.pair", side(side), top(top)), value));
        }
      }
    }
    return pairs;
  }

  private static Chart.Group group(String label, @Nullable BigDecimal value) {
    return new Chart.Group(label, Collections.singletonList(value));
  }

  private String side(String value) {
    return CrossTable.name(tab.crossing().down(), value);
  }

  private String top(String value) {
    return CrossTable.name(tab.crossing().across(), value);
  }

  private static String all() {
    return Words.text("grid.cross.all");
  }
}
