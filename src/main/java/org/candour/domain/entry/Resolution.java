package org.candour.domain.entry;

import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.jspecify.annotations.Nullable;

/// Settling a complaint by talking (R041 to R046).
public sealed interface Resolution extends Body {
  /// A resolution meeting was held.
  record MeetingHeld(MeetingKind kind, @Nullable Integer stage, @Nullable MeetingResult result)
      implements Resolution {}

  /// A meeting or mediation was offered; null while there is no answer.
  record MeetingOffered(MeetingKind kind, @Nullable Boolean accepted) implements Resolution {}
}
