package org.candour.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The header of a sheet: where each known column stands, and the council's own columns.
final class Header {
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> own = new LinkedHashMap<>();
  private final int width;

  private Header(int width) {
    this.width = width;
  }

  /// Reads a header; a column that is missing or there twice is a finding.
  static @Nullable Header read(Sheet sheet, String label, RawRow row, Findings findings) {
    long before = findings.count();
    var header = new Header(row.cells().size());
    for (int i = 0; i < row.cells().size(); i++) {
      header.put(sheet, label, row, i, findings);
    }
    for (var column : sheet.columns()) {
      if (sheet.requires(column) && !header.known.containsKey(column)) {
        findings.add(label, row.number(), column, "", "column.missing", column);
      }
    }
    return findings.count() == before ? header : null;
  }

  private void put(Sheet sheet, String label, RawRow row, int i, Findings findings) {
    var name = row.cells().get(i);
    if (name.isBlank()) {
      return;
    }
    var column = name.toLowerCase(Locale.ROOT).replace(' ', '_');
    var before = sheet.knows(column) ? known.put(column, i) : own.put(name, i);
    if (before != null) {
      findings.add(label, row.number(), name, "", "column.twice", name);
    }
  }

  String cell(RawRow row, String column) {
    var place = known.get(column);
    return place == null ? "" : at(row, place);
  }

  /// The council's own columns that say something in this row.
  Map<String, String> own(RawRow row) {
    var values = new LinkedHashMap<String, String>();
    own.forEach((name, place) -> {
      if (!at(row, place).isBlank()) {
        values.put(name, at(row, place));
      }
    });
    return values;
  }

  /// What stands beyond the header or under a column without a name.
  List<String> homeless(RawRow row) {
    return java.util.stream.IntStream.range(0, row.cells().size())
        .filter(i -> i >= width || !known.containsValue(i) && !own.containsValue(i))
        .mapToObj(row.cells()::get)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String at(RawRow row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }
}
