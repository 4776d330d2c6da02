package org.candour.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle;
import org.candour.domain.FileKind;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// Writes a whole register as a register workbook. Imported into an empty register it gives the
/// same figures, also as at a day, and the same days in every chronology. Struck-out entries stay
/// behind.
public final class Export {
  private Export() {}

  /// Writes a folder of CSV files, or one Excel workbook when the name ends so. Nothing is
  /// overwritten.
  ///
  /// @return how many rows each sheet has
  /// @throws Unusable when the target is taken or cannot be written
  public static Map<String, Integer> write(Chronicle chronicle, Path target) {
    return write(chronicle::each, target);
  }

  static Map<String, Integer> write(BiConsumer<FileKind, Consumer<CaseFile>> files, Path target) {
    var writer = Workbook.isExcel(target) ? new ExcelWriter(target) : new CsvWriter(target);
    writer.refuseTaken();
    var pages = new Pages();
    for (var kind : FileKind.values()) {
      files.accept(kind, file -> add(pages, file));
    }
    try {
      writer.write(pages);
    } catch (IOException failed) {
      throw new Unusable(Wording.of("exchange").text("target.unwritable", target), failed);
    }
    var rows = new LinkedHashMap<String, Integer>();
    for (var sheet : Sheet.values()) {
      rows.put(sheet.title(), pages.of(sheet).size());
    }
    return rows;
  }

  private static void add(Pages pages, CaseFile file) {
    if (file.kind() == FileKind.COMPLAINT) {
      if (file.isReceived()) {
        ComplaintOut.write(pages, file.entries());
      }
    } else if (!EntryRows.write(pages, file)) {
      RowsOut.loose(pages, file.kind(), file.entries());
    }
  }
}
