package org.candour.casework.grid;

import org.jspecify.annotations.Nullable;

/// A cell that somebody wants to be set.
///
/// @param typed what was typed or pasted; blank to clear the cell
/// @param seen what stood there when it was typed; null where nobody looked at the one cell
public record Change(long file, Column column, String typed, @Nullable Seen seen) {
  public Change(long file, Column column, String typed) {
    this(file, column, typed, null);
  }

  /// What stood in a cell.
  ///
  /// @param value as it is kept; null for nothing
  public record Seen(@Nullable String value) {}

  /// What came of a change when it was tried.
  ///
  /// @param reference of its complaint
  /// @param before what stands there, as it is kept; null for nothing
  /// @param after what would stand there
  /// @param refusal why it cannot be made, in a sentence; empty when it can
  public record Tried(
      Change change,
      String reference,
      @Nullable String before,
      @Nullable String after,
      String refusal) {
    public boolean refused() {
      return !refusal.isEmpty();
    }

    /// Whether it would leave the cell as it is.
    public boolean idle() {
      return !refused() && java.util.Objects.equals(before, after);
    }

    /// What would stand in the cell, or what was typed when it cannot.
    public String wanted() {
      return refused() ? change.typed() : change.column().said(after);
    }
  }
}
