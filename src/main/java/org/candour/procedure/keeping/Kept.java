package org.candour.procedure.keeping;

import java.time.LocalDate;
import java.util.Collection;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.jspecify.annotations.Nullable;

/// How a file stands as to its keeping.
///
/// @param held why nothing of it may be taken away; null when nothing is in the way
/// @param review when it is reviewed again; null when its rule alone says
/// @param left what was done with it: null, or the entry that anonymised or destroyed all of it
/// @param accessAsked when a copy was asked for that has not been given yet
public record Kept(
    @Nullable String held,
    @Nullable LocalDate heldOn,
    @Nullable LocalDate review,
    @Nullable String reviewReason,
    @Nullable Entry left,
    @Nullable LocalDate accessAsked) {
  private static final Kept NOTHING = new Kept(null, null, null, null, null, null);

  /// What these entries of one file add up to. None of them can be struck out: a hold is lifted.
  /// Whatever is put on record after the words of a file were taken away may hold words again.
  public static Kept of(Collection<Entry> entries) {
    var kept = NOTHING;
    for (Entry entry : entries) {
      if (mayHoldWords(entry.body())) {
        kept = kept.again();
      }
      if (entry.body() instanceof Keeping body) {
        kept = kept.with(entry, body);
      }
    }
    return kept;
  }

  private static boolean mayHoldWords(Body body) {
    return switch (body) {
      case Keeping.AccessGiven _, Keeping.Gone _ -> false;
      default -> true;
    };
  }

  private Kept again() {
    return left == null ? this : new Kept(held, heldOn, review, reviewReason, null, accessAsked);
  }

  private Kept with(Entry entry, Keeping body) {
    return switch (body) {
      case Keeping.Held it ->
          new Kept(it.reason(), entry.day(), review, reviewReason, left, accessAsked);
      case Keeping.HoldLifted _ -> new Kept(null, null, review, reviewReason, left, accessAsked);
      case Keeping.Retained it ->
          new Kept(held, heldOn, it.until(), it.reason(), left, accessAsked);
      case Keeping.Anonymised _, Keeping.Destroyed _ ->
          new Kept(held, heldOn, review, reviewReason, entry, accessAsked);
      case Keeping.AccessAsked _ -> new Kept(held, heldOn, review, reviewReason, left, entry.day());
      case Keeping.AccessGiven _ -> new Kept(held, heldOn, review, reviewReason, left, null);
      case Keeping.Gone _ -> this;
    };
  }

  /// Whether there may be words in it that tell of somebody.
  public boolean canBeAnonymised() {
    return left == null;
  }

  /// Whether there may be anything in it but that there were entries.
  public boolean canBeDestroyed() {
    return left == null || !(left.body() instanceof Keeping.Destroyed);
  }

  /// Whether anything is to be told of it.
  public boolean isEmpty() {
    return equals(NOTHING);
  }

  /// The last day on which the copy asked for is due: one month, whatever its length (UK GDPR
  /// article 12(3)).
  public static LocalDate accessDue(LocalDate asked) {
    return asked.plusMonths(1);
  }
}
