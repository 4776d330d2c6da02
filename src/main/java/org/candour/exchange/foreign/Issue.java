package org.candour.exchange.foreign;

import java.util.List;

/// Something found in a spreadsheet, with all the rows it is found in; one decision settles them
/// all.
///
/// @param column the heading; blank when the whole row is meant
/// @param cause why, in words; blank when there is nothing to add
/// @param count how many rows
/// @param places the first of them
public record Issue(
    Trouble trouble, String column, String cause, int count, List<Place> places, Choice chosen) {
  /// A row it is found in.
  ///
  /// @param value what stands there
  /// @param detail what the register makes of it; blank when nothing
  public record Place(String sheet, int row, String value, String detail) {}

  /// By what a decision about it is kept.
  public Key key() {
    return new Key(trouble, column, cause);
  }

  /// What a decision is about.
  public record Key(Trouble trouble, String column, String cause) {}
}
