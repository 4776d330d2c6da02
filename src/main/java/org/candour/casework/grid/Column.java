package org.candour.casework.grid;

import java.util.List;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// A column of the register, defined once for the grid, filters, cross-tabs, print and export. Its
/// identifier is its name in the register workbook and, in the store, in the table of complaints.
///
/// @param options what may be chosen, in the spelling of the register; empty when it is open
/// @param setter how it is set; null when it is worked out from the rest
public record Column(String id, Kind kind, List<String> options, @Nullable Setter setter) {
  /// Begins the identifier of a field of the council's own.
  static final String OWN = "own:";

  /// What stands in a column.
  public enum Kind {
    TEXT,
    /// Text of several lines.
    LONG,
    /// One value of a closed list.
    CHOICE,
    /// A value of a list that grows.
    OPEN_CHOICE,
    DAY,
    YES_NO,
    NUMBER,
    MONEY;

    /// Whether it lies right.
    public boolean figures() {
      return this == NUMBER || this == MONEY;
    }
  }

  public Column {
    options = List.copyOf(options);
  }

  /// What users call it.
  public String name() {
    return own() ? id.substring(OWN.length()) : Wording.of("grid").text("column." + id);
  }

  /// Whether it is a field of the council's own.
  public boolean own() {
    return id.startsWith(OWN);
  }

  public boolean computed() {
    return setter == null;
  }

  /// How a computed cell comes about, in a sentence.
  public String why() {
    return Wording.of("grid").text("computed." + id);
  }

  /// A value as it is shown; blank for none.
  public String said(@Nullable String value) {
    return value == null ? "" : CellText.said(this, value);
  }
}
