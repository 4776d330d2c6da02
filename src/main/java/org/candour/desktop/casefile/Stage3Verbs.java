package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.ReferralCondition;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// The verbs of Stage 3.
final class Stage3Verbs {
  private Stage3Verbs() {}

  static List<Verb> stage3() {
    var verbs = new ArrayList<Verb>();
    verbs.addAll(RequestVerbs.stage3());
    verbs.addAll(panel());
    verbs.addAll(answer());
    verbs.add(early());
    return verbs;
  }

  private static List<FormField> person() {
    return List.of(
        Ask.name("name").must(), Ask.yesNo("independent").with(Words.text("ask.independent.hint")));
  }

  private static List<Verb> panel() {
    return List.of(
        Verb.asking(
            Move.APPOINT_CHAIR,
            "P",
            person(),
            a -> new Stage3.ChairAppointed(a.maybe("name"), a.maybeYes("independent"))),
        Verb.asking(
            Move.APPOINT_PANEL_MEMBER,
            "M",
            person(),
            a ->
                new Stage2.OfficerAppointed(
                    OfficerRole.PANEL_MEMBER, a.text("name"), a.maybeYes("independent"))),
        Verb.asking(
            Move.ARRANGE_PANEL,
            "Y",
            List.of(Ask.date("meeting-day").must(), Ask.text("place")),
            a -> new Stage3.PanelArranged(a.day("meeting-day"), a.maybe("place"))),
        Verb.plain(Move.SEND_PAPERS, "O", new Stage3.PapersSent()),
        Verb.asking(
            Move.POSTPONE_PANEL,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Stage3.PanelPostponed(a.text("reason"))),
        Verb.asking(
            Move.HOLD_PANEL,
            "H",
            List.of(
                Ask.yesNo("complainant-came"),
                Ask.yesNo("advocate-came"),
                Ask.text("other-person")),
            a ->
                new Stage3.PanelHeld(
                    a.maybeYes("complainant-came"),
                    a.maybeYes("advocate-came"),
                    a.maybe("other-person"))));
  }

  private static List<Verb> answer() {
    return List.of(
        Verb.several(
            Move.RECORD_PANEL_REPORT,
            "R",
            state -> {
              var form = new ArrayList<>(Stage2Verbs.withRecommendations(state, FindingBy.PANEL));
              form.add(Ask.longText("dissent"));
              return form;
            },
            Stage3Verbs::reported),
        Verb.of(
                Move.SEND_FINAL_RESPONSE,
                "S",
                state ->
                    List.of(
                        Ask.choice("outcome", Outcome.values()).must(),
                        Ask.longText("outcome-reason"),
                        Ask.yesNo("with-ip").must()),
                (state, a) ->
                    new Stage3.ResponseSent(
                        Stage1Verbs.outcome(a), a.maybe("outcome-reason"), a.maybeYes("with-ip")))
            .proposing("outcome", (state, a) -> PointVerbs.outcome(state, a, FindingBy.PANEL)),
        Verb.several(
            Move.SETTLE_BY_MEDIATION,
            "",
            _ -> List.of(Ask.longText("mediated").with(Words.text("ask.mediated.hint"))),
            (_, a) -> mediated(a.maybe("mediated"))));
  }

  private static List<Body> mediated(@Nullable String agreed) {
    Body settled = new Stage3.Mediated();
    return agreed == null ? List.of(settled) : List.of(new Course.Noted(agreed), settled);
  }

  private static List<Body> reported(CaseState state, Answers a) {
    List<Body> bodies = new ArrayList<>();
    bodies.addAll(PointVerbs.found(state, a, FindingBy.PANEL));
    bodies.addAll(RecommendationVerbs.made(state, a, FindingBy.PANEL));
    bodies.add(new Stage3.PanelReported(a.maybe("dissent")));
    return bodies;
  }

  private static Verb early() {
    List<FormField> form = new ArrayList<>();
    for (ReferralCondition condition : ReferralCondition.values()) {
      form.add(Ask.longText(id(condition)).must());
    }
    form.add(Ask.yesNo("complainant-agrees").must());
    form.add(Ask.yesNo("council-agrees").must());
    return Verb.asking(
        Move.REFER_EARLY,
        "",
        form,
        a ->
            new Stage3.ReferredEarly(
                evidence(a),
                IntakeVerbs.yes(a, "complainant-agrees"),
                IntakeVerbs.yes(a, "council-agrees")));
  }

  private static Map<ReferralCondition, String> evidence(Answers a) {
    Map<ReferralCondition, String> evidence = new EnumMap<>(ReferralCondition.class);
    for (ReferralCondition condition : ReferralCondition.values()) {
      evidence.put(condition, a.text(id(condition)));
    }
    return evidence;
  }

  private static String id(ReferralCondition condition) {
    return "referral-" + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
