package org.candour.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.chart.ChartLayout;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.paint.Typeface;

/// Each block of a document for a browser. The title of the page is its first heading, so that the
/// headings of the document begin at the second level.
final class HtmlBlocks {
  private static final Wording WORDS = Wording.of("print");
  private static final double CHART = 640;

  private final Document document;
  private final Typeface face;
  private final List<DomContent> notes = new ArrayList<>();
  private int headings;

  HtmlBlocks(Document document, Typeface face) {
    this.document = document;
    this.face = face;
  }

  DomContent html(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph each -> paragraph(each);
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Table each -> framed(each);
      case Block.Graph graph -> graph(graph);
      case Block.Quote quote -> Quotation.of(quote);
      case Block.CaseSummary summary -> summary(summary);
      case Block.Boxes boxes -> div(each(boxes.each(), this::box)).withClass("boxes");
      case Block.Landscape wide -> each(wide.blocks(), this::html);
      case Block.Contents contents -> contents(contents);
    };
  }

  /// The notes, each with a way back to its call; nothing when there are none.
  DomContent notes() {
    return notes.isEmpty()
        ? text("")
        : section(h2(WORDS.text("html.notes")).withId("notes"), ol().with(notes))
            .attr("aria-labelledby", "notes");
  }

  private DomContent heading(Block.Heading heading) {
    return tag("h" + (heading.level() + 1)).withId("h" + ++headings).withText(heading.full());
  }

  private DomContent contents(Block.Contents contents) {
    var list = ul();
    List<Block.Heading> all = document.headings();
    for (int i = 0; i < all.size(); i++) {
      list.with(
          li(a(all.get(i).full()).withHref("#h" + (i + 1)))
              .withClass("level" + all.get(i).level()));
    }
    return nav(h2(contents.head()).withId("contents"), list).attr("aria-labelledby", "contents");
  }

  private DomContent paragraph(Block.Paragraph paragraph) {
    return paragraph.number().isEmpty()
        ? p().with(runs(paragraph.runs())).withCondClass(paragraph.inLines(), "lines")
        : p(span(paragraph.number()).withClass("number"), text(" "))
            .with(runs(paragraph.runs()))
            .withClass("numbered");
  }

  private DomContent bullets(Block.Bullets bullets) {
    var items = each(bullets.items(), item -> li().with(runs(item)));
    return switch (bullets.marks()) {
      case BULLETS -> ul(items);
      case NUMBERS -> ol(items);
      case LETTERS -> ol(items).withClass("letters");
    };
  }

  private DomContent box(Block.Box box) {
    return div(heading(box.head()), bullets(new Block.Bullets(false, box.items())));
  }

  private static DomContent summary(Block.CaseSummary summary) {
    return div(
            p(strong(summary.head()), text(" " + summary.about())),
            p(summary.finding()),
            p(strong(WORDS.text("outcome")), text(" " + summary.outcome())))
        .withClass("case");
  }

  private DomContent graph(Block.Graph graph) {
    var picture = ChartLayout.of(graph.chart(), CHART, face);
    return div(
        figure(figcaption().with(runs(graph.caption())), Svg.of(picture, graph.alternative())),
        framed(graph.figures()));
  }

  /// A wide table scrolls in its own frame, which the keyboard can reach.
  private DomContent framed(Block.Table each) {
    var frame =
        div(table(
                caption().with(runs(each.caption())),
                thead(tr(each(each.columns(), HtmlBlocks::head))),
                tbody(each(each.shown(), row -> row(row, each.columns())))))
            .withClass("frame")
            .attr("tabindex", 0)
            .attr("role", "region")
            .attr("aria-label", Run.plain(each.caption()));
    return each.basis().isEmpty() ? frame : div(frame, p(each.basis()).withClass("basis"));
  }

  private static DomContent head(Block.Column column) {
    return th(column.head()).attr("scope", "col").withCondClass(column.figures(), "figures");
  }

  private static DomContent row(Block.Row row, List<Block.Column> columns) {
    var cells = tr();
    for (int i = 0; i < columns.size(); i++) {
      String said = row.cells().get(i).text();
      cells.with(
          i == 0
              ? th(said).attr("scope", "row")
              : td(said).withCondClass(columns.get(i).figures(), "figures"));
    }
    return cells.withCondClass(row.total(), "total");
  }

  private List<DomContent> runs(List<Run> runs) {
    return runs.stream().map(this::run).toList();
  }

  private DomContent run(Run run) {
    return switch (run) {
      case Run.Said said -> text(said.text());
      case Run.Strong words -> strong(words.text());
      case Run.Note note -> call(note);
    };
  }

  private DomContent call(Run.Note note) {
    int number = notes.size() + 1;
    var back = a("↩").withHref("#call" + number).attr("aria-label", WORDS.text("html.back"));
    notes.add(li().withId("note" + number).with(runs(note.runs())).with(text(" "), back));
    return sup(
        a(String.valueOf(number))
            .withId("call" + number)
            .withHref("#note" + number)
            .attr("aria-label", WORDS.text("html.note", number)));
  }
}
