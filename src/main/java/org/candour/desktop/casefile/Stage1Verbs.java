package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Words;
import org.candour.domain.ExtensionReason;
import org.candour.domain.FindingBy;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.CaseState;
import org.candour.procedure.Move;
import org.candour.procedure.Point;
import org.jspecify.annotations.Nullable;

/// The verbs of triage and of Stage 1.
final class Stage1Verbs {
  private Stage1Verbs() {}

  static List<Verb> intake() {
    return List.of(
        Verb.asking(
            Move.DECIDE_ROUTE,
            "D",
            List.of(
                Ask.yesNo("eligible").must(),
                Ask.yesNo("scope").must(),
                Ask.choice("procedure", Procedure.values())
                    .set(Procedure.CHILDREN_STATUTORY.label())
                    .must(),
                Ask.choice("refusal", NotAcceptedReason.values()),
                Ask.longText("note")),
            Stage1Verbs::decided),
        Verb.asking(
            Move.DECIDE_SUFFICIENT_INTEREST,
            "I",
            List.of(Ask.yesNo("interest").must(), Ask.longText("reason").must()),
            a ->
                new Intake.SufficientInterestDecided(
                    Boolean.TRUE.equals(a.maybeYes("interest")), a.text("reason"))),
        Verb.asking(
            Move.DEFER,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Intake.Deferred(a.text("reason"))),
        Verb.asking(
            Move.END_DEFERRAL,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Intake.DeferralEnded(a.text("reason"))),
        Verb.plain(Move.OFFER_ADVOCATE, "", new Intake.AdvocateOffered()),
        Verb.asking(
            Move.APPOINT_ADVOCATE,
            "",
            List.of(Ask.text("provider")),
            a -> new Intake.AdvocateAppointed(a.maybe("provider"))));
  }

  private static Body decided(Answers a) {
    String refusal = a.maybe("refusal");
    return new Intake.Decided(
        Procedure.of(a.text("procedure")),
        refusal == null ? null : NotAcceptedReason.of(refusal),
        a.maybeYes("eligible"),
        a.maybeYes("scope"),
        a.maybe("note"));
  }

  static List<Verb> stage1() {
    return List.of(
        Verb.plain(Move.ACKNOWLEDGE, "K", new Stage1.Acknowledged()),
        Verb.asking(
            Move.ALLOCATE,
            "M",
            List.of(Ask.text("manager").must()),
            a -> new Stage1.Allocated(a.text("manager"))),
        Verb.asking(
            Move.EXTEND_STAGE_1,
            "E",
            List.of(
                Ask.choice("extension", ExtensionReason.values()).must(),
                Ask.date("promised").with(Words.text("ask.promised.hint"))),
            a ->
                new Stage1.ExtensionAgreed(
                    ExtensionReason.of(a.text("extension")), a.maybeDay("promised"))),
        Verb.asking(
            Move.RECORD_GOOD_REASON,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Stage1.GoodReasonRecorded(a.text("reason"))),
        Verb.asking(
            Move.SEND_RESPONSE,
            "S",
            List.of(Ask.choice("outcome", Outcome.values()).must(), Ask.yesNo("apology")),
            a -> new Stage1.ResponseSent(outcome(a), a.maybeYes("apology"))),
        Verb.plain(Move.OFFER_STAGE_2, "O", new Stage1.Stage2Offered()),
        Verb.asking(
            Move.SKIP_STAGE_1,
            "",
            List.of(Ask.longText("note")),
            a -> new Stage1.SkippedByAgreement(a.maybe("note"))),
        new Verb(
            Move.RAISE_POINT,
            "A",
            _ -> List.of(Ask.longText("point").must(), Ask.text("desired")),
            (state, a) ->
                new Intake.PointRaised(next(state), a.text("point"), null, a.maybe("desired"))),
        new Verb(
            Move.FIND_ON_POINT,
            "F",
            state ->
                List.of(
                    Ask.choice("number", state.points().stream().map(Point::number).toList())
                        .must(),
                    Ask.choice("by", FindingBy.values()).must(),
                    Ask.choice("outcome", Outcome.values()).must()),
            (_, a) ->
                new Stage1.PointFound(
                    a.text("number"), FindingBy.of(a.text("by")), Outcome.of(a.text("outcome")))));
  }

  private static String next(CaseState state) {
    return String.valueOf(state.points().size() + 1);
  }

  static @Nullable Outcome outcome(Answers a) {
    String outcome = a.maybe("outcome");
    return outcome == null ? null : Outcome.of(outcome);
  }
}
