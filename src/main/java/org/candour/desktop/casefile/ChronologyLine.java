package org.candour.desktop.casefile;

import java.time.LocalDate;

/// One line of the chronology: what happened on which day. A struck-out line stays to be seen, with
/// all it said.
///
/// @param struckOut when it was struck out and why; empty when it was not
public record ChronologyLine(
    long entry, LocalDate day, String title, String detail, Mark mark, String struckOut) {
  boolean struck() {
    return !struckOut.isEmpty();
  }

  /// What sort of step it is: the procedure's milestones stand out, and so do notices of more time.
  public enum Mark {
    STEP,
    MILESTONE,
    NOTICE
  }
}
