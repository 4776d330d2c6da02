package org.candour.procedure.move;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an open complaint asks for beside its clocks: something the complaints team must do, or
/// something it waits for.
///
/// @param since the first day on which it stands, which may be still to come; null when it stands
///   whatever the day
/// @param due by when, where there is a day
/// @param who whom it is waited for from, where the register knows
public record Duty(
    Kind kind, @Nullable LocalDate since, @Nullable LocalDate due, @Nullable String who) {
  /// Each with what the complaints team does about it.
  public enum Kind {
    /// Whether it may be accepted, and which way it goes (R011).
    DECIDE,
    /// Not acknowledged, which is due within the days that the council has set.
    ACKNOWLEDGE,
    /// Stage 1 is late, with neither an extension told nor a good reason (R023).
    OFFER_STAGE_2,
    /// The draft response is back from the service.
    CHECK_DRAFT,
    /// A complaint that goes another way is answered first (R013).
    REPLY,
    /// Proceedings have ended: the complaint may be put forward again (regulation 8).
    INVITE,
    AWAIT_ADVOCATE,
    AWAIT_DRAFT,
    AWAIT_PROCEEDINGS;

    /// Whether nothing is to be done but wait, or chase.
    public boolean waits() {
      return compareTo(AWAIT_ADVOCATE) >= 0;
    }
  }
}
