package org.candour.exchange;

import java.util.ArrayList;
import java.util.BitSet;
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

  /// The places that have a name.
  private final BitSet homes = new BitSet();

  private Header() {}

  /// Reads a header; a column that is missing or there twice is a finding.
  static @Nullable Header read(Sheet sheet, String label, RawRow row, Findings findings) {
    long before = findings.count();
    var header = new Header();
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
    homes.set(i);
    if (before != null) {
      findings.add(label, row.number(), name, "", "column.twice", name);
    }
  }

  /// Whether the sheet has no such column.
  boolean lacks(String column) {
    return !known.containsKey(column);
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
    var found = new ArrayList<String>(0);
    for (int i = 0; i < row.cells().size(); i++) {
      var text = row.cells().get(i);
      if (!text.isBlank() && !homes.get(i)) {
        found.add(text);
      }
    }
    return found;
  }

  private static String at(RawRow row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }
}
