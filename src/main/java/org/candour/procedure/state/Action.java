package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.jspecify.annotations.Nullable;

/// An agreed action: not carrying one out is itself fault (clock C26).
///
/// @param firstDue the day first set; it stays when another is set
/// @param moved why another day was set last; null when none was
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
    @Nullable String publishText,
    @Nullable LocalDate firstDue,
    @Nullable String moved) {
  /// Due on or before that day and not done by it.
  public boolean overdue(LocalDate day) {
    return due != null && !due.isAfter(day) && (completed == null || completed.isAfter(day));
  }

  /// Whether it is still to be done; that there is nothing else to do is nothing to be done.
  public boolean open() {
    return completed == null && type != ActionType.NO_OTHER_PREVENTATIVE_ACTION;
  }

  /// Its description, or the kind of action it is.
  public String said() {
    return description == null ? type.label() : description;
  }
}
