package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.ConcernKind;
import org.candour.domain.EventKind;
import org.jspecify.annotations.Nullable;

/// The registers kept beside the complaints (R045, R062, R116 to R127). Nothing in them is a
/// complaint, and no count of complaints ever includes them.
public sealed interface Beside extends Body {
  /// A young person is supported to sort something out informally.
  ///
  /// @param how where and how they chose to meet
  record MatterSupported(
      @Nullable String child,
      String about,
      @Nullable String serviceArea,
      @Nullable String supportedBy,
      @Nullable String how)
      implements Beside {}

  /// It was looked at in the quarterly review.
  ///
  /// @param notBlocked whether the young person knows of the formal procedure and is not kept from
  ///   it
  record MatterReviewed(boolean notBlocked, @Nullable String note) implements Beside {}

  /// Something came in that is no complaint.
  record ConcernLogged(
      ConcernKind kind,
      @Nullable String raisedBy,
      @Nullable String serviceArea,
      @Nullable String team,
      String text)
      implements Beside {}

  /// It was settled.
  record Settled(String outcome) implements Beside {}

  /// It became a complaint, which has a file of its own under that reference.
  record BecameComplaint(String complaint) implements Beside {}

  /// A meeting, briefing or training was held.
  record EventHeld(
      EventKind kind,
      @Nullable String audience,
      @Nullable String attended,
      @Nullable String note,
      @Nullable LocalDate nextDue)
      implements Beside {}
}
