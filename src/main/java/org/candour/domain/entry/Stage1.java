package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.ExtensionReason;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Local resolution (regulation 14; R018 to R025).
public sealed interface Stage1 extends Body {
  /// The complaint was acknowledged.
  record Acknowledged() implements Stage1 {}

  /// A manager was asked to answer.
  record Allocated(String manager) implements Stage1 {}

  /// The manager was asked for a draft, by a day.
  record DraftRequested(@Nullable LocalDate by) implements Stage1 {}

  /// The service sent its draft to the complaints team.
  ///
  /// @param words the draft itself, when the service wrote it here
  record DraftReceived(@Nullable String from, @Nullable String words) implements Stage1 {
    public DraftReceived(@Nullable String from) {
      this(from, null);
    }
  }

  /// What the service would find on one point; the complaints team decides.
  record FindingProposed(String number, Outcome finding, @Nullable String why) implements Stage1 {}

  /// What the service says it has learned, and what it means to do about it.
  record LearningProposed(String learned, @Nullable String action) implements Stage1 {}

  /// The complaints team checked the draft: approved, or returned with what is wanting.
  record DraftChecked(boolean approved, @Nullable String note) implements Stage1 {}

  /// The complainant was told of more time, on the entry's day; no date promised means the full 20
  /// working days.
  ///
  /// @param agreedBy who in the authority agreed to it
  /// @param complainantAgrees whether the complainant does; the law does not ask it
  record ExtensionAgreed(
      @Nullable ExtensionReason reason,
      @Nullable LocalDate promisedFor,
      @Nullable String agreedBy,
      @Nullable Boolean complainantAgrees)
      implements Stage1 {
    public ExtensionAgreed(@Nullable ExtensionReason reason, @Nullable LocalDate promisedFor) {
      this(reason, promisedFor, null, null);
    }
  }

  /// The complainant asked for, or agrees to, a day beyond 20 working days (clock C06).
  record LongerAgreed(LocalDate until, @Nullable String note) implements Stage1 {}

  /// A day was promised for the answer without more time being agreed, as in a register kept by
  /// hand before this one. It moves no limit and is shown beside it.
  record AnswerPromised(LocalDate until) implements Stage1 {}

  /// Why a late response was justified.
  record GoodReasonRecorded(String text) implements Stage1 {}

  /// The response went to the complainant.
  ///
  /// @param nextStageTold whether it says how to ask for Stage 2
  /// @param terms what was agreed, when that resolves the complaint (regulation 15)
  /// @param outcomeReason why the outcome is not the one that the points come to
  record ResponseSent(
      @Nullable Outcome outcome,
      @Nullable Boolean apology,
      @Nullable Boolean nextStageTold,
      @Nullable String terms,
      @Nullable String outcomeReason)
      implements Stage1 {
    public ResponseSent(@Nullable Outcome outcome, @Nullable Boolean apology) {
      this(outcome, apology, null, null, null);
    }
  }

  /// Stage 2 was offered because Stage 1 was late (R023).
  record Stage2Offered() implements Stage1 {}

  /// What the complainant says to that offer: Stage 2 now, or waiting for the Stage 1 response.
  record Stage2OfferAnswered(boolean wanted, @Nullable String note) implements Stage1 {}

  /// The authority and the complainant agree that Stage 1 is not appropriate.
  record SkippedByAgreement(@Nullable String note) implements Stage1 {}

  /// A finding on one point of complaint, by whom; used at every stage.
  record PointFound(String number, FindingBy by, Outcome finding) implements Stage1 {}
}
