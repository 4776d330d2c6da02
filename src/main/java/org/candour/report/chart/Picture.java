package org.candour.report.chart;

import java.util.List;

/// A chart laid out: its size and its shapes, in the order in which to paint them.
public record Picture(double width, double height, List<Shape> shapes) {
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

  /// Something that a picture can be painted on: a page, a canvas.
  public interface Surface {
    void bar(Shape.Bar bar);

    void rule(Shape.Rule rule);

    void label(Shape.Label label);
  }
}
