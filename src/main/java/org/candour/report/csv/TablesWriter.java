package org.candour.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Document;
import org.candour.report.zip.Parcel;

/// Writes the tables of a document as CSV files in one ZIP file, with a list that says what each
/// holds.
public final class TablesWriter {
  private static final Wording WORDS = Wording.of("print");

  /// The finished file.
  public byte[] write(Document document) {
    List<CsvTable> tables = CsvTable.of(document);
    Parcel parcel = new Parcel().add(WORDS.text("csv.list") + ".csv", list(document, tables));
    tables.forEach(table -> parcel.add(table.name(), table.content()));
    return parcel.bytes();
  }

  private static byte[] list(Document document, List<CsvTable> tables) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            WORDS.text("csv.file"),
            WORDS.text("csv.table"),
            WORDS.text("csv.basis"),
            WORDS.text("csv.report")));
    for (CsvTable table : tables) {
      lines.add(List.of(table.name(), table.caption(), table.basis(), document.meta().title()));
    }
    return CsvTable.bytes(lines);
  }
}
