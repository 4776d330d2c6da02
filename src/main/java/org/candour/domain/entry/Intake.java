package org.candour.domain.entry;

import org.candour.domain.Consent;
import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
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

  /// An accepted or refused route was changed, and why (R015).
  record RouteChanged(Procedure procedure, @Nullable NotAcceptedReason reason, String why)
      implements Intake {}

  /// Whether a person of no listed kind has sufficient interest in the child's welfare, what the
  /// child thinks of it or why that was not asked, and whether the child was told.
  record SufficientInterestDecided(
      boolean found, String reason, @Nullable String childViews, @Nullable Boolean childTold)
      implements Intake {
    public SufficientInterestDecided(boolean found, String reason) {
      this(found, reason, null, null);
    }
  }

  /// Whether a complaint more than a year late is considered all the same; both questions of
  /// regulation 9 are weighed.
  record OutOfTimeDecided(boolean accepted, String whyNotSooner, String stillFair)
      implements Intake {}

  /// The complaints unit told the person what will not be considered here, and why (R013).
  record Replied(@Nullable Boolean ombudsmanNamed, @Nullable String note) implements Intake {}

  /// What is not considered here was handed over (R005, R010, R014).
  record HandedOver(Procedure route, String to) implements Intake {}

  /// A concern was settled at once and never became a complaint; what was agreed was confirmed.
  record ResolvedAtOnce(String agreed) implements Intake {}

  /// A concern for a child's safety, or an allegation, was passed on. What it says is not kept
  /// here.
  record SafeguardingReferred(String to, boolean allegation) implements Intake {}

  /// Whether the child's data may be shared, and what is to stay unsaid.
  record ConsentRecorded(Consent consent, @Nullable String limits) implements Intake {}

  /// How the child's own view was obtained, and who supported the child (R064).
  record ChildHeard(String how, @Nullable String supportedBy) implements Intake {}

  /// Not considered for now, because proceedings might be prejudiced (regulation 8).
  record Deferred(String reason, @Nullable Proceedings proceedings, @Nullable Boolean reasonsSent)
      implements Intake {
    public Deferred(String reason) {
      this(reason, null, null);
    }
  }

  /// The proceedings came to an end.
  record ProceedingsEnded() implements Intake {}

  /// The complainant was told that the complaint may be put forward again, and until when.
  record ResubmissionInvited() implements Intake {}

  /// The deferral is over: the complainant resubmitted, or there is no prejudice after all.
  record DeferralEnded(String reason, @Nullable Boolean resubmitted) implements Intake {
    public DeferralEnded(String reason) {
      this(reason, null);
    }
  }

  /// An advocate was offered to a child or young person (section 26A).
  record AdvocateOffered() implements Intake {}

  /// Whether the child or young person wants the advocate offered.
  record AdvocateAnswered(boolean wanted) implements Intake {}

  /// An advocate was appointed.
  record AdvocateAppointed(@Nullable String provider) implements Intake {}

  /// A point of complaint, as worded; recorded again when it is reworded.
  ///
  /// @param section the section of the Children Act it is about
  /// @param answeredBy who answers it
  record PointRaised(
      String number,
      String description,
      @Nullable String cause,
      @Nullable String desiredOutcome,
      @Nullable String service,
      @Nullable String section,
      @Nullable String answeredBy)
      implements Intake {
    public PointRaised(
        String number,
        String description,
        @Nullable String cause,
        @Nullable String desiredOutcome) {
      this(number, description, cause, desiredOutcome, null, null, null);
    }
  }

  /// Where one point of the complaint is considered, when not all of them go the same way.
  record PointRouted(
      String number, PointRoute route, @Nullable Procedure procedure, @Nullable String note)
      implements Intake {}
}
