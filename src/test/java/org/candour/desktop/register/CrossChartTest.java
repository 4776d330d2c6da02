package org.candour.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.CrossTab;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.Crossing.Measure;
import org.candour.casework.grid.View;
import org.candour.report.chart.Chart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrossChartTest {
  private static final Columns COLUMNS = new Columns(List.of());

  private static CrossTab crossed(CrossTab.Part... parts) {
    Crossing crossing =
        new Crossing(
            View.all(), COLUMNS.of("service_area"), COLUMNS.of("outcome"), Measure.COUNT, "");
    return new CrossTab(crossing, List.of(parts));
  }

  private static CrossTab.Part part(String side, String top, long count) {
    return new CrossTab.Part(side, top, count, 0, BigDecimal.ZERO);
  }

  @Test
  @DisplayName("Several values across: a group for each value down the side, a bar for each across")
  void grouped() {
    Chart chart =
        CrossChart.of(
            crossed(
                part("Fostering", "not upheld", 4),
                part("Fostering", "no finding", 1),
                part("Adoption", "fully upheld", 2)));

    assertThat(chart.series()).containsExactly("fully upheld", "not upheld", "no finding");
    assertThat(chart.groups().stream().map(it -> it.label() + " " + it.values()))
        .containsExactly("Adoption [2, 0, 0]", "Fostering [0, 4, 1]");
  }

  @Test
  @DisplayName("More values across than can be told apart: a bar for each pair that has any")
  void pairs() {
    Chart chart =
        CrossChart.of(
            new CrossTab(
                new Crossing(
                    View.all(), COLUMNS.of("outcome"), COLUMNS.of("team"), Measure.COUNT, ""),
                IntStream.rangeClosed(1, 7)
                    .mapToObj(n -> part("not upheld", "Team " + n, n))
                    .toList()));

    assertThat(chart.series()).hasSize(1);
    assertThat(chart.groups().stream().map(it -> it.label() + " " + it.values().getFirst()))
        .hasSize(7)
        .startsWith("not upheld: Team 1 1", "not upheld: Team 2 2");
  }

  @Test
  @DisplayName("Two values across: two bars for each value down the side, with their names")
  void two() {
    Chart chart =
        CrossChart.of(
            crossed(part("Fostering", "not upheld", 4), part("Adoption", "fully upheld", 2)));

    assertThat(chart.series()).containsExactly("fully upheld", "not upheld");
    assertThat(chart.groups())
        .extracting(Chart.Group::label)
        .containsExactly("Adoption", "Fostering");
  }

  @Test
  @DisplayName("Nothing to draw is one bar of nought")
  void nothing() {
    assertThat(CrossChart.of(crossed()).greatest()).isEqualByComparingTo(BigDecimal.ZERO);
  }
}
