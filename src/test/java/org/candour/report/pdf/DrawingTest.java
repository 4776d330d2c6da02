package org.candour.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.candour.report.chart.Chart;
import org.candour.report.chart.ChartLayout;
import org.candour.report.chart.Picture;
import org.candour.report.paint.GraphicsSurface;
import org.candour.report.paint.Typeface;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Typeface FACE = Typeface.shared();
  private static final int FAR = 100;

  @Test
  @DisplayName("A chart looks in a PDF file as it does on a screen")
  void asOnScreen() throws IOException {
    var picture = picture("Łódź (fostering)", 3, null, 14, 11);
    var screen = onScreen(picture);
    assertThat(inked(screen)).isGreaterThan(5_000);
    assertThat(differing(screen, inFile(picture))).isLessThan(inked(screen) / 50);
    assertThat(differing(screen, inFile(picture("Łódź (fostering)", 3, null, 11, 14))))
        .isGreaterThan(inked(screen) / 50);
  }

  private static Picture picture(String name, Integer... values) {
    var numbers = Arrays.stream(values).map(v -> v == null ? null : BigDecimal.valueOf(v)).toList();
    var groups =
        List.of(
            new Chart.Group(name, numbers.subList(0, 2)),
            new Chart.Group("Delay", numbers.subList(2, 4)));
    var chart = new Chart(List.of("2014/15", "2015/16"), groups, Chart.Unit.COUNT);
    return ChartLayout.pieces(chart, 400, FACE).getFirst();
  }

  private static BufferedImage onScreen(Picture picture) {
    var image =
        new BufferedImage(
            (int) picture.width() * 2, (int) picture.height() * 2, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(2, 2);
    picture.on(new GraphicsSurface(graphics, FACE));
    graphics.dispose();
    return image;
  }

  private static BufferedImage inFile(Picture picture) throws IOException {
    try (var file = new PDDocument()) {
      float height = (int) picture.height();
      var page = new PDPage(new PDRectangle((int) picture.width(), height));
      file.addPage(page);
      var contents = new PDStream(file);
      try (var out = contents.createOutputStream()) {
        out.write(Drawing.of(picture, 1, height, FACE));
      }
      page.setContents(contents);
      return new PDFRenderer(file).renderImage(0, 2);
    }
  }

  private static long inked(BufferedImage image) {
    long inked = 0;
    for (int rgb : pixels(image)) {
      inked += rgb == Color.WHITE.getRGB() ? 0 : 1;
    }
    return inked;
  }

  private static long differing(BufferedImage one, BufferedImage other) {
    assertThat(other.getWidth()).isEqualTo(one.getWidth());
    int[] first = pixels(one);
    int[] second = pixels(other);
    long differing = 0;
    for (int i = 0; i < first.length; i++) {
      int apart = Math.abs(new Color(first[i]).getGreen() - new Color(second[i]).getGreen());
      differing += apart > FAR ? 1 : 0;
    }
    return differing;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
