package org.candour.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {
  private static final Measure SIXES = (words, size, bold) -> words.length() * 6.0;

  @Test
  @DisplayName("Bars are as long as their values, and the greatest fits with its label")
  void lengths() {
    var picture = picture(new BigDecimal(10), new BigDecimal(20));
    var bars = bars(picture);
    assertThat(bars.get(1).width()).isEqualTo(2 * bars.get(0).width());
    assertThat(labels(picture)).allMatch(label -> inside(label, picture));
  }

  @Test
  @DisplayName("A value that is not defined draws no bar and prints a dash; nought prints 0")
  void undefined() {
    var picture = picture(null, BigDecimal.ZERO);
    assertThat(bars(picture)).isEmpty();
    assertThat(labels(picture)).extracting(Shape.Label::words).contains("–", "0");
  }

  @Test
  @DisplayName("The two years differ in black and white: one is hatched")
  void blackAndWhite() {
    var bars = bars(picture(new BigDecimal(1), new BigDecimal(2)));
    assertThat(bars).extracting(Shape.Bar::hatched).containsExactly(true, false);
  }

  @Test
  @DisplayName("Six series differ in black and white, and their names stay inside the picture")
  void six() {
    var names =
        IntStream.rangeClosed(1, 6).mapToObj(n -> "partly upheld after review " + n).toList();
    var values = IntStream.rangeClosed(1, 6).mapToObj(BigDecimal::new).toList();
    var group = new Chart.Group("Adoption", values);
    var picture = ChartLayout.of(new Chart(names, List.of(group), Chart.Unit.COUNT), 460, SIXES);

    assertThat(labels(picture)).allMatch(label -> inside(label, picture));
    assertThat(picture.shapes())
        .filteredOn(Shape.Bar.class::isInstance)
        .map(Shape.Bar.class::cast)
        .filteredOn(bar -> bar.width() != bar.height())
        .map(bar -> bar.ink() + " " + bar.hatched())
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  @Test
  @DisplayName(
      "A chart higher than half a page is cut between groups, and its pieces keep one scale")
  void pieces() {
    var groups =
        IntStream.rangeClosed(1, 30)
            .mapToObj(n -> new Chart.Group("Team " + n, List.of(new BigDecimal(n))))
            .toList();
    var chart = new Chart(List.of("2015/16"), groups, Chart.Unit.COUNT);
    var whole = ChartLayout.of(chart, 460, SIXES);
    var pieces = ChartLayout.pieces(chart, 460, SIXES);
    assertThat(whole.height()).isGreaterThan(400);
    assertThat(pieces).hasSize(3).allMatch(piece -> piece.height() < whole.height() / 2);
    assertThat(widths(pieces)).containsExactlyElementsOf(widths(List.of(whole)));
    var some = new Chart(List.of("2015/16"), groups.subList(0, 17), Chart.Unit.COUNT);
    assertThat(ChartLayout.pieces(some, 460, SIXES)).hasSize(1);
  }

  private static List<Double> widths(List<Picture> pictures) {
    return pictures.stream()
        .flatMap(picture -> picture.shapes().stream())
        .filter(Shape.Bar.class::isInstance)
        .map(bar -> ((Shape.Bar) bar).width())
        .toList();
  }

  private static Picture picture(BigDecimal before, BigDecimal now) {
    var group = new Chart.Group("Adoption and post adoption support", Arrays.asList(before, now));
    var chart = new Chart(List.of("2014/15", "2015/16"), List.of(group), Chart.Unit.COUNT);
    return ChartLayout.of(chart, 460, SIXES);
  }

  /// Without the keys of the legend, which stand above the axis.
  private static List<Shape.Bar> bars(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Bar.class::isInstance)
        .map(Shape.Bar.class::cast)
        .filter(bar -> bar.y() > 10)
        .toList();
  }

  private static List<Shape.Label> labels(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .toList();
  }

  private static boolean inside(Shape.Label label, Picture picture) {
    double width = SIXES.width(label.words(), label.size(), label.bold());
    double left = label.anchor() == Shape.Anchor.END ? label.x() - width : label.x();
    return left >= 0 && left + width <= picture.width() && label.y() <= picture.height();
  }
}
