package org.candour.report.word;

import static org.candour.report.word.Xml.set;
import static org.candour.report.word.Xml.val;
import static org.candour.report.word.Xml.w;

import j2html.tags.DomContent;
import java.util.List;
import org.candour.report.model.Block;

/// How lists are marked. Each ordered list has a number of its own and starts from its first mark.
final class Numbering {
  static final int BULLETS = 1;
  static final int FIRST_ORDERED = 2;

  private Numbering() {}

  static DomContent part(List<Block.Marks> ordered) {
    var part =
        Xml.root("numbering")
            .with(how(0, "bullet", "•"), how(1, "decimal", "%1."), how(2, "lowerLetter", "%1)"));
    part.with(w("num", val("abstractNumId", 0)).attr("w:numId", BULLETS));
    for (int i = 0; i < ordered.size(); i++) {
      part.with(
          w(
                  "num",
                  val("abstractNumId", ordered.get(i) == Block.Marks.LETTERS ? 2 : 1),
                  w("lvlOverride", val("startOverride", 1)).attr("w:ilvl", 0))
              .attr("w:numId", FIRST_ORDERED + i));
    }
    return part;
  }

  private static DomContent how(int id, String format, String mark) {
    var level =
        w(
                "lvl",
                val("start", 1),
                val("numFmt", format),
                val("lvlText", mark),
                val("lvlJc", "left"),
                w("pPr", set("ind", "left", 397, "hanging", 397)))
            .attr("w:ilvl", 0);
    return w("abstractNum", val("multiLevelType", "singleLevel"), level)
        .attr("w:abstractNumId", id);
  }
}
