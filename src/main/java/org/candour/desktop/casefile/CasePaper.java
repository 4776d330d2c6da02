package org.candour.desktop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// A case file on paper, in the words of the screen: who it is about, its points, its actions, the
/// chronology from its beginning, and what else is known. What was struck out is marked so.
final class CasePaper {
  private final CaseView view;
  private final List<Block> blocks = new ArrayList<>();

  private CasePaper(CaseView view) {
    this.view = view;
  }

  /// @param organisation whose register it is
  static Document of(CaseView view, String organisation, LocalDate today) {
    String title = Words.text("paper.title", view.reference());
    String printed = Words.text("paper.printed", Dates.full(today));
    return new Document(
        new Document.Cover(organisation, Words.text("product"), title, List.of(printed), false),
        new Document.Meta(title, organisation, title, today, title),
        new CasePaper(view).blocks());
  }

  private List<Block> blocks() {
    String who = view.who().stream().map(CaseView.Said::text).collect(Collectors.joining());
    blocks.add(new Block.Paragraph(List.of(new Run.Words(who + " · " + view.stage()))));
    table(
        "points",
        view.points().stream()
            .map(point -> List.of(point.number(), point.text(), point.finding()))
            .toList());
    table(
        "actions",
        view.actions().stream().map(it -> List.of(it.text(), it.owner(), it.due())).toList());
    table(
        "chronology",
        view.chronology().reversed().stream()
            .map(it -> List.of(Dates.column(it.day()), it.title(), said(it)))
            .toList());
    Stream.of(view.particulars(), view.stage2(), view.stage3())
        .flatMap(List::stream)
        .forEach(this::section);
    return blocks;
  }

  private static String said(ChronologyLine line) {
    return line.struck() ? line.struckOut() + " " + line.detail() : line.detail();
  }

  private void section(Section section) {
    List<List<String>> rows =
        section.lines().stream().map(line -> List.of(line.name(), line.text())).toList();
    table(section.title(), List.of("paper.fact", "paper.said"), rows);
  }

  private void table(String name, List<List<String>> rows) {
    List<String> heads = Stream.of(1, 2, 3).map(n -> "paper." + name + "." + n).toList();
    table(Words.text("paper." + name), heads, rows);
  }

  private void table(String caption, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Block.Column> columns =
        heads.stream().map(head -> new Block.Column(Words.text(head), false)).toList();
    blocks.add(
        new Block.Table(
            List.of(new Run.Words(caption)),
            columns,
            rows.stream().map(CasePaper::row).toList(),
            ""));
  }

  private static Block.Row row(List<String> cells) {
    List<Run.Said> said = new ArrayList<>();
    cells.forEach(cell -> said.add(new Run.Words(cell.isBlank() ? "–" : cell)));
    return new Block.Row(said, false);
  }
}
