package org.candour.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.candour.report.chart.Chart;
import org.candour.report.chart.ChartLayout;
import org.candour.report.chart.Picture;
import org.candour.report.chart.Sparkline;
import org.candour.report.paint.Typeface;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The charts of one document, laid out once and painted as vectors where the page shows them.
final class Charts implements FSObjectDrawer {
  static final String TYPE = "candour/chart";

  /// 165 mm, a little less than the text is wide.
  private static final double WIDTH = 468;

  private final Typeface face;
  private final List<Picture> pictures = new ArrayList<>();

  Charts(Typeface face) {
    this.face = face;
  }

  /// A chart that is higher than half a page becomes several pictures, one after the other.
  List<Integer> add(Chart chart) {
    var pieces = ChartLayout.pieces(chart, WIDTH, face);
    pictures.addAll(pieces);
    int first = pictures.size() - pieces.size();
    return IntStream.range(first, pictures.size()).boxed().toList();
  }

  int add(List<? extends @Nullable BigDecimal> trend) {
    pictures.add(Sparkline.of(trend));
    return pictures.size() - 1;
  }

  Picture picture(int number) {
    return pictures.get(number);
  }

  DefaultObjectDrawerFactory drawers() {
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer(TYPE, this);
    return factory;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dots) {
    Picture picture = picture(Integer.parseInt(element.getAttribute("data-chart")));
    double scale = width / dots / picture.width();
    var empty = new AtomicReference<PdfBoxGraphics2D>();
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dots,
        (float) height / dots,
        // What Graphics2D would write is many times as long.
        graphics -> empty.set((PdfBoxGraphics2D) graphics));
    draw(picture, scale, Objects.requireNonNull(empty.get()).getXFormObject());
    return null;
  }

  private void draw(Picture picture, double scale, PDFormXObject form) {
    var drawn = Drawing.of(picture, scale, form.getBBox().getHeight(), face);
    try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(drawn);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
