package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// What one reading may take of memory and time. A file beyond it is no register, and is refused
/// before it can do harm. Equal cells are kept once.
final class Bounds {
  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_DEPTH = 200;
  static final long MOST_BYTES = 512L << 20;
  private static final int MOST_CELLS = 8_000_000;
  private static final int MOST_AGAIN = 200_000;
  private static final int MOST_SHEETS = 1_000;
  private static final int MOST_MERGES = 100_000;
  private static final int LONGEST_CELL = 100_000;
  private static final long MOST_TEXT = 100_000_000;
  private static final int KEPT = 500_000;

  private final String file;
  private final Map<Cell, Cell> kept = new HashMap<>();
  private long cells;
  private long again;
  private long text;
  private long bytes;
  private int merges;
  private int sheets;

  Bounds(Object file) {
    this.file = String.valueOf(file);
  }

  Unusable tooLarge() {
    return new Unusable(Wording.of("exchange").text("sheet.large", file));
  }

  void row(int number) {
    if (number < 1 || number > MOST_ROWS) {
      throw tooLarge();
    }
  }

  int column(int column) {
    if (column < 0 || column >= MOST_COLUMNS) {
      throw tooLarge();
    }
    return column;
  }

  /// Counts cells that stand in the file once and are meant that many times more: a small file must
  /// not become a day's work.
  void again(long more) {
    again += more;
    if (again > MOST_AGAIN) {
      throw tooLarge();
    }
  }

  void sheet() {
    if (++sheets > MOST_SHEETS) {
      throw tooLarge();
    }
  }

  void merge() {
    if (++merges > MOST_MERGES) {
      throw tooLarge();
    }
  }

  void depth(int depth) {
    if (depth > MOST_DEPTH) {
      throw tooLarge();
    }
  }

  void unpacked(long more) {
    bytes += more;
    if (bytes > MOST_BYTES) {
      throw tooLarge();
    }
  }

  /// Checks the length of a text while it grows.
  void length(int length) {
    if (length > LONGEST_CELL) {
      throw new Unusable(Wording.of("exchange").text("cell.long", file, LONGEST_CELL));
    }
  }

  /// Counts text that stays in memory.
  String keep(String more) {
    length(more.length());
    text += more.length();
    if (text > MOST_TEXT) {
      throw tooLarge();
    }
    return more;
  }

  /// The cell to keep in the place of this one.
  Cell keep(Cell cell) {
    if (cell.blank()) {
      return Cell.NONE;
    }
    if (++cells > MOST_CELLS) {
      throw tooLarge();
    }
    var known = kept.get(cell);
    if (known != null) {
      return known;
    }
    keep(cell.text());
    if (kept.size() < KEPT) {
      kept.put(cell, cell);
    }
    return cell;
  }

  /// Puts a cell in its place, with blanks before it.
  void put(List<Cell> row, int column, Cell cell) {
    if (cell.blank()) {
      return;
    }
    column(column);
    while (row.size() < column) {
      row.add(Cell.NONE);
    }
    if (row.size() == column) {
      row.add(keep(cell));
    } else {
      row.set(column, keep(cell));
    }
  }

  /// Adds a row that says something.
  void put(List<Table.Row> rows, int number, List<Cell> cells) {
    if (!cells.isEmpty()) {
      row(number);
      rows.add(new Table.Row(number, new ArrayList<>(cells)));
    }
  }
}
