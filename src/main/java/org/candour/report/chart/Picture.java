package org.candour.report.chart;

import java.util.ArrayList;
import java.util.List;

/// A chart laid out: its size and its shapes, in the order in which to paint them.
public record Picture(double width, double height, List<Shape> shapes) {
  private static final double WORDS = 9;
  private static final double HEAD = 12.5;

  public Picture {
    shapes = List.copyOf(shapes);
  }

  /// Paints every shape on a surface.
  public void on(Surface surface) {
    for (Shape shape : shapes) {
      switch (shape) {
        case Shape.Bar bar -> surface.bar(bar);
        case Shape.Rule rule -> surface.rule(rule);
        case Shape.Label label -> surface.label(label);
      }
    }
  }

  /// The same under a title, and under words on what it rests.
  public Picture headed(String title, String basis, Measure measure) {
    List<Shape> all = new ArrayList<>();
    all.add(new Shape.Label(2, HEAD, title, WORDS, true, Shape.Anchor.START));
    double y = 2 * HEAD;
    for (String line : Lines.of(basis, width - 4, WORDS, measure)) {
      all.add(new Shape.Label(2, y, line, WORDS, false, Shape.Anchor.START));
      y += HEAD;
    }
    double down = y - WORDS;
    shapes.forEach(shape -> all.add(shape.down(down)));
    return new Picture(width, height + down, all);
  }

  /// Something that a picture can be painted on: a page, a canvas.
  public interface Surface {
    void bar(Shape.Bar bar);

    void rule(Shape.Rule rule);

    void label(Shape.Label label);
  }
}
