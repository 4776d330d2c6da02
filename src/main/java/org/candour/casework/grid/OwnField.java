package org.candour.casework.grid;

import java.util.List;
import org.candour.casework.grid.Column.Kind;

/// A field of the council's own.
///
/// @param kind text, a day, a number, yes or no, or one value of its options
/// @param options what may be chosen; empty unless it is a choice
public record OwnField(String name, Kind kind, List<String> options) {
  public OwnField {
    name = name.strip();
    options = List.copyOf(options);
  }

  /// Its column.
  public Column column() {
    return new Column(Column.OWN + name, kind, options, Setters.own(name));
  }
}
