package org.candour.desktop.today;

import java.util.ArrayList;
import java.util.List;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// The page of today as a document, in the words of the screen: a table for each card that has
/// something in it, and a line for each that has nothing.
final class TodayPaper {
  private static final List<String> COLUMNS =
      List.of("reference", "what", "service", "with", "due");

  private TodayPaper() {}

  /// @param organisation whose register it is
  static Document of(TodayView view, String organisation) {
    String day = Dates.full(view.today());
    String title = Words.text("today.paper", day);
    List<Block> blocks = new ArrayList<>();
    view.cards().forEach(card -> blocks.add(card(card)));
    if (!view.more().isEmpty()) {
      blocks.add(new Block.Paragraph(List.of(new Run.Words(view.more()))));
    }
    return new Document(
        new Document.Cover(organisation, Words.text("product"), title, List.of(), false),
        new Document.Meta(title, organisation, Words.text("room.today"), view.today(), title),
        blocks);
  }

  private static Block card(TodayCard card) {
    String name = Words.text("today." + card.id());
    if (card.lines().isEmpty()) {
      String none = Words.text("today." + card.id() + ".none");
      return new Block.Paragraph(List.of(new Run.Strong(name + ". "), new Run.Words(none)));
    }
    List<Block.Column> columns =
        COLUMNS.stream()
            .map(column -> new Block.Column(Words.text("today.column." + column), false))
            .toList();
    String caption = Words.text("today.paper.caption", name, card.count());
    return new Block.Table(
        List.of(new Run.Words(caption)),
        columns,
        card.lines().stream().map(TodayPaper::row).toList(),
        "");
  }

  private static Block.Row row(TodayLine line) {
    List<Run.Said> cells = new ArrayList<>();
    for (String said :
        List.of(line.reference(), line.what(), line.service(), line.with(), line.due())) {
      cells.add(new Run.Words(said.isEmpty() ? "–" : said));
    }
    return new Block.Row(cells, false);
  }
}
