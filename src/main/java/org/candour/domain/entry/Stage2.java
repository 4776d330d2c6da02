package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.jspecify.annotations.Nullable;

/// Investigation by an Investigating Officer with an Independent Person (regulation 17; R026 to
/// R037).
public sealed interface Stage2 extends Body {
  /// Stage 2 was asked for, in any words.
  record Requested() implements Stage2 {}

  /// Somebody was appointed to a role of Stage 2 or 3.
  record OfficerAppointed(OfficerRole role, String name) implements Stage2 {}

  /// The statement of complaint was agreed.
  record StatementAgreed() implements Stage2 {}

  /// The complainant was told of more time, on the entry's day; no date promised means 65 working
  /// days.
  record Extended(@Nullable String reason, @Nullable LocalDate promisedFor) implements Stage2 {}

  /// The complainant was told how matters stand, with the date now expected.
  record ComplainantUpdated(@Nullable LocalDate expected, @Nullable String note)
      implements Stage2 {}

  /// The Investigating Officer's report came in.
  record InvestigatorReported() implements Stage2 {}

  /// The Independent Person's report came in.
  record IndependentPersonReported() implements Stage2 {}

  /// Whether the Independent Person agrees with the finding on a point.
  record IndependentPersonView(String number, boolean agrees) implements Stage2 {}

  /// The adjudication letter went out with both reports.
  record Adjudicated(@Nullable Outcome outcome) implements Stage2 {}

  /// The Stage 2 request was withdrawn.
  record RequestWithdrawn(@Nullable String reason) implements Stage2 {}
}
