package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.jspecify.annotations.Nullable;

/// An agreed action: not carrying one out is itself fault (clock C26).
public record Action(
    int number,
    LocalDate agreed,
    @Nullable ActionKind kind,
    ActionType type,
    @Nullable String description,
    @Nullable String owner,
    @Nullable LocalDate due,
    @Nullable LocalDate completed,
    @Nullable String evidence,
    @Nullable String publishText) {
  /// Due on or before that day and not done by it.
  public boolean overdue(LocalDate day) {
    return due != null && !due.isAfter(day) && (completed == null || completed.isAfter(day));
  }
}
