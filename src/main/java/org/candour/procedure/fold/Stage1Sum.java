package org.candour.procedure.fold;

import java.time.LocalDate;
import org.candour.domain.Field;
import org.candour.domain.entry.Particulars;
import org.candour.procedure.state.Drafting;
import org.candour.procedure.state.Stage1;
import org.jspecify.annotations.Nullable;

/// The running sum of Stage 1.
final class Stage1Sum {
  private @Nullable LocalDate acknowledged;
  private org.candour.domain.entry.Stage1.@Nullable ExtensionAgreed extension;
  private @Nullable LocalDate extensionTold;
  private int extensions;
  private @Nullable LocalDate promised;
  private org.candour.domain.entry.Stage1.@Nullable ResponseSent response;
  private @Nullable LocalDate responded;
  private @Nullable LocalDate stage2Offered;
  private @Nullable LocalDate skipped;
  private @Nullable LocalDate longerUntil;
  private @Nullable Boolean offerWanted;
  private Drafting drafting = Drafting.NONE;

  void apply(CaseSum sum, LocalDate day, org.candour.domain.entry.Stage1 body) {
    switch (body) {
      case org.candour.domain.entry.Stage1.Acknowledged ignored -> acknowledged = day;
      case org.candour.domain.entry.Stage1.Allocated it -> allocate(sum, it.manager());
      case org.candour.domain.entry.Stage1.ExtensionAgreed it -> extend(day, it);
      case org.candour.domain.entry.Stage1.DraftRequested it ->
          drafting = drafting.request(day, it.by());
      case org.candour.domain.entry.Stage1.DraftReceived ignored ->
          drafting = drafting.receive(day);
      case org.candour.domain.entry.Stage1.FindingProposed ignored -> {}
      case org.candour.domain.entry.Stage1.LearningProposed ignored -> {}
      case org.candour.domain.entry.Stage1.DraftChecked it ->
          drafting = drafting.check(it.approved(), it.note());
      case org.candour.domain.entry.Stage1.LongerAgreed it -> longerUntil = it.until();
      case org.candour.domain.entry.Stage1.Stage2OfferAnswered it -> offerWanted = it.wanted();
      case org.candour.domain.entry.Stage1.AnswerPromised it -> promised = it.until();
      case org.candour.domain.entry.Stage1.GoodReasonRecorded it ->
          sum.set(Field.GOOD_REASON, it.text());
      case org.candour.domain.entry.Stage1.ResponseSent it -> respond(day, it);
      case org.candour.domain.entry.Stage1.Stage2Offered ignored -> stage2Offered = day;
      case org.candour.domain.entry.Stage1.SkippedByAgreement ignored -> skipped = day;
      case org.candour.domain.entry.Stage1.PointFound it -> sum.points.find(it);
    }
  }

  private static void allocate(CaseSum sum, String manager) {
    sum.set(Field.RESPONDING_MANAGER, manager);
    sum.officers.allocate(manager);
  }

  /// The first extension stands: a second one cannot lengthen the limit, only show as a breach.
  private void extend(LocalDate day, org.candour.domain.entry.Stage1.ExtensionAgreed it) {
    extensions++;
    if (extension == null) {
      extension = it;
      extensionTold = day;
    }
  }

  private void respond(LocalDate day, org.candour.domain.entry.Stage1.ResponseSent it) {
    responded = day;
    response = it;
  }

  Stage1 state(Particulars particulars) {
    return new Stage1(
        acknowledged,
        particulars.get(Field.RESPONDING_MANAGER),
        extensionTold,
        extension == null ? null : extension.reason(),
        extension == null ? null : extension.promisedFor(),
        promised,
        extensions,
        particulars.get(Field.GOOD_REASON),
        responded,
        response == null ? null : response.outcome(),
        response == null ? null : response.apology(),
        stage2Offered,
        skipped,
        extension == null ? null : extension.agreedBy(),
        extension == null ? null : extension.complainantAgrees(),
        longerUntil,
        response == null ? null : response.nextStageTold(),
        response == null ? null : response.terms(),
        offerWanted,
        drafting);
  }
}
