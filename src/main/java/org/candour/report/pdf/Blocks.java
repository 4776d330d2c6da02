package org.candour.report.pdf;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
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
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.chart.Picture;
import org.candour.report.html.Quotation;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// Each block as XHTML, in the order of the document. Every piece of text is escaped on the way.
final class Blocks {
  /// Columns beyond which a table is set closer, and closer still.
  private static final int SOME = 4;

  private static final int MANY = 6;

  /// As many rows of a table as stay together in a short report.
  private static final int WHOLE = 5;

  /// As many as do in a long one, which has room.
  private static final int WHOLE_LONG = 12;

  /// As many points of a list as stay with their heading.
  private static final int FEW = 8;

  private final Document document;
  private final Charts charts;
  private int headings;
  private int notes;

  Blocks(Document document, Charts charts) {
    this.document = document;
    this.charts = charts;
  }

  /// All blocks. A heading is held by a frame to what comes first under it: left to itself the
  /// engine may send a line or a table to the next page and leave the heading behind.
  DomContent html(List<Block> all) {
    List<DomContent> written = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int last = i;
      while (last + 1 < all.size() && held(all.get(last))) {
        last++;
      }
      if (last > i && joins(all.get(last))) {
        var together = div(each(all.subList(i, last + 1), this::html));
        boolean runsOn = all.get(last) instanceof Block.Table table && runsOn(table);
        written.add(together.withClass(runsOn ? "together long" : "together"));
        i = last;
      } else {
        written.add(html(all.get(i)));
      }
    }
    return each(written.stream());
  }

  /// Whether a heading is held to what follows: to all but another heading or a long list.
  private static boolean joins(Block block) {
    return switch (block) {
      case Block.Paragraph ignored -> true;
      case Block.Table ignored -> true;
      case Block.Graph ignored -> true;
      case Block.Bullets bullets -> bullets.items().size() <= FEW;
      default -> false;
    };
  }

  private static boolean held(Block block) {
    return block instanceof Block.Heading heading && !heading.newPage();
  }

  DomContent html(Block block) {
    return switch (block) {
      case Block.Heading heading -> Page.heading(heading, "h" + ++headings);
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Table each -> tableUnder(each);
      case Block.Graph graph -> graph(graph);
      case Block.Quote quote -> Quotation.of(quote);
      case Block.CaseSummary summary -> summary(summary);
      case Block.Boxes boxes -> div(each(boxes.each(), this::box)).withClass("boxes");
      case Block.Landscape wide when document.lying() -> html(wide.blocks());
      case Block.Landscape wide -> div(html(wide.blocks())).withClass("landscape");
      case Block.Contents contents -> Page.contents(contents, document.headings());
    };
  }

  private DomContent paragraph(Block.Paragraph paragraph) {
    if (paragraph.number().isEmpty()) {
      return p().with(runs(paragraph.runs())).withCondClass(paragraph.inLines(), "lines");
    }
    return p(span(paragraph.number()).withClass("number"), text(" "))
        .with(runs(paragraph.runs()))
        .withClass("numbered");
  }

  private DomContent bullets(Block.Bullets bullets) {
    var items = each(bullets.items(), item -> li(p().with(runs(item))));
    return switch (bullets.marks()) {
      case BULLETS -> ul(items);
      case NUMBERS -> ol(items);
      case LETTERS -> lettered(bullets.items());
    };
  }

  /// The letters stand in the text: the renderer writes a full stop after any mark of its own.
  private DomContent lettered(List<List<Run>> items) {
    var list = ul().withClass("letters");
    for (int i = 0; i < items.size(); i++) {
      var letter = span((char) ('a' + i) + ")").withClass("letter");
      list.with(li(p(letter, text(" ")).with(runs(items.get(i)))));
    }
    return list;
  }

  private DomContent box(Block.Box box) {
    return div(
            Page.heading(box.head(), "h" + ++headings),
            ul(each(box.items(), item -> li(p().with(runs(item))))))
        .withClass("box");
  }

  private static DomContent summary(Block.CaseSummary summary) {
    return div(
            p(strong(summary.head()), text(" " + summary.about())),
            p(summary.finding()),
            p(strong(Wording.of("print").text("outcome")), text(" " + summary.outcome()))
                .withClass("outcome"))
        .withClass("case");
  }

  private DomContent tableUnder(Block.Table each) {
    var parts = div(p().with(runs(each.caption())).withClass("caption").withTitle("@Caption"));
    parts.with(
        table(thead(tr(each(each.columns(), Blocks::head))), tbody(rows(each)))
            .withClass(close(each)));
    if (!each.basis().isEmpty()) {
      parts.with(p(each.basis()).withClass("basis"));
    }
    return parts.withClass(runsOn(each) ? "table long" : "table").withTitle("@Table");
  }

  /// Whether it may go on on the next page, rather than leave this one half empty.
  private boolean runsOn(Block.Table each) {
    int whole = document.cover().ownPage() ? WHOLE_LONG : WHOLE;
    return each.shown().size() > whole || sentences(each);
  }

  private static boolean sentences(Block.Table each) {
    return each.columns().stream().anyMatch(Block.Column::wide);
  }

  private static String close(Block.Table each) {
    int columns = each.columns().size();
    return columns > MANY ? "dense" : columns > SOME ? "close" : "";
  }

  private static DomContent head(Block.Column column) {
    String figures = column.figures() ? "figures" : column.wide() ? "sentences" : "";
    String whole = column.head().contains(" ") ? "" : " whole";
    return th(column.head()).attr("scope", "col").withClass((figures + whole).strip());
  }

  /// From the closing one on, rows and what is said below them stay together: the last two, or
  /// where rows hold sentences the last alone.
  private DomContent rows(Block.Table each) {
    boolean tall = sentences(each);
    int closing = each.shown().size() - (tall ? 1 : 2);
    var rows = new ArrayList<DomContent>();
    for (int i = 0; i < each.shown().size(); i++) {
      var row = each.shown().get(i);
      var last = i != closing ? "" : tall ? "closing tall" : "closing";
      var css = (row.total() ? "total " : "") + last;
      rows.add(row(row, each.columns()).withClass(css.strip()));
    }
    return each(rows.stream());
  }

  private TrTag row(Block.Row row, List<Block.Column> columns) {
    var cells = tr();
    for (int i = 0; i < columns.size(); i++) {
      boolean trend = row.cells().get(i) instanceof Run.Trend;
      String css = columns.get(i).figures() ? "figures" : trend ? "trend" : "";
      cells.with(
          i == 0
              ? th(row.cells().get(i).text()).attr("scope", "row")
              : td(cell(row.cells().get(i))).withClass(css));
    }
    return cells;
  }

  private DomContent cell(Run.Said said) {
    return said instanceof Run.Trend trend && !trend.text().isBlank()
        ? each(picture(charts.add(trend.values()), trend.text()), text(" " + trend.text()))
        : text(together(said.text()));
  }

  /// What a percentage is of stays on one line: `69% (9 of 13)`.
  private static String together(String cell) {
    int open = cell.indexOf("% (");
    return open < 0
        ? cell
        : cell.substring(0, open + 2) + cell.substring(open + 2).replace(' ', '\u00a0');
  }

  private DomContent picture(int number, String alternative) {
    Picture picture = charts.picture(number);
    return tag("object")
        .attr("type", Charts.TYPE)
        .attr("data-chart", number)
        .attr("alt", alternative)
        .withStyle("width:%.1fpt;height:%.1fpt".formatted(picture.width(), picture.height()));
  }

  private DomContent graph(Block.Graph graph) {
    var pieces = charts.add(graph.chart());
    var words = graph.said(pieces.size());
    var captioned =
        div(p().with(runs(graph.caption())).withClass("caption"))
            .with(picture(pieces.getFirst(), words.getFirst()))
            .withClass("together");
    var whole = div(captioned).withClass("graph");
    for (int i = 1; i < pieces.size(); i++) {
      whole.with(div(picture(pieces.get(i), words.get(i))).withClass("together"));
    }
    return whole.with(tableUnder(graph.figures()));
  }

  private List<DomContent> runs(List<Run> runs) {
    return runs.stream().map(this::run).toList();
  }

  private DomContent run(Run run) {
    return switch (run) {
      case Run.Said said -> text(said.text());
      case Run.Strong words -> strong(words.text());
      case Run.Note note -> {
        String number = String.valueOf(++notes);
        yield span().with(runs(note.runs())).withClass("footnote").attr("data-number", number);
      }
    };
  }
}
