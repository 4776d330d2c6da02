package org.candour.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Writes a workbook to a place where nothing of the kind lies yet.
sealed interface WorkbookWriter permits CsvWriter, ExcelWriter {
  /// @throws org.candour.domain.Unusable when something lies there already
  void refuseTaken();

  void write(Pages pages) throws IOException;

  /// The sheets to write: those of the format always, the rest when they say something.
  static List<Sheet> sheets(Pages pages) {
    return Arrays.stream(Sheet.values())
        .filter(s -> s.compareTo(Sheet.STEPS) < 0 || pages.of(s).size() > 0)
        .toList();
  }
}
