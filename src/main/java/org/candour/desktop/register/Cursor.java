package org.candour.desktop.register;

/// Where the keyboard is in a sheet, and the range that stretches from there. It never leaves the
/// sheet.
final class Cursor {
  private int rows;
  private int columns;
  private int row;
  private int column;
  private int anchorRow;
  private int anchorColumn;

  /// The sheet has that many rows and columns now.
  void fit(int allRows, int allColumns) {
    rows = allRows;
    columns = allColumns;
    go(row, column);
  }

  void go(int toRow, int toColumn) {
    stretch(toRow, toColumn);
    anchorRow = row;
    anchorColumn = column;
  }

  /// Moves the end of the range and leaves its beginning.
  void stretch(int toRow, int toColumn) {
    row = Math.clamp(toRow, 0, Math.max(0, rows - 1));
    column = Math.clamp(toColumn, 0, Math.max(0, columns - 1));
  }

  void move(int down, int right, boolean stretching) {
    if (stretching) {
      stretch(row + down, column + right);
    } else {
      go(row + down, column + right);
    }
  }

  /// The whole rows of the range.
  void wholeRows() {
    anchorColumn = 0;
    column = Math.max(0, columns - 1);
  }

  void all() {
    anchorRow = 0;
    anchorColumn = 0;
    row = Math.max(0, rows - 1);
    column = Math.max(0, columns - 1);
  }

  /// To the next cell, as Tab does: at the end of a row on to the next.
  void next(int step) {
    int place = row * columns + column + step;
    if (columns > 0 && place >= 0 && place < rows * columns) {
      go(place / columns, place % columns);
    }
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int top() {
    return Math.min(row, anchorRow);
  }

  int bottom() {
    return Math.max(row, anchorRow);
  }

  int left() {
    return Math.min(column, anchorColumn);
  }

  int right() {
    return Math.max(column, anchorColumn);
  }

  boolean single() {
    return top() == bottom() && left() == right();
  }

  int height() {
    return rows == 0 ? 0 : bottom() - top() + 1;
  }

  boolean at(int aRow, int aColumn) {
    return row == aRow && column == aColumn;
  }

  boolean covers(int aRow, int aColumn) {
    return aRow >= top() && aRow <= bottom() && aColumn >= left() && aColumn <= right();
  }
}
