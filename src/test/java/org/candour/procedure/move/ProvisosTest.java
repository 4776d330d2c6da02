package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.day;
import static org.candour.procedure.clock.Clockwork.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.ActionType;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.ReferralCondition;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.clock.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each proviso objects where it should and is silent where it should.
class ProvisosTest {
  private record Case(Story story, Body broken, Body sound) {}

  private static Story stage2() {
    return Story.accepted("2016-04-01")
        .then("2016-04-01", new Intake.PointRaised("1", "Calls not returned", null, null))
        .then("2016-04-12", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false))
        .then("2016-04-22", new Stage2.Requested())
        .then("2016-04-25", officer(OfficerRole.INVESTIGATING_OFFICER, "Ms I. Heron", true));
  }

  private static Story drafted() {
    return stage2().then("2016-04-25", new Stage2.StatementDrafted(1, "1. Calls not returned"));
  }

  private static Story found(Outcome outcome) {
    return stage2()
        .then("2016-05-03", new Stage1.PointFound("1", FindingBy.ADJUDICATING_OFFICER, outcome));
  }

  private static Story panel() {
    return stage2()
        .then("2016-06-10", new Stage2.Adjudicated(null))
        .then("2016-06-20", new Stage3.Requested())
        .then("2016-06-21", new Stage3.ChairAppointed("Dr C. Teal"))
        .then("2016-06-21", officer(OfficerRole.PANEL_MEMBER, "Ms L. Dunlin", true));
  }

  private static Story heard() {
    return panel()
        .then("2016-06-30", new Stage3.PanelHeld())
        .then("2016-06-30", new Stage1.PointFound("1", FindingBy.PANEL, Outcome.FULLY_UPHELD));
  }

  private static Story planned(Story story) {
    return story.then("2016-05-03", action(1, "Head of Service", "2016-07-01"));
  }

  private static Remedy.ActionAgreed action(int number, String owner, String due) {
    return new Remedy.ActionAgreed(
        number, null, ActionType.TRAINING, "Train the team", owner, day(due), null);
  }

  private static Story recommended() {
    return stage2()
        .then(
            "2016-05-03",
            new Stage2.Recommended("1", FindingBy.INVESTIGATING_OFFICER, "Train the team"));
  }

  private static Stage2.OfficerAppointed officer(OfficerRole role, String name, boolean clear) {
    return new Stage2.OfficerAppointed(role, name, clear);
  }

  private static Stage3.ReferredEarly referral(String outcomes, boolean agreed) {
    var evidence = new EnumMap<ReferralCondition, String>(ReferralCondition.class);
    for (var condition : ReferralCondition.values()) {
      evidence.put(condition, "See the letter of 10 June");
    }
    evidence.put(ReferralCondition.OUTCOMES_MET, outcomes);
    return new Stage3.ReferredEarly(evidence, agreed, true);
  }

  private static Map<String, Case> cases() {
    var cases = new LinkedHashMap<String, Case>();
    points(cases);
    recommendations(cases);
    investigation(cases);
    statements(cases);
    panels(cases);
    return cases;
  }

  private static void points(Map<String, Case> cases) {
    var io = FindingBy.INVESTIGATING_OFFICER;
    put(
        cases,
        "point-known",
        stage2(),
        new Stage1.PointFound("7", io, Outcome.NOT_UPHELD),
        new Stage1.PointFound("1", io, Outcome.NOT_UPHELD));
    put(
        cases,
        "view-known",
        stage2(),
        new Stage2.IndependentPersonView("7", true),
        new Stage2.IndependentPersonView("1", true));
    put(
        cases,
        "finding-stage",
        stage2(),
        new Stage1.PointFound("1", FindingBy.PANEL, Outcome.NOT_UPHELD),
        new Stage1.PointFound("1", FindingBy.STAGE_1, Outcome.NOT_UPHELD));
    cases.put(
        "points-adjudicated",
        new Case(
            stage2(),
            new Stage2.Adjudicated(Outcome.NOT_UPHELD),
            new Stage1.PointFound("1", FindingBy.ADJUDICATING_OFFICER, Outcome.NOT_UPHELD)));
    put(
        cases,
        "stage1-as-points",
        Story.accepted("2016-04-01")
            .then("2016-04-02", new Intake.PointRaised("1", "Calls not returned", null, null))
            .then("2016-04-05", new Stage1.PointFound("1", FindingBy.STAGE_1, Outcome.NOT_UPHELD)),
        new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, null, true, null, null),
        new Stage1.ResponseSent(Outcome.PARTLY_UPHELD, null, true, null, "Weighed as a whole"));
    put(
        cases,
        "outcome-as-points",
        planned(found(Outcome.FULLY_UPHELD)),
        new Stage2.Adjudicated(Outcome.PARTLY_UPHELD),
        new Stage2.Adjudicated(Outcome.PARTLY_UPHELD, "Weighed as a whole"));
    put(
        cases,
        "response-as-points",
        heard(),
        new Stage3.ResponseSent(Outcome.NOT_UPHELD, null, true),
        new Stage3.ResponseSent(Outcome.FULLY_UPHELD, null, true));
    cases.put(
        "action-plan",
        new Case(
            found(Outcome.FULLY_UPHELD),
            new Stage2.Adjudicated(Outcome.FULLY_UPHELD),
            new Stage2.Adjudicated(null)));
  }

  private static void recommendations(Map<String, Case> cases) {
    put(
        cases,
        "recommendation-by",
        stage2(),
        new Stage2.Recommended("1", FindingBy.PANEL, "Train the team"),
        new Stage2.Recommended("1", FindingBy.INVESTIGATING_OFFICER, "Train the team"));
    put(
        cases,
        "recommendation-known",
        recommended(),
        new Stage2.RecommendationAnswered("2", false, null, "Done already"),
        new Stage2.RecommendationAnswered("1", false, null, "Done already"));
    put(
        cases,
        "recommendation-declined",
        recommended(),
        new Stage2.RecommendationAnswered("1", false, null, " "),
        new Stage2.RecommendationAnswered("1", false, null, "Done already"));
    put(
        cases,
        "recommendation-action",
        planned(recommended()),
        new Stage2.RecommendationAnswered("1", true, 2, null),
        new Stage2.RecommendationAnswered("1", true, 1, null));
  }

  private static void investigation(Map<String, Case> cases) {
    put(
        cases,
        "stage2-ground",
        Story.accepted("2016-06-20"),
        new Stage2.RequestRefused(RefusalGround.ASKED_TOO_LATE, "A year late"),
        new Stage2.RequestRefused(RefusalGround.STAGE_STILL_RUNNING, "Answer due 4 July"));
    var ip = OfficerRole.INDEPENDENT_PERSON;
    put(
        cases,
        "independent",
        stage2(),
        officer(ip, "Mr P. Wren", false),
        officer(ip, "Mr P. Wren", true));
    var io = OfficerRole.INVESTIGATING_OFFICER;
    put(
        cases,
        "investigator-apart",
        stage2(),
        officer(io, "Mr A. Knot", false),
        officer(io, "Mr A. Knot", true));
    put(
        cases,
        "stand-down",
        stage2(),
        new Stage2.OfficerStoodDown(io, "Mr P. Wren", "Ill"),
        new Stage2.OfficerStoodDown(io, "I Heron", "Ill"));
    put(
        cases,
        "extension-reason",
        stage2(),
        new Stage2.Extended(" ", null),
        new Stage2.Extended("A witness is away", null));
    put(
        cases,
        "extension-limit",
        stage2(),
        new Stage2.Extended("A witness is away", day("2016-07-27")),
        new Stage2.Extended("A witness is away", day("2016-07-26")));
  }

  private static void statements(Map<String, Case> cases) {
    put(
        cases,
        "statement-next",
        drafted(),
        new Stage2.StatementDrafted(1, "1. Calls"),
        new Stage2.StatementDrafted(2, "1. Calls"));
    put(
        cases,
        "statement-sent",
        drafted(),
        new Stage2.StatementSent(2),
        new Stage2.StatementSent(1));
    put(
        cases,
        "statement-agreed",
        drafted(),
        new Stage2.StatementAgreed(2),
        new Stage2.StatementAgreed(1));
    put(
        cases,
        "statement-issued",
        drafted(),
        new Stage2.StatementIssued(2, "Too short", "Complete"),
        new Stage2.StatementIssued(1, "Too short", "Complete"));
    put(
        cases,
        "statement-views",
        drafted(),
        new Stage2.StatementIssued(1, "Too short", ""),
        new Stage2.StatementIssued(1, "Too short", "Complete"));
  }

  private static void panels(Map<String, Case> cases) {
    var member = OfficerRole.PANEL_MEMBER;
    put(
        cases,
        "stage3-ground",
        stage2(),
        new Stage3.RequestRefused(RefusalGround.ASKED_TOO_LATE, "Not answered yet"),
        new Stage3.RequestRefused(RefusalGround.STAGE_STILL_RUNNING, "Not answered yet"));
    put(
        cases,
        "chair-independent",
        panel(),
        new Stage3.ChairAppointed("Dr C. Teal", false),
        new Stage3.ChairAppointed("Dr C. Teal", true));
    put(
        cases,
        "panel-distinct",
        panel(),
        officer(member, "dr c teal", true),
        officer(member, "Mr F. Rail", true));
    put(
        cases,
        "chair-distinct",
        panel(),
        new Stage3.ChairAppointed("L Dunlin"),
        new Stage3.ChairAppointed("Mr F. Rail"));
    cases.put(
        "panel-full",
        new Case(
            panel().then("2016-06-21", officer(member, "Mr F. Rail", true)),
            officer(member, "Ms O. Smew", true),
            officer(OfficerRole.ADVOCATE, "Ms O. Smew", true)));
    put(
        cases,
        "panel-day",
        panel(),
        new Stage3.PanelArranged(day("2016-07-03"), null),
        new Stage3.PanelArranged(day("2016-07-04"), "Town hall"));
    put(
        cases,
        "with-independent-person",
        heard(),
        new Stage3.ResponseSent(Outcome.FULLY_UPHELD),
        new Stage3.ResponseSent(Outcome.FULLY_UPHELD, null, true));
    put(cases, "referral-evidence", stage2(), referral(" ", true), referral("All of them", true));
    put(
        cases,
        "referral-agreed",
        stage2(),
        referral("All of them", false),
        referral("All of them", true));
  }

  private static void put(
      Map<String, Case> cases, String id, Story story, Body broken, Body sound) {
    cases.put(id, new Case(story, broken, sound));
  }

  private static Optional<Objection> objection(Story story, Body body) {
    return Provisos.objection(new Step(story.on("2016-07-04"), body, Settings.DEFAULT));
  }

  @TestFactory
  Stream<DynamicTest> everyProvisoObjectsAndIsSilent() {
    return cases().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> tried(e.getKey(), e.getValue())));
  }

  private static void tried(String id, Case it) {
    assertThat(objection(it.story(), it.broken()))
        .hasValueSatisfying(objection -> {
          assertThat(objection.id()).isEqualTo(id);
          assertThat(objection.source()).isNotBlank();
          assertThat(objection.sentence())
              .startsWith(objection.because())
              .doesNotContainPattern("R\\d{3}");
          assertThat(objection.because()).doesNotContain("{");
        });
    assertThat(objection(it.story(), it.sound())).isEmpty();
  }

  /// All but those of intake and Stage 1.
  private static List<Proviso<?>> later() {
    return Stream.of(PointProvisos.ALL, InvestigationProvisos.ALL, PanelProvisos.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  @DisplayName("No proviso is left untried, and the page of rules lists each with its source")
  void everyProvisoIsTriedAndListed() throws java.io.IOException {
    var lines = Files.readAllLines(Path.of("docs/procedure/rules.md"));
    assertThat(cases().keySet())
        .containsExactlyInAnyOrderElementsOf(later().stream().map(Proviso::id).toList());
    for (var proviso : later()) {
      assertThat(lines)
          .as(proviso.id())
          .anySatisfy(line ->
              assertThat(line)
                  .startsWith("| `%s` |".formatted(proviso.id()))
                  .endsWith("| %s |".formatted(proviso.source())));
    }
  }

  @Test
  @DisplayName("An accepted recommendation needs an action with an owner and a date (R034)")
  void actionWithoutOwner() {
    var story =
        recommended()
            .then(
                "2016-05-03",
                new Remedy.ActionAgreed(1, null, ActionType.TRAINING, "Train", null, null, null));
    assertThat(objection(story, new Stage2.RecommendationAnswered("1", true, 1, null)))
        .hasValueSatisfying(o -> assertThat(o.id()).isEqualTo("recommendation-action"));
  }

  @Test
  @DisplayName("A panel may be refused as late only after 20 working days (C14)")
  void lateForAPanel() {
    var story = stage2().then("2016-06-10", new Stage2.Adjudicated(null));
    var late = new Stage3.RequestRefused(RefusalGround.ASKED_TOO_LATE, "Asked in August");
    assertThat(Provisos.objection(new Step(story.on("2016-07-08"), late, Settings.DEFAULT)))
        .isPresent();
    assertThat(Provisos.objection(new Step(story.on("2016-07-11"), late, Settings.DEFAULT)))
        .isEmpty();
  }

  @Test
  @DisplayName("With the setting on warn, an investigator with a part in the service is let pass")
  void settingWarns() {
    var step = officer(OfficerRole.INVESTIGATING_OFFICER, "Mr A. Knot", false);
    var warn = settings("roles-by-guidance", "warn");
    assertThat(Provisos.objection(new Step(stage2().on("2016-07-04"), step, warn))).isEmpty();
  }
}
