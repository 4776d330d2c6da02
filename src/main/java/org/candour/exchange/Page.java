package org.candour.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet on their way out. Columns of the council's own join as they occur, and an
/// extra column is written only when some row fills it.
final class Page {
  private final Sheet sheet;
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> own = new TreeMap<>();
  private final Set<Integer> filled = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private int width;

  Page(Sheet sheet) {
    this.sheet = sheet;
    sheet.columns().forEach(column -> known.put(column, width++));
    sheet.extra().forEach(column -> known.put(column, width++));
  }

  /// One row: days, money, numbers and text by column.
  final class Row {
    private @Nullable Object[] cells = new @Nullable Object[width];

    /// Fills a cell; null leaves it blank.
    Row put(String column, @Nullable Object value) {
      Integer place = known.get(column);
      return value == null ? this : set(place == null ? ownPlace(column) : place, value);
    }

    boolean blank(String column) {
      Integer place = known.get(column);
      return place == null || cells[place] == null;
    }

    private Row set(int place, Object value) {
      if (place >= cells.length) {
        cells = Arrays.copyOf(cells, width);
      }
      cells[place] = value;
      filled.add(place);
      return this;
    }
  }

  private int ownPlace(String column) {
    return own.computeIfAbsent(column, name -> width++);
  }

  Row add() {
    var row = new Row();
    rows.add(row);
    return row;
  }

  Sheet sheet() {
    return sheet;
  }

  int size() {
    return rows.size();
  }

  /// The header as it is written.
  List<String> header() {
    var header = new ArrayList<>(sheet.columns());
    sheet.extra().stream().filter(this::used).forEach(header::add);
    header.addAll(own.keySet());
    return header;
  }

  private boolean used(String column) {
    var place = known.get(column);
    return place != null && filled.contains(place);
  }

  /// The cells of a row under that header, null for blanks.
  List<@Nullable Object> cells(int row, List<String> header) {
    var cells = rows.get(row).cells;
    var values = new ArrayList<@Nullable Object>(header.size());
    for (var column : header) {
      var place = known.containsKey(column) ? known.get(column) : own.get(column);
      values.add(place == null || place >= cells.length ? null : cells[place]);
    }
    return values;
  }
}
