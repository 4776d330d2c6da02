package org.candour.report.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.candour.report.chart.Picture;
import org.candour.report.chart.Shape;

/// Paints a picture with Graphics2D. Words are drawn as outlines: their meaning is in the words
/// that stand for the chart and in the table of its figures.
public final class GraphicsSurface implements Picture.Surface {
  private final Graphics2D graphics;
  private final Typeface face;

  public GraphicsSurface(Graphics2D graphics, Typeface face) {
    this.graphics = graphics;
    this.face = face;
  }

  @Override
  public void bar(Shape.Bar bar) {
    Rectangle2D box = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
    graphics.setColor(colour(bar.ink()));
    graphics.fill(box);
    if (bar.hatched()) {
      var before = graphics.getClip();
      graphics.clip(box);
      graphics.setColor(Color.WHITE);
      graphics.fill(hatch(bar));
      graphics.setClip(before);
    }
  }

  private static Path2D hatch(Shape.Bar bar) {
    Path2D strokes = new Path2D.Double();
    for (Shape.Stroke stroke : bar.strokes()) {
      strokes.moveTo(stroke.left(), stroke.foot());
      strokes.lineTo(stroke.right(), stroke.foot());
      strokes.lineTo(stroke.right() + stroke.lean(), stroke.top());
      strokes.lineTo(stroke.left() + stroke.lean(), stroke.top());
      strokes.closePath();
    }
    return strokes;
  }

  @Override
  public void rule(Shape.Rule rule) {
    graphics.setColor(colour(rule.ink()));
    Line2D line = new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2());
    graphics.fill(new BasicStroke((float) Shape.Rule.WIDTH).createStrokedShape(line));
  }

  @Override
  public void label(Shape.Label label) {
    double x = label.start(face);
    graphics.setColor(colour(Shape.Ink.TEXT));
    graphics.fill(face.outline(label.words(), x, label.y(), label.size(), label.bold()));
  }

  private static Color colour(Shape.Ink ink) {
    return new Color(ink.rgb());
  }
}
