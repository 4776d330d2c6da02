package org.candour.command;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.report.csv.CsvTable;

/// A line of what a command lists: every cell in quotes, none of them a formula.
final class Csv {
  private Csv() {}

  static String line(List<String> cells) {
    return cells.stream()
        .map(CsvTable::harmless)
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
