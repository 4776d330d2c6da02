package org.candour.report;

import org.candour.domain.Wording;
import org.candour.report.model.Document;

/// Marks every table with the state of the register that it was drawn from: the number of its last
/// entry. The same data bear the same mark, whenever and in whatever format they are written.
final class Stamp {
  private Stamp() {}

  /// The same report with its tables marked.
  ///
  /// @param entries how many entries the register held
  static Document on(Document document, long entries) {
    var mark = Wording.of("report").text("extracted", entries);
    return document.tables(table -> table.noting(mark));
  }
}
