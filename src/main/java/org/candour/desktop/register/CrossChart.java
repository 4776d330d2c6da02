package org.candour.desktop.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.grid.CrossTab;
import org.candour.desktop.kit.Words;
import org.candour.report.chart.Chart;
import org.candour.report.chart.ChartLayout;
import org.candour.report.paint.Raster;
import org.candour.report.paint.Typeface;
import org.jspecify.annotations.Nullable;

/// A cross-tab drawn as the reports draw: two values across as two bars each, else all together.
final class CrossChart {
  private static final double WIDTH = 460;
  private static final int MOST = 40;

  private CrossChart() {}

  /// The picture as a PNG file, sharp enough for paper.
  static byte[] png(CrossTab tab) {
    boolean two = tab.across().size() == 2;
    List<String> series =
        two
            ? tab.across().stream()
                .map(top -> CrossTable.name(tab.crossing().across(), top))
                .toList()
            : List.of(Words.text("grid.cross.all"));
    List<Chart.Group> groups = new ArrayList<>();
    for (String side : tab.down().subList(0, Math.min(MOST, tab.down().size()))) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      if (two) {
        tab.across().forEach(top -> values.add(tab.value(side, top)));
      } else {
        values.add(tab.value(side, null));
      }
      groups.add(new Chart.Group(CrossTable.name(tab.crossing().down(), side), values));
    }
    if (groups.isEmpty()) {
      groups.add(new Chart.Group(Words.text("grid.cross.all"), List.of(BigDecimal.ZERO)));
      series = List.of(series.getFirst());
    }
    Typeface face = Typeface.shared();
    return Raster.png(
        ChartLayout.of(new Chart(series, groups, Chart.Unit.COUNT), WIDTH, face), face);
  }
}
