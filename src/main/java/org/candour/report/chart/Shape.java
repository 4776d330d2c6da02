package org.candour.report.chart;

/// What a surface must be able to paint. Lengths are in points, from the top left corner.
public sealed interface Shape {

  /// A filled bar; `hatched` adds white strokes, so that it differs in black and white too.
  record Bar(double x, double y, double width, double height, Ink ink, boolean hatched)
      implements Shape {}

  /// A thin straight line.
  record Rule(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

  /// Words whose baseline starts, or ends, at a point.
  record Label(double x, double y, String words, double size, boolean bold, Anchor anchor)
      implements Shape {}

  /// Which end of a label its point fixes.
  enum Anchor {
    START,
    END
  }

  /// The colours by function. First and second differ in lightness as well as in hue.
  enum Ink {
    FIRST(0x12436D),
    SECOND(0xF46A25),
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
