package org.candour.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A whole report. Its title is never blank, since a reader's software announces it first.
public record Document(Cover cover, Meta meta, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
    if (meta.title().isBlank()) {
      throw new IllegalArgumentException("A document needs a title");
    }
  }

  /// What the file says about itself, and the line at the foot of every page.
  public record Meta(String title, String author, String subject, LocalDate dated, String footer) {}

  /// The first page: who publishes, what, for which time, and in what state. A short report begins
  /// on the same page instead.
  public record Cover(
      String organisation, String overTitle, String title, List<String> lines, boolean ownPage) {
    public Cover {
      lines = List.copyOf(lines);
    }

    public Cover(String organisation, String overTitle, String title, List<String> lines) {
      this(organisation, overTitle, title, lines, true);
    }
  }

  /// Every block in reading order, whichever way its page lies.
  public Stream<Block> all() {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Block.Landscape wide ? wide.blocks().stream() : Stream.of(block));
  }

  /// Every heading in reading order, as bookmarks and a contents page need them.
  public List<Block.Heading> headings() {
    return all()
        .flatMap(block ->
            switch (block) {
              case Block.Heading heading -> Stream.of(heading);
              case Block.Boxes boxes -> boxes.each().stream().map(Block.Box::head);
              default -> Stream.<Block.Heading>empty();
            })
        .toList();
  }

  /// Whether every page lies on its side: a short document that is nothing but such pages.
  public boolean lying() {
    return !cover.ownPage() && blocks.stream().allMatch(Block.Landscape.class::isInstance);
  }

  /// The same document with every table, also those of its charts, told otherwise.
  public Document tables(UnaryOperator<Block.Table> told) {
    return new Document(cover, meta, blocks.stream().map(block -> block(block, told)).toList());
  }

  private static Block block(Block block, UnaryOperator<Block.Table> told) {
    return switch (block) {
      case Block.Table table -> told.apply(table);
      case Block.Graph graph ->
          new Block.Graph(
              graph.caption(), graph.chart(), graph.alternative(), told.apply(graph.figures()));
      case Block.Landscape wide ->
          new Block.Landscape(wide.blocks().stream().map(each -> block(each, told)).toList());
      default -> block;
    };
  }

  /// Every table, and every chart's figures as a table under the caption of the chart.
  public List<Block.Table> tables() {
    return all()
        .flatMap(block ->
            switch (block) {
              case Block.Table table -> Stream.of(table);
              case Block.Graph graph -> Stream.of(graph.figures().under(graph.caption()));
              default -> Stream.<Block.Table>empty();
            })
        .toList();
  }
}
