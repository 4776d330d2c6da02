package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.Field;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.jspecify.annotations.Nullable;

/// The running sum of Stage 2.
final class Stage2Sum {
  private @Nullable LocalDate requested;
  private @Nullable LocalDate investigatorAppointed;
  private @Nullable LocalDate independentPersonAppointed;
  private @Nullable LocalDate statementAgreed;
  private @Nullable LocalDate extensionTold;
  private @Nullable LocalDate extendedTo;
  private @Nullable LocalDate updated;
  private @Nullable LocalDate investigatorReported;
  private @Nullable LocalDate independentPersonReported;
  private @Nullable LocalDate adjudicated;
  private @Nullable Outcome outcome;
  private @Nullable LocalDate withdrawn;

  void apply(CaseSum sum, LocalDate day, org.candour.domain.entry.Stage2 body) {
    switch (body) {
      case org.candour.domain.entry.Stage2.Requested ignored -> request(day);
      case OfficerAppointed it -> appoint(sum, day, it);
      case org.candour.domain.entry.Stage2.StatementAgreed ignored -> statementAgreed = day;
      case org.candour.domain.entry.Stage2.Extended it -> extend(day, it.promisedFor());
      case org.candour.domain.entry.Stage2.ComplainantUpdated ignored -> updated = day;
      case org.candour.domain.entry.Stage2.InvestigatorReported ignored ->
          investigatorReported = day;
      case org.candour.domain.entry.Stage2.IndependentPersonReported ignored ->
          independentPersonReported = day;
      case org.candour.domain.entry.Stage2.IndependentPersonView it ->
          sum.points.independentPersonView(it.number(), it.agrees());
      case org.candour.domain.entry.Stage2.Adjudicated it -> adjudicate(day, it.outcome());
      case org.candour.domain.entry.Stage2.RequestWithdrawn ignored -> withdrawn = day;
    }
  }

  private void request(LocalDate day) {
    requested = day;
    withdrawn = null;
  }

  private void extend(LocalDate day, @Nullable LocalDate promised) {
    if (extensionTold == null) {
      extensionTold = day;
      extendedTo = promised;
    }
  }

  private void adjudicate(LocalDate day, @Nullable Outcome result) {
    adjudicated = day;
    outcome = result;
  }

  private void appoint(CaseSum sum, LocalDate day, OfficerAppointed it) {
    if (it.role() == OfficerRole.INVESTIGATING_OFFICER) {
      investigatorAppointed = day;
      sum.set(Field.STAGE2_INVESTIGATING_OFFICER, it.name());
    } else if (it.role() == OfficerRole.INDEPENDENT_PERSON) {
      independentPersonAppointed = day;
      sum.set(Field.STAGE2_INDEPENDENT_PERSON, it.name());
    } else if (it.role() == OfficerRole.ADJUDICATING_OFFICER) {
      sum.set(Field.STAGE2_ADJUDICATING_OFFICER, it.name());
    }
  }

  Stage2 state() {
    return new Stage2(
        requested,
        investigatorAppointed,
        independentPersonAppointed,
        statementAgreed,
        extensionTold,
        extendedTo,
        updated,
        investigatorReported,
        independentPersonReported,
        adjudicated,
        outcome,
        withdrawn);
  }
}
