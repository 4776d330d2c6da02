package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Consent;
import org.candour.domain.Listed;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.jspecify.annotations.Nullable;

/// The verbs of the intake: the route, what the person is told, proceedings, and points that go
/// elsewhere.
final class IntakeVerbs {
  private IntakeVerbs() {}

  /// Deciding the route, and telling the person what is not considered here.
  static List<Verb> route() {
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
            IntakeVerbs::decided),
        Verb.asking(
            Move.CHANGE_ROUTE,
            "",
            List.of(
                Ask.choice("procedure", elsewhere()).must(),
                Ask.choice("refusal", NotAcceptedReason.values()),
                Ask.longText("why-change").must()),
            a ->
                new Intake.RouteChanged(
                    Procedure.of(a.text("procedure")), refusal(a), a.text("why-change"))),
        Verb.asking(
            Move.DECIDE_SUFFICIENT_INTEREST,
            "I",
            List.of(
                Ask.yesNo("interest").must(),
                Ask.longText("reason").must(),
                Ask.longText("child-views").with(Words.text("ask.child-views.hint")).must(),
                Ask.yesNo("child-told")),
            a ->
                new Intake.SufficientInterestDecided(
                    yes(a, "interest"),
                    a.text("reason"),
                    a.maybe("child-views"),
                    a.maybeYes("child-told"))),
        Verb.asking(
            Move.DECIDE_OUT_OF_TIME,
            "T",
            List.of(
                Ask.longText("why-late").must(),
                Ask.longText("still-fair").must(),
                Ask.yesNo("accept-late").must()),
            a ->
                new Intake.OutOfTimeDecided(
                    yes(a, "accept-late"), a.text("why-late"), a.text("still-fair"))),
        Verb.asking(
            Move.RESOLVE_AT_ONCE,
            "",
            List.of(Ask.longText("agreed-words").with(Words.text("ask.agreed-words.hint")).must()),
            a -> new Intake.ResolvedAtOnce(a.text("agreed-words"))),
        Verb.asking(
            Move.REPLY,
            "Y",
            List.of(Ask.yesNo("ombudsman-named").must(), Ask.longText("reply-note")),
            a -> new Intake.Replied(a.maybeYes("ombudsman-named"), a.maybe("reply-note"))),
        Verb.of(
            Move.HAND_OVER,
            "H",
            state ->
                List.of(
                    Ask.choice("route", elsewhere()).set(routeOf(state)).must(),
                    Ask.text("handed-to").must()),
            (_, a) -> new Intake.HandedOver(Procedure.of(a.text("route")), a.text("handed-to"))));
  }

  /// Whose voice, whose consent, and a child who may not be safe.
  static List<Verb> child() {
    return List.of(
        Verb.plain(Move.OFFER_ADVOCATE, "", new Intake.AdvocateOffered()),
        Verb.asking(
            Move.ANSWER_ADVOCATE,
            "",
            List.of(Ask.yesNo("wanted").must()),
            a -> new Intake.AdvocateAnswered(yes(a, "wanted"))),
        Verb.several(Move.APPOINT_ADVOCATE, "", IntakeVerbs::advocate, IntakeVerbs::appointed),
        Verb.asking(
            Move.HEAR_CHILD,
            "",
            List.of(Ask.longText("how-heard").must(), Ask.text("supported-by")),
            a -> new Intake.ChildHeard(a.text("how-heard"), a.maybe("supported-by"))),
        Verb.asking(
            Move.RECORD_CONSENT,
            "",
            List.of(Ask.choice("consent", Consent.values()).must(), Ask.longText("limits")),
            a -> new Intake.ConsentRecorded(Consent.of(a.text("consent")), a.maybe("limits"))),
        Verb.asking(
            Move.REFER_SAFEGUARDING,
            "",
            List.of(Ask.text("referred-to").must(), Ask.yesNo("allegation").must()),
            a -> new Intake.SafeguardingReferred(a.text("referred-to"), yes(a, "allegation"))));
  }

  /// Where nobody has recorded the offer and its answer, they are asked for along with the name.
  private static List<FormField> advocate(CaseState state) {
    return Boolean.TRUE.equals(state.intake().voice().wanted())
        ? List.of(Ask.name("provider"))
        : List.of(Ask.yesNo("wanted").must(), Ask.name("provider"));
  }

  private static List<Body> appointed(CaseState state, Answers a) {
    List<Body> steps = new ArrayList<>();
    if (Boolean.TRUE.equals(a.maybeYes("wanted"))) {
      if (state.intake().voice().offered() == null) {
        steps.add(new Intake.AdvocateOffered());
      }
      steps.add(new Intake.AdvocateAnswered(true));
    }
    steps.add(new Intake.AdvocateAppointed(a.maybe("provider")));
    return steps;
  }

  /// Proceedings that considering the complaint might prejudice, and points that go elsewhere.
  static List<Verb> deferral() {
    return List.of(
        Verb.asking(
            Move.DEFER,
            "",
            List.of(
                Ask.choice("proceedings", Proceedings.values()).must(),
                Ask.longText("reason").must(),
                Ask.yesNo("reasons-sent").must()),
            a ->
                new Intake.Deferred(
                    a.text("reason"),
                    Proceedings.of(a.text("proceedings")),
                    a.maybeYes("reasons-sent"))),
        Verb.plain(Move.END_PROCEEDINGS, "", new Intake.ProceedingsEnded()),
        Verb.plain(Move.INVITE_RESUBMISSION, "", new Intake.ResubmissionInvited()),
        Verb.asking(
            Move.END_DEFERRAL,
            "",
            List.of(Ask.yesNo("resubmitted").must(), Ask.longText("reason").must()),
            a -> new Intake.DeferralEnded(a.text("reason"), a.maybeYes("resubmitted"))),
        Verb.of(
            Move.ROUTE_POINT,
            "",
            state ->
                List.of(
                    Ask.choice("number", numbers(state)).must(),
                    Ask.choice("point-route", PointRoute.values()).must(),
                    Ask.choice("point-procedure", elsewhere()),
                    Ask.longText("reason").must()),
            (_, a) -> routed(a)));
  }

  private static Body routed(Answers a) {
    String procedure = a.maybe("point-procedure");
    return new Intake.PointRouted(
        a.text("number"),
        PointRoute.of(a.text("point-route")),
        procedure == null ? null : Procedure.of(procedure),
        a.text("reason"));
  }

  private static Body decided(Answers a) {
    return new Intake.Decided(
        Procedure.of(a.text("procedure")),
        refusal(a),
        a.maybeYes("eligible"),
        a.maybeYes("scope"),
        a.maybe("note"));
  }

  private static @Nullable NotAcceptedReason refusal(Answers a) {
    String refusal = a.maybe("refusal");
    return refusal == null ? null : NotAcceptedReason.of(refusal);
  }

  /// The procedures that a complaint may go to instead.
  private static List<String> elsewhere() {
    return Stream.of(Procedure.values())
        .filter(p -> p != Procedure.CHILDREN_STATUTORY && p != Procedure.NOT_ACCEPTED)
        .map(Listed::label)
        .toList();
  }

  private static String routeOf(CaseState state) {
    String label = state.procedure().label();
    return elsewhere().contains(label) ? label : "";
  }

  static List<String> numbers(CaseState state) {
    return state.points().stream().map(Point::number).toList();
  }

  static boolean yes(Answers a, String id) {
    return Boolean.TRUE.equals(a.maybeYes(id));
  }
}
