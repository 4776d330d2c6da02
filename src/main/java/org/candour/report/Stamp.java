package org.candour.report;

import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;

/// Marks every table with the state of the register that it was drawn from: the number of its last
/// entry. The same data bear the same mark, whenever and in whatever format they are written.
final class Stamp {
  private final String mark;

  private Stamp(String mark) {
    this.mark = mark;
  }

  /// The same report with its tables marked.
  ///
  /// @param entries how many entries the register held
  static Document on(Document document, long entries) {
    var stamp = new Stamp(Wording.of("report").text("extracted", entries));
    return new Document(
        document.cover(), document.meta(), document.blocks().stream().map(stamp::block).toList());
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Table table -> table(table);
      case Block.Graph graph ->
          new Block.Graph(
              graph.caption(), graph.chart(), graph.alternative(), table(graph.figures()));
      case Block.Landscape wide ->
          new Block.Landscape(wide.blocks().stream().map(this::block).toList());
      default -> block;
    };
  }

  private Block.Table table(Block.Table table) {
    var basis = (table.basis() + " " + mark).strip();
    return new Block.Table(table.caption(), table.columns(), table.rows(), basis);
  }
}
