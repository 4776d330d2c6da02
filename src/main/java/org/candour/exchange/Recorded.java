package org.candour.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When single cells came on record, where that is not the day they speak of; so figures as at a
/// day stay what they were when a register moves.
final class Recorded {
  private static final Known ORDINARY = new Known(null, null);

  private final Map<Key, Known> known = new HashMap<>();

  private record Key(String reference, String sheet, String row, String column) {}

  /// @param day the day of its entry; null when it has none of its own
  /// @param recorded the day from which as-at figures count it; null for the entry's own day
  record Known(@Nullable LocalDate day, @Nullable LocalDate recorded) {}

  void put(String reference, String sheet, @Nullable String row, String column, Known what) {
    known.put(key(reference, sheet, row, column), what);
  }

  Known of(String reference, Sheet sheet, @Nullable String row, String column) {
    return known.isEmpty()
        ? ORDINARY
        : known.getOrDefault(key(reference, sheet.title(), row, column), ORDINARY);
  }

  private static Key key(String reference, String sheet, @Nullable String row, String column) {
    return new Key(
        reference.toLowerCase(Locale.UK),
        sheet.toLowerCase(Locale.ROOT),
        row == null ? "" : row,
        column.toLowerCase(Locale.ROOT));
  }
}
