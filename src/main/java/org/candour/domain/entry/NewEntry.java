package org.candour.domain.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An entry on its way into a file: the register adds who and when.
///
/// @param day the day it happened
/// @param body what happened
/// @param knownOn for an import that carries the day it was first recorded; null otherwise
public record NewEntry(LocalDate day, Body body, @Nullable LocalDate knownOn) {
  public NewEntry(LocalDate day, Body body) {
    this(day, body, null);
  }
}
