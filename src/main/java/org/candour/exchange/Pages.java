package org.candour.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A whole register workbook on its way out.
final class Pages {
  private final Map<Sheet, Page> pages = new EnumMap<>(Sheet.class);

  Pages() {
    for (var sheet : Sheet.values()) {
      pages.put(sheet, new Page(sheet));
    }
  }

  Page of(Sheet sheet) {
    return Objects.requireNonNull(pages.get(sheet));
  }

  /// Notes that a cell came on record otherwise than its place in the workbook says.
  void recorded(
      String reference,
      Sheet sheet,
      @Nullable String row,
      String column,
      @Nullable LocalDate day,
      @Nullable LocalDate recorded) {
    of(Sheet.RECORDED)
        .add()
        .put("reference", reference)
        .put("file", sheet.title())
        .put("row", row)
        .put("column", column)
        .put("day", day)
        .put("recorded", recorded);
  }

  /// The day of recording where it is not the entry's own day; null where it is.
  static @Nullable LocalDate unlike(LocalDate recorded, LocalDate day) {
    return recorded.equals(day) ? null : recorded;
  }
}
