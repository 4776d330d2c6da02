package org.candour.domain.entry;

import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.jspecify.annotations.Nullable;

/// A complaint comes in and its route is decided (regulations 3 to 9; R011 to R017).
public sealed interface Intake extends Body {
  /// Received by anyone in the authority: the day of the entry starts the Stage 1 clock.
  record Received(String reference, Particulars particulars) implements Intake {}

  /// A written particular was put right or filled in.
  record Amended(Field field, @Nullable String value, @Nullable String reason) implements Intake {}

  /// A field of the council's own was filled in.
  record UserField(String name, @Nullable String value) implements Intake {}

  /// The route was decided by the two tests: the person eligible, the subject within scope.
  record Decided(
      Procedure procedure,
      @Nullable NotAcceptedReason reason,
      @Nullable Boolean personEligible,
      @Nullable Boolean subjectInScope,
      @Nullable String note)
      implements Intake {}

  /// Whether a person of no listed kind has sufficient interest in the child's welfare.
  record SufficientInterestDecided(boolean found, String reason) implements Intake {}

  /// Not considered for now, because proceedings might be prejudiced (regulation 8).
  record Deferred(String reason) implements Intake {}

  /// The deferral is over: the complainant resubmitted, or there is no prejudice after all.
  record DeferralEnded(String reason) implements Intake {}

  /// An advocate was offered to a child or young person (section 26A).
  record AdvocateOffered() implements Intake {}

  /// An advocate was appointed.
  record AdvocateAppointed(@Nullable String provider) implements Intake {}

  /// A point of complaint, as worded; recorded again when it is reworded.
  record PointRaised(
      String number, String description, @Nullable String cause, @Nullable String desiredOutcome)
      implements Intake {}
}
