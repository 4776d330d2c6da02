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

  /// The complainant was told of more time, on the entry's day; no date promised means the full 20
  /// working days.
  record ExtensionAgreed(@Nullable ExtensionReason reason, @Nullable LocalDate promisedFor)
      implements Stage1 {}

  /// Why a late response was justified.
  record GoodReasonRecorded(String text) implements Stage1 {}

  /// The response went to the complainant.
  record ResponseSent(@Nullable Outcome outcome, @Nullable Boolean apology) implements Stage1 {}

  /// Stage 2 was offered because Stage 1 was late (R023).
  record Stage2Offered() implements Stage1 {}

  /// The authority and the complainant agree that Stage 1 is not appropriate.
  record SkippedByAgreement(@Nullable String note) implements Stage1 {}

  /// A finding on one point of complaint, by whom; used at every stage.
  record PointFound(String number, FindingBy by, Outcome finding) implements Stage1 {}
}
