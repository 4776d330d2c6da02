package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.ActionType;
import org.candour.domain.ExtensionReason;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1.DraftChecked;
import org.candour.domain.entry.Stage1.DraftReceived;
import org.candour.domain.entry.Stage1.ExtensionAgreed;
import org.candour.domain.entry.Stage1.ResponseSent;
import org.candour.domain.entry.Stage1.SkippedByAgreement;
import org.candour.domain.entry.Stage1.Stage2Offered;
import org.candour.domain.entry.Stage2.RecommendationAnswered;
import org.candour.domain.entry.Stage2.Recommended;
import org.candour.domain.entry.Stage2.StatementDrafted;
import org.candour.domain.entry.Stage2.StatementSent;
import org.candour.domain.entry.Stage2.WorkerNamed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule of the transition table refuses where it should and lets pass where it should.
class MoveTest {
  private static Story accepted() {
    return Story.accepted("2016-04-01");
  }

  private static Story answered() {
    return accepted().then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false));
  }

  private static Story stage2() {
    return answered().then("2016-04-22", new org.candour.domain.entry.Stage2.Requested());
  }

  private static Story investigated() {
    return stage2()
        .then("2016-04-25", officer(OfficerRole.INVESTIGATING_OFFICER, "Ms I. Heron"))
        .then("2016-04-25", officer(OfficerRole.INDEPENDENT_PERSON, "Mr P. Wren"));
  }

  private static Story adjudicated() {
    return investigated()
        .then("2016-06-01", new org.candour.domain.entry.Stage2.InvestigatorReported())
        .then("2016-06-02", new org.candour.domain.entry.Stage2.IndependentPersonReported())
        .then("2016-06-10", new org.candour.domain.entry.Stage2.Adjudicated(Outcome.PARTLY_UPHELD));
  }

  private static Story stage3() {
    return adjudicated().then("2016-06-20", new org.candour.domain.entry.Stage3.Requested());
  }

  private static Story panel() {
    return stage3()
        .then("2016-06-22", new org.candour.domain.entry.Stage3.ChairAppointed("Dr C. Teal"))
        .then("2016-06-22", officer(OfficerRole.PANEL_MEMBER, "Ms L. Dunlin"))
        .then("2016-06-22", officer(OfficerRole.PANEL_MEMBER, "Mr F. Rail"));
  }

  private static Story pointed() {
    return investigated().then("2016-05-03", POINT);
  }

  private static Story reported(Story story) {
    return story
        .then("2016-05-03", new org.candour.domain.entry.Stage2.InvestigatorReported())
        .then("2016-05-03", new org.candour.domain.entry.Stage2.IndependentPersonReported());
  }

  private static Story drafted() {
    return pointed().then("2016-05-03", new StatementDrafted(1, "1. Calls not returned"));
  }

  private static final Intake.PointRaised POINT =
      new Intake.PointRaised("1", "Calls not returned", null, null);

  private static Story panelHeld() {
    return panel().then("2016-07-20", new org.candour.domain.entry.Stage3.PanelHeld());
  }

  private static org.candour.domain.entry.Stage2.OfficerAppointed officer(
      OfficerRole role, String name) {
    return new org.candour.domain.entry.Stage2.OfficerAppointed(role, name);
  }

  private record Case(Move move, Situation refused, Situation allowed) {}

  private static Map<Rule, Case> cases() {
    var corporate =
        accepted()
            .then("2016-04-02", new Intake.Decided(Procedure.CORPORATE, null, true, false, null));
    var withdrawn = accepted().then("2016-04-06", new Course.Withdrawn("settled"));
    var closed = answered().then("2016-05-20", new Course.Closed());
    var deferred = accepted().then("2016-04-05", new Intake.Deferred("care proceedings"));
    var extended =
        accepted().then("2016-04-08", new ExtensionAgreed(ExtensionReason.COMPLEXITY, null));
    var late = "2016-05-20";
    var early = "2016-04-11";
    var action =
        answered()
            .then(
                "2016-04-12",
                new Remedy.ActionAgreed(1, null, ActionType.TRAINING, null, null, null, null));
    var cases = new LinkedHashMap<Rule, Case>();
    put(cases, Rules.NOT_CLOSED, Move.WITHDRAW, closed, accepted(), late);
    put(cases, Rules.NOT_WITHDRAWN, Move.ACKNOWLEDGE, withdrawn, accepted(), early);
    put(cases, Rules.STATUTORY, Move.EXTEND_STAGE_1, corporate, accepted(), early);
    put(cases, Rules.WITHDRAWN, Move.REINSTATE, accepted(), withdrawn, early);
    put(cases, Rules.CLOSED, Move.REOPEN, answered(), closed, late);
    put(
        cases,
        Rules.ROUTE_OPEN,
        Move.DECIDE_ROUTE,
        answered(),
        Story.received("2016-04-01"),
        early);
    put(
        cases,
        Rules.ROUTE_DECIDED,
        Move.SEND_RESPONSE,
        Story.received("2016-04-01"),
        accepted(),
        early);
    put(
        cases,
        Rules.OTHER_PERSON,
        Move.DECIDE_SUFFICIENT_INTEREST,
        accepted(),
        Story.received("2016-04-01", "other sufficient interest"),
        early);
    put(cases, Rules.DEFERRED, Move.END_DEFERRAL, accepted(), deferred, early);
    put(cases, Rules.NOT_DEFERRED, Move.SEND_RESPONSE, deferred, accepted(), early);
    var over =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care proceedings"))
            .then("2016-04-06", new Intake.ProceedingsEnded());
    put(cases, Rules.PUT_FORWARD_AGAIN, Move.SEND_RESPONSE, over, accepted(), early);
    put(cases, Rules.PROCEEDINGS_RUN, Move.END_PROCEEDINGS, over, deferred, early);
    intake(cases, early, late);
    put(
        cases,
        Rules.NOT_ACKNOWLEDGED,
        Move.ACKNOWLEDGE,
        accepted().then("2016-04-04", new org.candour.domain.entry.Stage1.Acknowledged()),
        accepted(),
        early);
    put(cases, Rules.STAGE_1_OPEN, Move.SEND_RESPONSE, answered(), accepted(), late);
    put(cases, Rules.EXTENDED_ONCE, Move.EXTEND_STAGE_1, extended, accepted(), early);
    cases.put(
        Rules.STAGE_1_LATE,
        new Case(Move.OFFER_STAGE_2, accepted().on("2016-04-29"), accepted().on("2016-05-03")));
    put(
        cases,
        Rules.STAGE_1_ENDED,
        Move.REQUEST_STAGE_2,
        accepted(),
        accepted().then("2016-04-05", new SkippedByAgreement(null)),
        early);
    put(cases, Rules.STAGE_2_NOT_ASKED, Move.REQUEST_STAGE_2, stage2(), answered(), late);
    put(cases, Rules.STAGE_2_OPEN, Move.APPOINT_OFFICER, adjudicated(), stage2(), late);
    put(cases, Rules.OFFICERS_APPOINTED, Move.AGREE_STATEMENT, stage2(), investigated(), late);
    put(
        cases,
        Rules.STAGE_2_EXTENDED_ONCE,
        Move.EXTEND_STAGE_2,
        stage2()
            .then("2016-05-03", new org.candour.domain.entry.Stage2.Extended("complexity", null)),
        stage2(),
        late);
    put(
        cases,
        Rules.BOTH_REPORTS,
        Move.ADJUDICATE,
        investigated()
            .then("2016-05-03", new org.candour.domain.entry.Stage2.InvestigatorReported()),
        investigated()
            .then("2016-05-03", new org.candour.domain.entry.Stage2.InvestigatorReported())
            .then("2016-05-03", new org.candour.domain.entry.Stage2.IndependentPersonReported()),
        late);
    put(cases, Rules.STAGE_2_ANSWERED, Move.REQUEST_STAGE_3, investigated(), adjudicated(), late);
    put(cases, Rules.STAGE_3_NOT_ASKED, Move.REQUEST_STAGE_3, stage3(), adjudicated(), late);
    put(cases, Rules.STAGE_2_ASKED, Move.REFUSE_STAGE_3, answered(), stage2(), late);
    put(cases, Rules.STAGE_3_OPEN, Move.ACKNOWLEDGE_STAGE_3, adjudicated(), stage3(), late);
    put(cases, Rules.CHAIR_APPOINTED, Move.HOLD_PANEL, stage3(), panel(), late);
    more(cases, late);
    put(cases, Rules.PANEL_NOT_HELD, Move.SETTLE_BY_MEDIATION, panelHeld(), stage3(), late);
    put(cases, Rules.PANEL_HELD, Move.RECORD_PANEL_REPORT, stage3(), panelHeld(), late);
    put(
        cases,
        Rules.PANEL_REPORTED,
        Move.SEND_FINAL_RESPONSE,
        panelHeld(),
        panelHeld().then("2016-07-26", new org.candour.domain.entry.Stage3.PanelReported()),
        late);
    put(cases, Rules.ACTION_OPEN, Move.COMPLETE_ACTION, answered(), action, late);
    put(cases, Rules.NOTHING_TO_ANSWER, Move.CLOSE, stage2(), answered(), late);
    var upheld = accepted().then("2016-04-12", new ResponseSent(Outcome.PARTLY_UPHELD, true));
    var reviewed =
        accepted()
            .then("2016-04-12", new ResponseSent(Outcome.PARTLY_UPHELD, true))
            .then("2016-04-20", new Remedy.LearningReviewed("Call back within two days."));
    put(cases, Rules.LEARNING_REVIEWED, Move.CLOSE, upheld, reviewed, late);
    return cases;
  }

  private static void intake(Map<Rule, Case> cases, String early, String late) {
    var points =
        Story.accepted("2016-04-01")
            .then("2016-04-01", new Intake.PointRaised("1", "Calls", null, null));
    put(
        cases,
        Rules.ROUTE_NOT_LOCKED,
        Move.DECIDE_ROUTE,
        accepted(),
        Story.received("2016-04-01"),
        early);
    put(
        cases,
        Rules.ROUTE_LOCKED,
        Move.CHANGE_ROUTE,
        Story.received("2016-04-01"),
        accepted(),
        early);
    put(cases, Rules.GOES_ELSEWHERE, Move.REPLY, accepted(), corporate(), early);
    put(cases, Rules.REPLIED, Move.HAND_OVER, corporate(), replied(), early);
    put(cases, Rules.REPLIED_BEFORE_CLOSING, Move.CLOSE, corporate(), replied(), late);
    put(cases, Rules.HAS_POINTS, Move.ROUTE_POINT, accepted(), points, early);
    var deferred = accepted().then("2016-04-05", new Intake.Deferred("care proceedings"));
    var ended =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care proceedings"))
            .then("2016-05-03", new Intake.ProceedingsEnded());
    put(cases, Rules.PROCEEDINGS_ENDED, Move.INVITE_RESUBMISSION, deferred, ended, late);
    put(
        cases,
        Rules.ADVOCATE_OFFERED,
        Move.ANSWER_ADVOCATE,
        accepted(),
        accepted().then("2016-04-02", new Intake.AdvocateOffered()),
        early);
    stage1(cases, early, late);
  }

  private static Story corporate() {
    return Story.received("2016-04-01")
        .then("2016-04-02", new Intake.Decided(Procedure.CORPORATE, null, true, false, null));
  }

  private static Story replied() {
    return corporate().then("2016-04-04", new Intake.Replied(null, "passed to the school"));
  }

  private static void stage1(Map<Rule, Case> cases, String early, String late) {
    put(
        cases,
        Rules.DRAFT_TO_CHECK,
        Move.CHECK_DRAFT,
        accepted(),
        accepted().then("2016-04-08", new DraftReceived(null)),
        early);
    put(
        cases,
        Rules.DRAFT_APPROVED,
        Move.SEND_RESPONSE,
        accepted()
            .then("2016-04-07", new DraftReceived(null))
            .then("2016-04-08", new DraftChecked(false, "point 2 not answered")),
        accepted()
            .then("2016-04-07", new DraftReceived(null))
            .then("2016-04-08", new DraftChecked(true, null)),
        early);
    put(
        cases,
        Rules.STAGE_2_OFFERED,
        Move.ANSWER_STAGE_2_OFFER,
        accepted(),
        accepted().then("2016-05-04", new Stage2Offered()),
        late);
    put(cases, Rules.ANSWERED, Move.SATISFY, accepted(), answered(), late);
    cases.put(
        Rules.WINDOW_PASSED,
        new Case(Move.LAPSE, answered().on("2016-05-11"), answered().on("2016-05-12")));
  }

  private static void more(Map<Rule, Case> cases, String late) {
    var made = new Recommended("1", FindingBy.INVESTIGATING_OFFICER, "Train the team");
    var told = new Recommended("2", FindingBy.PANEL, "Apologise");
    var declined = new RecommendationAnswered("1", false, null, "Done already");
    var panelReported =
        panelHeld().then("2016-07-26", new org.candour.domain.entry.Stage3.PanelReported());
    put(cases, Rules.POINTS_RAISED, Move.DRAFT_STATEMENT, investigated(), pointed(), late);
    put(cases, Rules.OFFICER_HELD, Move.STAND_DOWN_OFFICER, stage2(), investigated(), late);
    put(cases, Rules.STATEMENT_DRAFTED, Move.SEND_STATEMENT, pointed(), drafted(), late);
    put(
        cases,
        Rules.STATEMENT_SENT,
        Move.ISSUE_STATEMENT,
        drafted(),
        drafted().then("2016-05-04", new StatementSent(1)),
        late);
    put(
        cases,
        Rules.WORKER_UNINFORMED,
        Move.INFORM_WORKER,
        stage2(),
        stage2().then("2016-04-25", new WorkerNamed("Ms S. Finch")),
        late);
    put(cases, Rules.STAGE_2_OR_PANEL, Move.RECOMMEND, stage3(), panelHeld(), late);
    put(
        cases,
        Rules.RECOMMENDATION_OPEN,
        Move.ANSWER_RECOMMENDATION,
        investigated(),
        investigated().then("2016-05-03", made),
        late);
    put(
        cases,
        Rules.STAGE_2_RECOMMENDATIONS_ANSWERED,
        Move.ADJUDICATE,
        reported(investigated()).then("2016-05-04", made),
        reported(investigated()).then("2016-05-04", made).then("2016-05-04", declined),
        late);
    put(
        cases,
        Rules.PANEL_RECOMMENDATIONS_ANSWERED,
        Move.SEND_FINAL_RESPONSE,
        panelHeld()
            .then("2016-07-26", new org.candour.domain.entry.Stage3.PanelReported())
            .then("2016-07-26", told),
        panelReported,
        late);
    put(
        cases,
        Rules.PANEL_OF_THREE,
        Move.HOLD_PANEL,
        stage3().then("2016-06-22", new org.candour.domain.entry.Stage3.ChairAppointed(null)),
        panel(),
        late);
    put(
        cases,
        Rules.NOT_REFERRED,
        Move.REFER_EARLY,
        adjudicated()
            .then(
                "2016-06-20",
                new org.candour.domain.entry.Stage3.ReferredEarly(Map.of(), true, true)),
        adjudicated(),
        late);
  }

  private static void put(
      Map<Rule, Case> cases, Rule rule, Move move, Story refused, Story allowed, String day) {
    cases.put(rule, new Case(move, refused.on(day), allowed.on(day)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleRefusesAndLetsPass() {
    return cases().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey().id(), () -> tried(e.getKey(), e.getValue())));
  }

  private static void tried(Rule rule, Case it) {
    assertThat(it.move().verdict(it.refused())).isEqualTo(new Verdict.Refused(rule));
    assertThat(it.move().verdict(it.allowed())).isEqualTo(new Verdict.Allowed());
  }

  @Test
  @DisplayName("A refusal names the law behind it, and no number of our own")
  void sources() {
    assertThat(new Verdict.Refused(Rules.STAGE_1_LATE).sentence())
        .endsWith("(Getting the Best from Complaints 3.5.5)");
    assertThat(new Verdict.Refused(Rules.NOT_CLOSED).sentence())
        .isEqualTo("The case file is closed; reopen it first");
  }

  @Test
  @DisplayName("No rule is left untried, and every refusal names its source")
  void everyRuleIsTriedAndSourced() {
    assertThat(cases().keySet()).containsExactlyInAnyOrderElementsOf(Rules.all());
    for (Rule rule : Rules.all()) {
      assertThat(rule.source()).isNotBlank();
      assertThat(new Verdict.Refused(rule).sentence())
          .startsWith(rule.because())
          .doesNotContainPattern("R\\d{3}");
    }
  }

  @Test
  @DisplayName("The page of rules lists each rule with its sentence and source")
  void thePageOfRulesIsComplete() throws java.io.IOException {
    var lines = Files.readAllLines(Path.of("docs/procedure/rules.md"));
    for (Rule rule : Rules.all()) {
      assertThat(lines)
          .contains("| `%s` | %s | %s |".formatted(rule.id(), rule.because(), rule.source()));
    }
  }

  @Test
  void everyStepHasATitle() {
    assertThat(List.of(Move.values())).allSatisfy(m -> assertThat(m.title()).isNotBlank());
  }

  @Test
  @DisplayName("A Stage 2 request needs no Stage 1 answer once 20 working days have passed (C07)")
  void lateStageOneOpensStageTwo() {
    var story = Story.accepted("2016-04-01");
    assertThat(Move.REQUEST_STAGE_2.verdict(story.on("2016-04-29")).allowed()).isFalse();
    assertThat(Move.REQUEST_STAGE_2.verdict(story.on("2016-05-03")).allowed()).isTrue();
  }
}
