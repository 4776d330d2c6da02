package org.candour.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.time.TypedDay;

/// The council's own fields of a file: those of a complaint's row, and those of rows that belong to
/// it under `sheet/row/name`. In a file of a single row a field needs no such key.
final class OwnFields {
  private static final Set<String> SHEETS = sheets();

  private final Map<String, String> fields;
  private final boolean single;

  private OwnFields(Map<String, String> fields, boolean single) {
    this.fields = fields;
    this.single = single;
  }

  static OwnFields ofComplaint(Map<String, String> fields) {
    return new OwnFields(fields, false);
  }

  static OwnFields ofSingleRow(List<Entry> counting) {
    var fields = new HashMap<String, String>();
    for (var entry : counting) {
      if (entry.body() instanceof Intake.UserField it && it.value() != null) {
        var name = it.name();
        fields.put(keyed(name) ? name.substring(name.lastIndexOf('/') + 1) : name, it.value());
      }
    }
    return new OwnFields(fields, true);
  }

  /// Fills the complaint's own row; a detail kept without its step goes back to its column.
  void fill(Page.Row row) {
    fields.forEach((name, value) -> {
      if (single || !keyed(name)) {
        putIfBlank(row, name, value);
      }
    });
  }

  /// Fills the row of that key, such as `points/1`.
  void fill(Page.Row row, String key) {
    if (single) {
      fill(row);
      return;
    }
    fields.forEach((name, value) -> {
      if (name.startsWith(key + "/")) {
        putIfBlank(row, name.substring(key.length() + 1), value);
      }
    });
  }

  private static void putIfBlank(Page.Row row, String column, String value) {
    if (row.blank(column)) {
      row.put(column, TypedDay.kept(value).<Object>map(day -> day).orElse(value));
    }
  }

  private static boolean keyed(String name) {
    int first = name.indexOf('/');
    return first > 0
        && name.indexOf('/', first + 1) > 0
        && SHEETS.contains(name.substring(0, first));
  }

  private static Set<String> sheets() {
    var sheets = new HashSet<String>();
    for (var sheet : Sheet.values()) {
      sheets.add(sheet.title());
    }
    return sheets;
  }
}
