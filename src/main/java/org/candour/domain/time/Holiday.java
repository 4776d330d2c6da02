package org.candour.domain.time;

import java.time.LocalDate;

/// One bank holiday: its day, its name and, where it was moved, added or a substitute, a note.
public record Holiday(LocalDate day, String name, String note) implements Comparable<Holiday> {
  public Holiday(LocalDate day, String name) {
    this(day, name, "");
  }

  /// `Boxing Day (substitute day)`.
  public String said() {
    return note.isEmpty() ? name : name + " (" + note + ")";
  }

  @Override
  public int compareTo(Holiday other) {
    return day.compareTo(other.day);
  }
}
