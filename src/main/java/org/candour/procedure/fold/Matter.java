package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Entry;
import org.jspecify.annotations.Nullable;

/// Something kept beside the complaints as it stands: a young person's informal matter, or a
/// concern or enquiry.
///
/// @param began what it began with
/// @param review the latest quarterly review, with its day
/// @param ended the day it was settled or became a complaint
/// @param reference the complaint it became
public record Matter(
    LocalDate day,
    Beside began,
    @Nullable LocalDate reviewed,
    Beside.@Nullable MatterReviewed review,
    @Nullable LocalDate ended,
    @Nullable String outcome,
    @Nullable String reference) {
  /// What the entries of its file add up to; nothing when it was struck out.
  public static Optional<Matter> of(Collection<Entry> entries) {
    Matter sum = null;
    for (var entry : Fold.counting(entries)) {
      if (entry.body() instanceof Beside body) {
        sum = next(sum, entry.day(), body);
      }
    }
    return Optional.ofNullable(sum);
  }

  private static @Nullable Matter next(@Nullable Matter m, LocalDate day, Beside body) {
    return switch (body) {
      case Beside.MatterSupported _, Beside.ConcernLogged _ ->
          new Matter(day, body, null, null, null, null, null);
      case Beside.MatterReviewed it ->
          m == null ? null : new Matter(m.day, m.began, day, it, m.ended, m.outcome, m.reference);
      case Beside.Settled it ->
          m == null
              ? null
              : new Matter(m.day, m.began, m.reviewed, m.review, day, it.outcome(), m.reference);
      case Beside.BecameComplaint it ->
          m == null
              ? null
              : new Matter(m.day, m.began, m.reviewed, m.review, day, m.outcome, it.complaint());
      case Beside.EventHeld _ -> m;
    };
  }
}
