package org.candour.report.model;

import java.util.List;
import java.util.function.Consumer;

/// Every text of a document, in reading order, as it will be printed.
public final class Texts {
  private final Consumer<String> each;

  private Texts(Consumer<String> each) {
    this.each = each;
  }

  /// Tells every text of a document to `each`.
  public static void of(Document document, Consumer<String> each) {
    Texts texts = new Texts(each);
    Document.Cover cover = document.cover();
    List.of(cover.organisation(), cover.overTitle(), cover.title()).forEach(each);
    cover.lines().forEach(each);
    each.accept(document.meta().title());
    each.accept(document.meta().footer());
    document.all().forEach(texts::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> each.accept(heading.full());
      case Block.Paragraph paragraph -> {
        each.accept(paragraph.number());
        runs(paragraph.runs());
      }
      case Block.Bullets bullets -> bullets.items().forEach(this::runs);
      case Block.Table table -> table(table);
      case Block.Graph graph -> graph(graph);
      case Block.Quote quote -> List.of(quote.words(), quote.team()).forEach(each);
      case Block.CaseSummary summary ->
          List.of(summary.head(), summary.about(), summary.finding(), summary.outcome())
              .forEach(each);
      case Block.Boxes boxes ->
          boxes
              .each()
              .forEach(box -> {
                each.accept(box.head().full());
                box.items().forEach(this::runs);
              });
      case Block.Landscape wide -> wide.blocks().forEach(this::block);
      case Block.Contents contents -> each.accept(contents.head());
    }
  }

  private void table(Block.Table table) {
    runs(table.caption());
    table.columns().forEach(column -> each.accept(column.head()));
    table.rows().forEach(row -> row.cells().forEach(cell -> each.accept(cell.text())));
    each.accept(table.basis());
  }

  private void graph(Block.Graph graph) {
    runs(graph.caption());
    graph.chart().series().forEach(each);
    graph.chart().groups().forEach(group -> each.accept(group.label()));
    each.accept(graph.alternative());
    table(graph.figures());
  }

  private void runs(List<Run> runs) {
    each.accept(Run.plain(runs));
    for (Run run : runs) {
      if (run instanceof Run.Note note) {
        runs(note.runs());
      }
    }
  }
}
