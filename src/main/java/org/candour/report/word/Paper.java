package org.candour.report.word;

import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.set;
import static org.candour.report.word.Xml.w;

import j2html.tags.DomContent;

/// A4 paper, standing or lying, with its margins. Lengths are in twentieths of a point.
enum Paper {
  STANDING(11_906, 16_838),
  LYING(16_838, 11_906);

  private static final int MARGIN = 1134;

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// How wide the text is.
  int text() {
    return width - 2 * MARGIN;
  }

  /// What closes a section. The first begins with the cover, which carries no foot.
  DomContent section(boolean first) {
    var size = set("pgSz", "w", width, "h", height);
    if (this == LYING) {
      size.attr("w:orient", "landscape");
    }
    var section =
        w(
            "sectPr",
            set("footerReference", "type", "default").attr("r:id", "footer"),
            size,
            set(
                "pgMar", "top", 1247, "right", MARGIN, "bottom", 1247, "left", MARGIN, "header",
                567, "footer", 567, "gutter", 0));
    return first ? section.with(on("titlePg")) : section;
  }
}
