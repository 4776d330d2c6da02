package org.candour.report.pdf;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.report.chart.Picture;
import org.candour.report.chart.Shape;
import org.candour.report.paint.Typeface;

/// A picture as the operators of a PDF page. Words are drawn as outlines: their meaning is in the
/// words that stand for the chart and in the table of its figures. Each character is spelt alike
/// wherever it stands, so that a drawing becomes small when it is compressed.
final class Drawing implements Picture.Surface {
  private static final int THOUSAND = 1_000;

  private static final Map<Typeface.Glyph, String> SPELT = new ConcurrentHashMap<>();

  private final StringBuilder out = new StringBuilder();
  private final Typeface face;

  private Drawing(Typeface face) {
    this.face = face;
  }

  /// The operators that draw a picture.
  ///
  /// @param scale units of the drawing for one of the picture
  /// @param height units of the drawing, whose origin is its lower left corner
  static byte[] of(Picture picture, double scale, double height, Typeface face) {
    var drawing = new Drawing(face);
    drawing.numbers(scale, 0, 0, -scale, 0, height).operator("cm");
    picture.on(drawing);
    return drawing.out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void bar(Shape.Bar bar) {
    colour(bar.ink().rgb());
    box(bar.x(), bar.y(), bar.width(), bar.height()).operator("f");
    if (bar.hatched()) {
      operator("q");
      box(bar.x(), bar.y(), bar.width(), bar.height()).operator("W n");
      colour(Color.WHITE.getRGB());
      hatch(bar);
      operator("f Q");
    }
  }

  private void hatch(Shape.Bar bar) {
    for (Shape.Stroke stroke : bar.strokes()) {
      numbers(stroke.left(), stroke.foot()).operator("m");
      numbers(stroke.right(), stroke.foot()).operator("l");
      numbers(stroke.right() + stroke.lean(), stroke.top()).operator("l");
      numbers(stroke.left() + stroke.lean(), stroke.top()).operator("l h");
    }
  }

  @Override
  public void rule(Shape.Rule rule) {
    strokeColour(rule.ink().rgb());
    numbers(Shape.Rule.WIDTH).operator("w");
    numbers(rule.x1(), rule.y1()).operator("m");
    numbers(rule.x2(), rule.y2()).operator("l S");
  }

  @Override
  public void label(Shape.Label label) {
    double at = label.start(face);
    colour(Shape.Ink.TEXT.rgb());
    for (var glyph : face.glyphs(label.words(), label.bold())) {
      double scale = label.size() / glyph.em();
      operator("q").numbers(scale, 0, 0, -scale, at, label.y()).operator("cm");
      out.append(SPELT.computeIfAbsent(glyph, Drawing::spelt));
      operator("Q");
      at += glyph.advance() * label.size();
    }
  }

  private static String spelt(Typeface.Glyph glyph) {
    var drawing = new Drawing(Typeface.shared());
    drawing.path(glyph.path());
    return drawing.operator("f").out.toString();
  }

  private void path(Path2D path) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (var each = path.getPathIterator(null); !each.isDone(); each.next()) {
      switch (each.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> numbers(x = at[0], y = at[1]).operator("m");
        case PathIterator.SEG_LINETO -> numbers(x = at[0], y = at[1]).operator("l");
        case PathIterator.SEG_QUADTO -> {
          curve(x, y, at);
          x = at[2];
          y = at[3];
        }
        default -> operator("h");
      }
    }
  }

  /// A curve with one control point, as the like one with two.
  private void curve(double x, double y, double[] at) {
    numbers(third(x, at[0]), third(y, at[1]), third(at[2], at[0]), third(at[3], at[1]));
    numbers(at[2], at[3]).operator("c");
  }

  /// A font is drawn on a grid so fine that its units need no fractions.
  private static double third(double end, double control) {
    return Math.round((end + 2 * control) / 3);
  }

  private Drawing box(double x, double y, double width, double height) {
    return numbers(x, y, width, height).operator("re");
  }

  private void colour(int rgb) {
    parts(rgb).operator("rg");
  }

  private void strokeColour(int rgb) {
    parts(rgb).operator("RG");
  }

  private Drawing parts(int rgb) {
    float[] parts = new Color(rgb).getRGBColorComponents(null);
    return numbers(parts[0], parts[1], parts[2]);
  }

  private Drawing numbers(double... values) {
    for (double value : values) {
      number(Math.round(value * THOUSAND));
      out.append(' ');
    }
    return this;
  }

  private void number(long thousandths) {
    if (thousandths < 0) {
      out.append('-');
    }
    long size = Math.abs(thousandths);
    out.append(size / THOUSAND);
    if (size % THOUSAND != 0) {
      out.append('.').append(Long.toString(size % THOUSAND + THOUSAND), 1, 4);
    }
  }

  private Drawing operator(String operator) {
    out.append(operator).append('\n');
    return this;
  }
}
