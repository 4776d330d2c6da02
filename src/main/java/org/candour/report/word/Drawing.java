package org.candour.report.word;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;
import static org.candour.report.word.Xml.w;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import org.candour.report.chart.Picture;

/// A picture in the line of the text, with the words that replace it.
record Drawing(int number, Picture picture, String name, String alternative) {
  private static final int EMU = 12_700;
  private static final String PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  String relation() {
    return "picture" + number;
  }

  String file() {
    return "media/chart" + number + ".png";
  }

  DomContent xml() {
    var inline =
        tag("wp:inline")
            .with(
                size("wp:extent"),
                named("wp:docPr").attr("descr", alternative),
                tag("wp:cNvGraphicFramePr")
                    .with(emptyTag("a:graphicFrameLocks").attr("noChangeAspect", 1)),
                tag("a:graphic").with(tag("a:graphicData").attr("uri", PICTURES).with(pic())));
    for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
      inline.attr(side, 0);
    }
    return w("r", w("drawing", inline));
  }

  private ContainerTag<?> pic() {
    return tag("pic:pic")
        .with(
            tag("pic:nvPicPr")
                .with(named("pic:cNvPr").attr("descr", alternative), tag("pic:cNvPicPr")),
            tag("pic:blipFill")
                .with(
                    emptyTag("a:blip").attr("r:embed", relation()),
                    tag("a:stretch").with(emptyTag("a:fillRect"))),
            tag("pic:spPr")
                .with(
                    tag("a:xfrm").with(emptyTag("a:off").attr("x", 0).attr("y", 0), size("a:ext")),
                    tag("a:prstGeom").attr("prst", "rect").with(tag("a:avLst"))));
  }

  private ContainerTag<?> named(String element) {
    return tag(element).attr("id", number).attr("name", name);
  }

  private DomContent size(String element) {
    return emptyTag(element).attr("cx", emu(picture.width())).attr("cy", emu(picture.height()));
  }

  private static long emu(double points) {
    return Math.round(points * EMU);
  }
}
