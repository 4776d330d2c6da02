package org.candour.exchange.foreign;

/// A cell as its owner sees it.
///
/// @param text a day as `2015-05-04`, with its time when it has one; a number plain; blank cells
///   empty
/// @param worked whether a formula worked it out
public record Cell(Kind kind, String text, boolean worked) {
  static final Cell NONE = new Cell(Kind.BLANK, "", false);

  /// What kind of thing a cell holds.
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    /// What a broken formula leaves behind.
    ERROR
  }

  static Cell of(Kind kind, String text, boolean worked) {
    return text.isEmpty() ? NONE : new Cell(kind, text, worked);
  }

  boolean blank() {
    return kind == Kind.BLANK;
  }
}
