package org.candour.exchange.foreign;

import java.util.List;

/// A chosen sheet with its headings.
public record Part(Table table, Heading heading) {
  private static final int ENOUGH = 3;

  /// A sheet with the headings it most likely has.
  public static Part of(Table table) {
    return new Part(table, Heading.guess(table));
  }

  /// The rows under the headings.
  public List<Table.Row> rows() {
    return table.rows().stream().filter(row -> row.number() > heading.last()).toList();
  }

  /// The rows above them, such as a title.
  List<Table.Row> above() {
    return table.rows().stream().filter(row -> row.number() < heading.first()).toList();
  }

  String key(int column) {
    return heading.key(column);
  }

  /// Whether it looks like a list of complaints rather than a summary or a list of holidays.
  public boolean likely() {
    var found =
        Matching.propose(Column.of(java.util.List.of(this))).stream()
            .map(Matching.Match::target)
            .toList();
    return found.contains(Target.RECEIVED)
        && found.stream().filter(java.util.Objects::nonNull).count() >= ENOUGH;
  }
}
