package org.candour.report.word;

import static org.candour.report.word.Xml.mark;
import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.paragraph;
import static org.candour.report.word.Xml.val;
import static org.candour.report.word.Xml.w;
import static org.candour.report.word.Xml.words;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Block;

/// The contents as a field: every heading is there from the start, each a link, with the page on
/// which it stands in print. Word counts its own pages when it prints, or when it is asked to; told
/// to do so on opening, it would first ask the reader about other files.
final class ContentsField {
  private ContentsField() {}

  /// The name of the place where the nth heading stands.
  static String place(int heading) {
    return "_Toc%06d".formatted(heading);
  }

  static List<DomContent> of(
      Block.Contents contents, List<Block.Heading> headings, List<Integer> pages) {
    List<DomContent> all = new ArrayList<>();
    all.add(
        w(
            "p",
            w("pPr", val("pStyle", "TOCHeading"), on("pageBreakBefore")),
            words(contents.head())));
    all.add(paragraph("TOCPage", words(Wording.of("print").text("contents.page"))));
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      var line = paragraph("TOC" + heading.level());
      if (i == 0) {
        line.with(opening());
      }
      line.with(link(heading, place(i + 1), pages.get(i)));
      if (i == headings.size() - 1) {
        line.with(mark("end"));
      }
      all.add(line);
    }
    return all;
  }

  private static List<DomContent> opening() {
    List<DomContent> field = Xml.field("TOC \\o \"1-3\" \\h \\z \\u");
    return field.subList(0, field.size() - 1);
  }

  private static DomContent link(Block.Heading heading, String place, int page) {
    return w("hyperlink", words(heading.full()), w("r", on("tab")))
        .with(Xml.field("PAGEREF " + place + " \\h", words(String.valueOf(page))))
        .attr("w:anchor", place)
        .attr("w:history", 1);
  }
}
