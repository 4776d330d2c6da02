package org.candour.exchange.foreign;

import org.candour.domain.time.Days;
import org.candour.domain.time.TypedDay;

/// A cell as its owner sees it.
///
/// @param text a day as `2015-05-04`, with its time when it has one; a number plain; blank cells
///   empty
/// @param worked whether a formula worked it out
public record Cell(Kind kind, String text, boolean worked) {
  private static final int ISO_DAY = 10;

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

  /// Whether it is a day, without a time.
  boolean day() {
    return kind == Kind.DATE && TypedDay.kept(text).isPresent();
  }

  /// As people read it: a day the British way.
  public String said() {
    if (kind != Kind.DATE || text.length() < ISO_DAY) {
      return text;
    }
    String day = text.substring(0, ISO_DAY);
    return TypedDay.kept(day).map(Days::plain).orElse(day) + text.substring(ISO_DAY);
  }

  boolean blank() {
    return kind == Kind.BLANK;
  }
}
