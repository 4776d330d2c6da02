package org.candour.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// A table that is no register workbook: pasted text, or the first sheet of a file. Its cells are
/// text as they stand there.
public final class PlainTable {
  private PlainTable() {}

  /// The rows of pasted text: cells are kept apart by tabs when there is one, else by commas.
  public static List<List<String>> pasted(String text) {
    char gap = text.indexOf('\t') >= 0 ? '\t' : ',';
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String all = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c == '"' && quoted && i + 1 < all.length() && all.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && (c == gap || c == '\n')) {
        row.add(Cells.tidy(cell.toString()));
        cell.setLength(0);
        if (c == '\n') {
          add(rows, row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return List.copyOf(rows);
  }

  private static void add(List<List<String>> rows, List<String> row) {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(List.copyOf(row));
    }
  }

  /// The rows of a CSV file, or of the first sheet of an Excel workbook.
  ///
  /// @throws Unusable when it cannot be read
  public static List<List<String>> read(Path file) {
    try {
      if (!Workbook.isExcel(file)) {
        return pasted(Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
      }
      return ExcelBook.firstSheet(file);
    } catch (IOException | UncheckedIOException broken) {
      throw new Unusable(Wording.of("exchange").text("table.unreadable", file), broken);
    }
  }
}
