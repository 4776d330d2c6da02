package org.candour.desktop.casefile;

import java.time.LocalDate;

/// One line of the chronology: what happened on which day. A struck-out line stays to be seen.
public record ChronologyLine(
    long entry, LocalDate day, String title, String detail, Mark mark, boolean struck) {
  /// What sort of step it is: the procedure's milestones stand out, and so do notices of more time.
  public enum Mark {
    STEP,
    MILESTONE,
    NOTICE
  }
}
