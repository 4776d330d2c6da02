package org.candour.procedure.state;

import java.time.LocalDate;
import java.util.Map;
import org.candour.domain.ReferralCondition;
import org.jspecify.annotations.Nullable;

/// How Stage 3 was asked for and carried out.
///
/// @param refused the latest request that was refused
/// @param meeting the day set for the panel; null when none is, or it was put off
/// @param attendance who came; null while it has not met
/// @param dissent a member's view that differs from the report
/// @param outcomeReason why the outcome is not the one the points come to
/// @param withIndependentPerson whether the answer was decided together with the Independent Person
/// @param referral what let the complaint go straight to the Ombudsman; null when it did not
public record PanelFile(
    @Nullable Request request,
    @Nullable RefusedRequest refused,
    @Nullable LocalDate meeting,
    @Nullable String place,
    @Nullable Attendance attendance,
    @Nullable String dissent,
    @Nullable String outcomeReason,
    @Nullable Boolean withIndependentPerson,
    @Nullable Referral referral) {
  /// Who came to the panel besides its members (regulation 19(6)).
  public record Attendance(
      @Nullable Boolean complainant, @Nullable Boolean advocate, @Nullable String otherPerson) {}

  /// An early referral, with what shows that each condition holds.
  public record Referral(LocalDate day, Map<ReferralCondition, String> evidence) {}
}
