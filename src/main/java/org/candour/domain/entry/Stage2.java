package org.candour.domain.entry;

import java.time.LocalDate;
import org.candour.domain.FindingBy;
import org.candour.domain.Method;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.RefusalGround;
import org.jspecify.annotations.Nullable;

/// Investigation by an Investigating Officer with an Independent Person (regulation 17; R026 to
/// R037).
public sealed interface Stage2 extends Body {
  /// A day was promised for the answer without more time being agreed; it moves no limit.
  record AnswerPromised(LocalDate until) implements Stage2 {}

  /// Stage 2 was asked for, in any words and by any way.
  record Requested(@Nullable String words, @Nullable Method method) implements Stage2 {
    public Requested() {
      this(null, null);
    }
  }

  /// The request was refused, on one of the few grounds there are.
  record RequestRefused(RefusalGround ground, String explanation) implements Stage2 {}

  /// Somebody was appointed to a role of Stage 2 or 3; whoever held it before is replaced.
  ///
  /// @param independent whether it was confirmed that the role is open to this person
  record OfficerAppointed(OfficerRole role, String name, @Nullable Boolean independent)
      implements Stage2 {
    public OfficerAppointed(OfficerRole role, String name) {
      this(role, name, null);
    }
  }

  /// Somebody gave up a role of Stage 2 or 3; the clock runs on.
  record OfficerStoodDown(OfficerRole role, String name, String reason) implements Stage2 {}

  /// A version of the statement of complaint was drawn up: its numbered points with what would put
  /// each right, as they stood.
  record StatementDrafted(int version, String text) implements Stage2 {}

  /// That version went to the complainant.
  record StatementSent(int version) implements Stage2 {}

  /// The statement of complaint was agreed.
  record StatementAgreed(@Nullable Integer version) implements Stage2 {
    public StatementAgreed() {
      this(null);
    }
  }

  /// The statement went ahead without agreement, with the view of each side.
  record StatementIssued(int version, String complainantView, String authorityView)
      implements Stage2 {}

  /// Somebody was interviewed.
  ///
  /// @param independentPersonPresent whether the Independent Person took part
  /// @param noteAgreed whether the note was agreed with the person interviewed
  record Interviewed(
      String who,
      @Nullable Boolean independentPersonPresent,
      @Nullable Boolean noteAgreed,
      @Nullable String note)
      implements Stage2 {}

  /// The draft report was checked for accuracy, not for its conclusions.
  record FactsChecked(String with, @Nullable String corrections) implements Stage2 {}

  /// A worker was named in the complaint (R037).
  record WorkerNamed(String worker) implements Stage2 {}

  /// That worker was given the information sheet (R037).
  record WorkerInformed(String worker) implements Stage2 {}

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
  record IndependentPersonView(String number, boolean agrees, @Nullable String comment)
      implements Stage2 {
    public IndependentPersonView(String number, boolean agrees) {
      this(number, agrees, null);
    }
  }

  /// A recommendation was made, at Stage 2 or by the panel; its number tells it apart.
  record Recommended(String number, FindingBy by, String text) implements Stage2 {}

  /// The authority accepted that recommendation, with the action agreed for it, or declined it with
  /// its reason.
  record RecommendationAnswered(
      String number, boolean accepted, @Nullable Integer action, @Nullable String reason)
      implements Stage2 {}

  /// The adjudication letter went out with both reports.
  ///
  /// @param outcomeReason why the outcome is not the one the points come to
  record Adjudicated(@Nullable Outcome outcome, @Nullable String outcomeReason) implements Stage2 {
    public Adjudicated(@Nullable Outcome outcome) {
      this(outcome, null);
    }
  }

  /// The Stage 2 request was withdrawn.
  record RequestWithdrawn(@Nullable String reason) implements Stage2 {}
}
