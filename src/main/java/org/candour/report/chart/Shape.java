package org.candour.report.chart;

import java.util.ArrayList;
import java.util.List;

/// What a surface must be able to paint. Lengths are in points, from the top left corner.
public sealed interface Shape {
  /// The same shape further down.
  default Shape down(double by) {
    return switch (this) {
      case Bar(var x, var y, var w, var h, var ink, var hatched) ->
          new Bar(x, y + by, w, h, ink, hatched);
      case Rule(var x1, var y1, var x2, var y2, var ink) -> new Rule(x1, y1 + by, x2, y2 + by, ink);
      case Label(var x, var y, var words, var size, var bold, var anchor) ->
          new Label(x, y + by, words, size, bold, anchor);
    };
  }

  /// A filled bar; `hatched` adds white strokes, so that it differs in black and white too.
  record Bar(double x, double y, double width, double height, Ink ink, boolean hatched)
      implements Shape {
    private static final double APART = 5;
    private static final double STROKE = 1.27;

    /// Slanting strokes, a little longer than the bar that cuts them.
    public List<Stroke> strokes() {
      List<Stroke> strokes = new ArrayList<>();
      for (double left = x - height - 2; left < x + width; left += APART) {
        strokes.add(new Stroke(left, left + STROKE, y + height + 1, y - 1));
      }
      return strokes;
    }
  }

  /// A slanting stroke: where its foot begins and ends, and how far it goes up to the right, at an
  /// angle of 45 degrees.
  record Stroke(double left, double right, double foot, double top) {
    /// How far its top lies to the right of its foot.
    public double lean() {
      return foot - top;
    }
  }

  /// A thin straight line.
  record Rule(double x1, double y1, double x2, double y2, Ink ink) implements Shape {
    /// How thick it is.
    public static final double WIDTH = 0.7;
  }

  /// Words whose baseline starts, or ends, at a point.
  record Label(double x, double y, String words, double size, boolean bold, Anchor anchor)
      implements Shape {
    /// Where the first of its words begins.
    public double start(Measure measure) {
      return anchor == Anchor.END ? x - measure.width(words, size, bold) : x;
    }
  }

  /// Which end of a label its point fixes.
  enum Anchor {
    START,
    END
  }

  /// The colours by function. First, second and third differ in lightness as well as in hue.
  enum Ink {
    FIRST(0x12436D),
    SECOND(0xF46A25),
    THIRD(0xBBC5CE),
    LINE(0x8A939C),
    TEXT(0x1F2328);

    private final int rgb;

    Ink(int rgb) {
      this.rgb = rgb;
    }

    public int rgb() {
      return rgb;
    }
  }
}
