package org.candour.exchange.foreign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row on its way: what its cells mean so far, and where each of them goes.
final class Line {
  final Part part;
  final Table.Row row;

  /// The cells by what they are.
  final Map<Target, Cell> cells = new EnumMap<>(Target.class);

  /// The headings of its sheet, by what they are.
  private final Map<Target, String> headings;

  final Map<Target, LocalDate> days = new EnumMap<>(Target.class);

  /// What goes into the columns of the register.
  final Map<String, String> register = new LinkedHashMap<>();

  /// What goes into fields of the council's own.
  final Map<String, String> own = new LinkedHashMap<>();

  private @Nullable String left;

  Line(Part part, Map<Target, String> headings, Table.Row row) {
    this.part = part;
    this.headings = headings;
    this.row = row;
  }

  String sheet() {
    return part.table().name();
  }

  int number() {
    return row.number();
  }

  String heading(Target target) {
    return headings.getOrDefault(target, target.said());
  }

  String text(Target target) {
    return cells.getOrDefault(target, Cell.NONE).text();
  }

  /// As its reader sees it.
  String said(Target target) {
    return cells.getOrDefault(target, Cell.NONE).said();
  }

  /// Keeps a cell in words.
  void keep(Target target) {
    days.remove(target);
    register.remove(target.column());
    own.put(heading(target), text(target));
  }

  /// The row stays out, and that is why.
  void leave(String why) {
    if (left == null) {
      left = why;
    }
  }

  @Nullable String left() {
    return left;
  }
}
