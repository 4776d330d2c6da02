package org.candour.casework.grid;

import java.util.List;

/// The register as a grid. Nothing here reads more rows than are shown; an order is read as numbers
/// of files alone.
public interface RegisterGrid {
  /// The first rows of a view.
  List<Row> first(View view, int limit);

  /// The files of every row of a view, in its order.
  long[] order(View view);

  /// The rows of some files, in their order; one that is no more is left out.
  List<Row> rows(List<Column> columns, List<Long> files);

  /// How many complaints there are at all.
  long size();

  /// The values of a column among the complaints of a view, the commonest first.
  List<Choice> choices(View view, Column column, int limit);

  /// Two columns crossed.
  CrossTab cross(Crossing crossing);

  /// The columns there are now, with those of the council's own.
  Columns columns();

  /// Adds a field of the council's own, or gives the one of that name another kind.
  void keep(OwnField field);

  /// The views that were saved, by name.
  List<View> views();

  /// Saves a view under its name, in the place of one of that name.
  void keep(View view);

  /// Takes a saved view away.
  void forget(String name);

  /// A value and how many complaints have it; empty for blank.
  record Choice(String value, long count) {}
}
