package org.candour.report.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// What a report prints, piece by piece.
public final class Printed {
  private Printed() {}

  /// Every run of a block, cells included.
  static List<Run> runs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.runs();
      case Block.Bullets bullets -> bullets.items().stream().flatMap(List::stream).toList();
      case Block.Table table -> cells(table);
      case Block.Graph graph -> cells(graph.figures());
      case Block.Boxes boxes ->
          boxes.each().stream().flatMap(box -> box.items().stream()).flatMap(List::stream).toList();
      default -> List.of();
    };
  }

  private static List<Run> cells(Block.Table table) {
    var runs = new ArrayList<Run>();
    table.rows().forEach(row -> runs.addAll(row.cells()));
    return runs;
  }

  /// Every figure that is printed.
  public static Stream<Run.Live> figures(Document document) {
    return document
        .all()
        .flatMap(block -> runs(block).stream())
        .filter(Run.Live.class::isInstance)
        .map(Run.Live.class::cast);
  }

  /// The sentences, without those of tables.
  static Stream<String> sentences(Document document) {
    return document
        .all()
        .flatMap(block ->
            switch (block) {
              case Block.Paragraph paragraph -> Stream.of(Run.plain(paragraph.runs()));
              case Block.Bullets bullets -> bullets.items().stream().map(Run::plain);
              case Block.Boxes boxes ->
                  boxes.each().stream().flatMap(box -> box.items().stream()).map(Run::plain);
              case Block.Quote quote -> Stream.of(quote.words());
              case Block.CaseSummary one -> Stream.of(one.about(), one.finding());
              default -> Stream.<String>empty();
            });
  }

  /// The words that other people wrote: quotations, summaries of cases, cells of plain words, and
  /// what is said below a table.
  static Stream<String> othersWords(Document document) {
    return document
        .all()
        .flatMap(block ->
            switch (block) {
              case Block.Quote quote -> Stream.of(quote.words());
              case Block.CaseSummary one -> Stream.of(one.about(), one.finding());
              case Block.Boxes boxes ->
                  boxes.each().stream()
                      .flatMap(box -> box.items().stream())
                      .flatMap(List::stream)
                      .filter(Run.Words.class::isInstance)
                      .map(run -> ((Run.Words) run).text());
              case Block.Table table ->
                  Stream.concat(
                      Stream.of(table.basis()),
                      cells(table).stream()
                          .filter(Run.Words.class::isInstance)
                          .map(run -> ((Run.Words) run).text()));
              default -> Stream.<String>empty();
            });
  }

  /// What people said and what the Ombudsman found, as told in whole sentences.
  static Stream<String> told(Document document) {
    return document
        .all()
        .flatMap(block ->
            switch (block) {
              case Block.Quote quote -> Stream.of(quote.words());
              case Block.CaseSummary one -> Stream.of(one.about(), one.finding());
              default -> Stream.<String>empty();
            });
  }
}
