package org.candour.procedure.fold;

import java.time.LocalDate;
import org.candour.domain.Field;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage2.OfficerAppointed;
import org.candour.domain.entry.Stage2.OfficerStoodDown;
import org.candour.domain.entry.Stage2.RecommendationAnswered;
import org.candour.domain.entry.Stage2.Recommended;
import org.candour.procedure.state.Stage2;
import org.jspecify.annotations.Nullable;

/// The running sum of Stage 2.
final class Stage2Sum {
  private final InvestigationSum investigation = new InvestigationSum();
  private @Nullable LocalDate requested;
  private @Nullable LocalDate investigatorAppointed;
  private @Nullable LocalDate independentPersonAppointed;
  private @Nullable LocalDate statementAgreed;
  private @Nullable LocalDate extensionTold;
  private @Nullable LocalDate extendedTo;
  private @Nullable LocalDate promised;
  private @Nullable LocalDate updated;
  private @Nullable LocalDate investigatorReported;
  private @Nullable LocalDate independentPersonReported;
  private @Nullable LocalDate adjudicated;
  private @Nullable Outcome outcome;
  private @Nullable LocalDate withdrawn;
  private @Nullable LocalDate resubmitted;

  void apply(CaseSum sum, LocalDate day, org.candour.domain.entry.Stage2 body) {
    switch (body) {
      case org.candour.domain.entry.Stage2.Requested it -> request(day, it);
      case OfficerAppointed it -> appoint(sum, day, it);
      case OfficerStoodDown it -> sum.officers.standDown(day, it);
      case org.candour.domain.entry.Stage2.StatementAgreed it -> agree(day, it);
      case org.candour.domain.entry.Stage2.Extended it -> extend(day, it.promisedFor());
      case org.candour.domain.entry.Stage2.AnswerPromised it -> promised = it.until();
      case org.candour.domain.entry.Stage2.ComplainantUpdated it -> update(day, it.expected());
      case org.candour.domain.entry.Stage2.InvestigatorReported ignored ->
          investigatorReported = day;
      case org.candour.domain.entry.Stage2.IndependentPersonReported ignored ->
          independentPersonReported = day;
      case org.candour.domain.entry.Stage2.IndependentPersonView it -> sum.points.view(it);
      case org.candour.domain.entry.Stage2.Adjudicated it -> adjudicate(day, it);
      case org.candour.domain.entry.Stage2.RequestWithdrawn ignored -> withdrawn = day;
      case Recommended it -> sum.recommendations.recommend(day, it);
      case RecommendationAnswered it -> sum.recommendations.answer(day, it);
      default -> investigate(day, body);
    }
  }

  private void investigate(LocalDate day, org.candour.domain.entry.Stage2 body) {
    switch (body) {
      case org.candour.domain.entry.Stage2.RequestRefused it -> investigation.refuse(day, it);
      case org.candour.domain.entry.Stage2.StatementDrafted it -> investigation.draft(day, it);
      case org.candour.domain.entry.Stage2.StatementSent it ->
          investigation.send(day, it.version());
      case org.candour.domain.entry.Stage2.StatementIssued it -> investigation.issue(day, it);
      case org.candour.domain.entry.Stage2.Interviewed it -> investigation.interview(day, it);
      case org.candour.domain.entry.Stage2.FactsChecked ignored -> investigation.checkFacts(day);
      case org.candour.domain.entry.Stage2.WorkerNamed it -> investigation.name(day, it.worker());
      case org.candour.domain.entry.Stage2.WorkerInformed it ->
          investigation.inform(day, it.worker());
      default -> throw new IllegalStateException("no part of Stage 2: " + body.getClass());
    }
  }

  private void request(LocalDate day, org.candour.domain.entry.Stage2.Requested it) {
    if (withdrawn != null) {
      beginAgain();
    }
    requested = day;
    investigation.request(day, it);
  }

  /// Put forward again after a deferral: an open Stage 2 counts anew from then, and more time that
  /// was told before belongs to the days before.
  void resubmit(LocalDate day) {
    if (requested != null && adjudicated == null && withdrawn == null) {
      resubmitted = day;
      extensionTold = null;
      extendedTo = null;
      promised = null;
      updated = null;
      investigation.expect(null);
    }
  }

  /// What belonged to a request that was withdrawn answers no later one.
  private void beginAgain() {
    withdrawn = null;
    resubmitted = null;
    investigatorAppointed = null;
    independentPersonAppointed = null;
    statementAgreed = null;
    extensionTold = null;
    extendedTo = null;
    promised = null;
    updated = null;
    investigatorReported = null;
    independentPersonReported = null;
    adjudicated = null;
    outcome = null;
    investigation.beginAgain();
  }

  private void agree(LocalDate day, org.candour.domain.entry.Stage2.StatementAgreed it) {
    statementAgreed = day;
    investigation.agree(day, it);
  }

  private void update(LocalDate day, @Nullable LocalDate expected) {
    updated = day;
    investigation.expect(expected);
  }

  private void extend(LocalDate day, @Nullable LocalDate promised) {
    if (extensionTold == null) {
      extensionTold = day;
      extendedTo = promised;
    }
  }

  private void adjudicate(LocalDate day, org.candour.domain.entry.Stage2.Adjudicated it) {
    adjudicated = day;
    outcome = it.outcome();
    investigation.explain(it.outcomeReason());
  }

  private void appoint(CaseSum sum, LocalDate day, OfficerAppointed it) {
    sum.officers.appoint(day, it);
    if (it.role() == OfficerRole.INVESTIGATING_OFFICER) {
      investigatorAppointed = investigatorAppointed == null ? day : investigatorAppointed;
      sum.set(Field.STAGE2_INVESTIGATING_OFFICER, it.name());
    } else if (it.role() == OfficerRole.INDEPENDENT_PERSON) {
      independentPersonAppointed =
          independentPersonAppointed == null ? day : independentPersonAppointed;
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
        promised,
        updated,
        investigatorReported,
        independentPersonReported,
        adjudicated,
        outcome,
        withdrawn,
        resubmitted,
        investigation.state());
  }
}
