package org.candour.report.word;

import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.paragraph;
import static org.candour.report.word.Xml.set;
import static org.candour.report.word.Xml.val;
import static org.candour.report.word.Xml.w;
import static org.candour.report.word.Xml.words;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.domain.Wording;
import org.candour.report.chart.ChartLayout;
import org.candour.report.chart.Picture;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.paint.Typeface;
import org.candour.report.pdf.HeadingPages;

/// The text of the file: each block in its style, in the order of the document.
final class Body {
  private static final double CHART = 468;

  /// What a page holds of a chart under its caption.

  private final Document document;

  private final Typeface face;
  private final Story story = new Story();
  private final List<Drawing> drawings = new ArrayList<>();
  private final List<DomContent> inside = new ArrayList<>();
  private Paper paper = Paper.STANDING;
  private int headings;
  private final List<Block.Marks> lists = new ArrayList<>();
  private int sections;

  Body(Document document, Typeface face) {
    this.document = document;
    this.face = face;
  }

  DomContent xml() {
    if (document.lying()) {
      paper = Paper.LYING;
    }
    cover(document.cover());
    document.blocks().forEach(this::block);
    return Xml.root("document").with(w("body", inside).with(section()));
  }

  Story story() {
    return story;
  }

  List<Drawing> drawings() {
    return drawings;
  }

  /// How each ordered list is marked; each starts again from the first mark.
  List<Block.Marks> lists() {
    return lists;
  }

  private void cover(Document.Cover cover) {
    inside.add(paragraph("Organisation", words(cover.organisation())));
    inside.add(paragraph("Subtitle", words(cover.overTitle())));
    inside.add(paragraph("Title", words(cover.title())));
    cover.lines().forEach(line -> inside.add(paragraph("CoverLine", words(line))));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph each -> inside.add(text(each));
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Table table -> table("Caption", table);
      case Block.Graph graph -> graph(graph);
      case Block.Quote quote -> quote(quote);
      case Block.CaseSummary summary -> summary(summary);
      case Block.Boxes boxes -> boxes.each().forEach(this::box);
      case Block.Landscape wide -> landscape(wide);
      case Block.Contents contents ->
          inside.addAll(ContentsField.of(contents, document.headings(), HeadingPages.of(document)));
    }
  }

  private void heading(Block.Heading heading) {
    String name = ContentsField.place(++headings);
    var how = w("pPr", val("pStyle", "Heading" + heading.level()));
    if (heading.newPage()) {
      how.with(on("pageBreakBefore"));
    }
    inside.add(
        w(
            "p",
            how,
            set("bookmarkStart", "id", headings, "name", name),
            words(heading.full()),
            set("bookmarkEnd", "id", headings)));
  }

  private DomContent text(Block.Paragraph each) {
    return each.number().isEmpty()
        ? paragraph("BodyText").with(story.runs(each.runs()))
        : paragraph("NumberedText", words(each.number()), w("r", on("tab")))
            .with(story.runs(each.runs()));
  }

  private void bullets(Block.Bullets bullets) {
    int list = bullets.ordered() ? Numbering.FIRST_ORDERED + lists.size() : Numbering.BULLETS;
    if (bullets.ordered()) {
      lists.add(bullets.marks());
    }
    String style = bullets.ordered() ? "ListNumber" : "ListBullet";
    for (List<Run> item : bullets.items()) {
      inside.add(
          w("p", w("pPr", val("pStyle", style), w("numPr", val("ilvl", 0), val("numId", list))))
              .with(story.runs(item)));
    }
  }

  private void table(String style, Block.Table table) {
    inside.add(paragraph(style).with(story.caption(table.caption())));
    inside.add(new Grid(table, paper.text()).xml());
    inside.add(paragraph("Basis", words(table.basis())));
  }

  private void graph(Block.Graph graph) {
    inside.add(paragraph("Caption").with(story.caption(graph.caption())));
    var pieces = ChartLayout.pieces(graph.chart(), CHART, face);
    var said = graph.said(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      drawing(pieces.get(i), said.get(i));
    }
    table("FiguresCaption", graph.figures());
  }

  private void drawing(Picture picture, String alternative) {
    int number = drawings.size() + 1;
    String name = Wording.of("print").text("word.chart", number);
    var drawing = new Drawing(number, picture, name, alternative);
    drawings.add(drawing);
    inside.add(paragraph("Chart", drawing.xml()));
  }

  private void box(Block.Box box) {
    heading(box.head());
    bullets(new Block.Bullets(false, box.items()));
  }

  private void quote(Block.Quote quote) {
    ContainerTag<?> said = paragraph("Quote", words(quote.words()));
    if (!quote.team().isEmpty()) {
      said.with(words(" – "), words(quote.team().toUpperCase(Locale.UK), on("b")));
    }
    inside.add(said);
  }

  private void summary(Block.CaseSummary summary) {
    inside.add(paragraph("CaseText", words(summary.head(), on("b")), words(" " + summary.about())));
    inside.add(paragraph("CaseText", words(summary.finding())));
    inside.add(
        paragraph(
            "CaseOutcome",
            words(Wording.of("print").text("outcome"), on("b")),
            words(" " + summary.outcome())));
  }

  private DomContent section() {
    return paper.section(sections++ == 0);
  }

  /// A section ends with the paragraph that says how its pages lie.
  private void landscape(Block.Landscape wide) {
    if (document.lying()) {
      wide.blocks().forEach(this::block);
      return;
    }
    inside.add(w("p", w("pPr", section())));
    paper = Paper.LYING;
    wide.blocks().forEach(this::block);
    inside.add(w("p", w("pPr", section())));
    paper = Paper.STANDING;
  }
}
