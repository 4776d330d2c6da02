package org.candour.figures;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The figures of one period while they are being worked out, beside the same period a year before.
final class Sheet {
  private final SortedMap<String, @Nullable BigDecimal> values = new TreeMap<>();
  final Tally now;
  final Tally before;

  Sheet(Tally now, Tally before) {
    this.now = now;
    this.before = before;
  }

  void put(String id, @Nullable BigDecimal value) {
    values.put(id, value);
  }

  void put(String id, long value) {
    put(id, BigDecimal.valueOf(value));
  }

  /// A figure about the earlier period, or about a change since: not defined when the register does
  /// not reach back so far.
  void compared(String id, @Nullable BigDecimal value) {
    put(id, before.known() ? value : null);
  }

  void previous(String id, long value) {
    compared(id + ".previous", BigDecimal.valueOf(value));
  }

  SortedMap<String, @Nullable BigDecimal> values() {
    return values;
  }
}
