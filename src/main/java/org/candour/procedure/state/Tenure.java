package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.OfficerRole;
import org.jspecify.annotations.Nullable;

/// Somebody's time in a role.
///
/// @param until the day it was given up or went to somebody else; null while it is held
/// @param independent whether it was confirmed that the role is open to this person
public record Tenure(
    OfficerRole role,
    @Nullable String name,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable Boolean independent) {
  /// Still in the role.
  public boolean held() {
    return until == null;
  }

  public Tenure ended(LocalDate day) {
    return new Tenure(role, name, from, day, independent);
  }
}
