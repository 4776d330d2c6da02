package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Words;
import org.candour.domain.ExtensionReason;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.move.Move;
import org.jspecify.annotations.Nullable;

/// The verbs of Stage 1.
final class Stage1Verbs {
  private Stage1Verbs() {}

  static List<Verb> stage1() {
    return List.of(
        Verb.plain(Move.ACKNOWLEDGE, "K", new Stage1.Acknowledged()),
        Verb.asking(
            Move.ALLOCATE,
            "M",
            List.of(Ask.name("manager").must()),
            a -> new Stage1.Allocated(a.text("manager"))),
        Verb.asking(
            Move.REQUEST_DRAFT,
            "",
            List.of(Ask.date("draft-by")),
            a -> new Stage1.DraftRequested(a.maybeDay("draft-by"))),
        Verb.asking(
            Move.RECEIVE_DRAFT,
            "",
            List.of(Ask.text("draft-from")),
            a -> new Stage1.DraftReceived(a.maybe("draft-from"))),
        Verb.asking(
            Move.CHECK_DRAFT,
            "C",
            List.of(Ask.yesNo("approved").must(), Ask.longText("draft-note")),
            a -> new Stage1.DraftChecked(IntakeVerbs.yes(a, "approved"), a.maybe("draft-note"))),
        Verb.asking(
            Move.EXTEND_STAGE_1,
            "E",
            List.of(
                Ask.choice("extension", ExtensionReason.COMPLEXITY, ExtensionReason.ADVOCATE)
                    .must(),
                Ask.date("promised").with(Words.text("ask.promised.hint")),
                Ask.text("agreed-by"),
                Ask.yesNo("complainant-agrees")),
            a ->
                new Stage1.ExtensionAgreed(
                    ExtensionReason.of(a.text("extension")),
                    a.maybeDay("promised"),
                    a.maybe("agreed-by"),
                    a.maybeYes("complainant-agrees"))),
        Verb.asking(
            Move.AGREE_LONGER,
            "",
            List.of(Ask.date("longer-until").must(), Ask.longText("note")),
            a -> new Stage1.LongerAgreed(a.day("longer-until"), a.maybe("note"))),
        Verb.asking(
            Move.RECORD_GOOD_REASON,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Stage1.GoodReasonRecorded(a.text("reason"))),
        Verb.asking(
                Move.SEND_RESPONSE,
                "S",
                List.of(
                    Ask.choice("outcome", Outcome.values()).must(),
                    Ask.longText("outcome-reason"),
                    Ask.yesNo("apology"),
                    Ask.yesNo("next-stage").must(),
                    Ask.longText("terms").with(Words.text("ask.terms.hint"))),
                Stage1Verbs::answered)
            .proposing("outcome", (state, a) -> PointVerbs.outcome(state, a, FindingBy.STAGE_1)),
        Verb.plain(Move.OFFER_STAGE_2, "O", new Stage1.Stage2Offered()),
        Verb.asking(
            Move.ANSWER_STAGE_2_OFFER,
            "",
            List.of(Ask.yesNo("stage2-wanted").must(), Ask.longText("note")),
            a ->
                new Stage1.Stage2OfferAnswered(
                    IntakeVerbs.yes(a, "stage2-wanted"), a.maybe("note"))),
        Verb.asking(
            Move.SKIP_STAGE_1,
            "",
            List.of(Ask.longText("note")),
            a -> new Stage1.SkippedByAgreement(a.maybe("note"))));
  }

  private static Body answered(Answers a) {
    return new Stage1.ResponseSent(
        outcome(a),
        a.maybeYes("apology"),
        a.maybeYes("next-stage"),
        a.maybe("terms"),
        a.maybe("outcome-reason"));
  }

  static @Nullable Outcome outcome(Answers a) {
    String outcome = a.maybe("outcome");
    return outcome == null ? null : Outcome.of(outcome);
  }
}
