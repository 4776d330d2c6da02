package org.candour.exchange.foreign;

import java.util.List;
import java.util.Optional;

/// One sheet of a spreadsheet: the rows that say something, and which cells were merged.
public record Table(String name, List<Row> rows, List<Merge> merges) {
  /// @param number as a spreadsheet numbers it, from 1
  public record Row(int number, List<Cell> cells) {
    Cell at(int column) {
      return column < cells.size() ? cells.get(column) : Cell.NONE;
    }

    long filled() {
      return cells.stream().filter(cell -> !cell.blank()).count();
    }
  }

  /// Cells shown as one; rows numbered from 1, columns from 0, both ends included.
  record Merge(int top, int left, int bottom, int right) {
    boolean covers(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }

  Optional<Merge> merge(int row, int column) {
    return merges.stream().filter(merge -> merge.covers(row, column)).findFirst();
  }

  /// How many cells say something.
  public long filled() {
    return rows.stream().mapToLong(Row::filled).sum();
  }

  int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /// The letters of a column, as a spreadsheet shows them.
  static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
