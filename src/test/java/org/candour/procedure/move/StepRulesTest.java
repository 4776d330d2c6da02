package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.ActionType;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.RecommendationKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule of a single step refuses where it should and lets pass where it should.
class StepRulesTest {
  private static final String REF = "16 004 210";
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 30);

  private static Story complaint() {
    return Story.accepted("2016-04-01");
  }

  private static Story agreed() {
    return complaint()
        .then(
            "2016-04-12",
            new Remedy.ActionAgreed(
                1, null, ActionType.TRAINING, "Train the team", "Head of Fostering", JUNE, null));
  }

  private static Story enquired() {
    return complaint().then("2016-05-01", new Ombudsman.Enquired(REF, "Fostering"));
  }

  private static Story asked() {
    return enquired().then("2016-05-01", new Ombudsman.ItemAsked(REF, 1, "The file", JUNE));
  }

  private static Story recommended() {
    return enquired()
        .then(
            "2016-05-02",
            new Ombudsman.Recommended(
                REF, 1, RecommendationKind.PERSONAL_REMEDY, "Apologise", JUNE, null, null));
  }

  private static Story advised() {
    return complaint()
        .then("2016-05-02", new Learning.Advised("Record reasons", "Head of Service", JUNE, null));
  }

  private static Body done(String evidence) {
    return new Remedy.ActionCompleted(1, evidence);
  }

  private static Body carriedOut(String evidence) {
    return new Ombudsman.RecommendationDone(REF, 1, evidence);
  }

  private record Case(Standpoint refusedAt, Body refused, Standpoint allowedAt, Body allowed) {}

  private static Case at(Story refusedAt, Body refused, Story allowedAt, Body allowed) {
    return new Case(stand(refusedAt), refused, stand(allowedAt), allowed);
  }

  private static Standpoint stand(Story story) {
    return Standpoint.of(FileKind.COMPLAINT, story.entries());
  }

  private static Standpoint advice(Story story) {
    return Standpoint.of(FileKind.ADVICE, story.entries());
  }

  private static Story named(String child) {
    return complaint().then("2016-04-01", new Intake.Amended(Field.CHILD_NAME, child, null));
  }

  private static Map<StepRule, Case> cases() {
    var cases = new LinkedHashMap<StepRule, Case>();
    cases.put(StepRules.ACTION_IS_OPEN, at(complaint(), done("seen"), agreed(), done("seen")));
    cases.put(StepRules.EVIDENCE, at(agreed(), done(" "), agreed(), done("Attendance list")));
    cases.put(
        StepRules.REASON_FOR_ANOTHER_DAY,
        at(
            agreed(),
            new Remedy.ActionRescheduled(1, JUNE, ""),
            agreed(),
            new Remedy.ActionRescheduled(1, JUNE, "The trainer is ill")));
    cases.put(
        StepRules.NO_NAMES_IN_PUBLIC,
        at(
            named("Rowan A."),
            new Learning.SaidAndDone(1, "Rowan was not told.", "We tell people."),
            named("Rowan A."),
            new Learning.SaidAndDone(1, "I was not told.", "We tell people.")));
    cases.put(
        StepRules.ADVICE_IS_OPEN,
        new Case(
            advice(advised().then("2016-05-03", new Learning.AdviceDeclined("No money"))),
            new Learning.AdviceCompleted("Memo"),
            advice(advised()),
            new Learning.AdviceCompleted("Memo")));
    var replied = new Ombudsman.Replied(REF, null);
    cases.put(StepRules.CONTACT_KNOWN, at(complaint(), replied, enquired(), replied));
    var sent = new Ombudsman.ItemSent(REF, 1, null);
    cases.put(StepRules.ITEM_OPEN, at(asked().then("2016-05-02", sent), sent, asked(), sent));
    cases.put(
        StepRules.DRAFT_RECEIVED,
        at(
            enquired(),
            new Ombudsman.CommentsSent(REF, null),
            enquired().then("2016-05-09", new Ombudsman.DraftReceived(REF, JUNE, null)),
            new Ombudsman.CommentsSent(REF, null)));
    cases.put(
        StepRules.REMEDY_OPEN,
        at(
            recommended().then("2016-05-03", carriedOut("Letter")),
            carriedOut("Letter"),
            recommended(),
            carriedOut("Letter")));
    cases.put(
        StepRules.REMEDY_EVIDENCE,
        at(recommended(), carriedOut(""), recommended(), carriedOut("Letter")));
    var accepted = new Ombudsman.RecommendationAccepted(REF, 1, null);
    cases.put(
        StepRules.REMEDY_DONE,
        at(
            recommended(),
            accepted,
            recommended().then("2016-05-03", carriedOut("Letter")),
            accepted));
    var confirmed = new Ombudsman.ReportConfirmed(REF, "Cabinet agreed");
    cases.put(
        StepRules.REPORT_ISSUED,
        at(
            enquired(),
            confirmed,
            enquired().then("2016-05-03", new Ombudsman.ReportIssued(REF)),
            confirmed));
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> everyRuleRefusesAndLetsPass() {
    return cases().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey().id(), () -> tried(e.getKey(), e.getValue())));
  }

  private static void tried(StepRule rule, Case it) {
    assertThat(StepRules.broken(it.refusedAt(), it.refused())).contains(rule);
    assertThat(StepRules.broken(it.allowedAt(), it.allowed())).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("No rule of a step is left untried, and the page lists each with its source")
  void everyRuleIsTriedAndListed() throws java.io.IOException {
    assertThat(cases().keySet()).containsExactlyInAnyOrderElementsOf(StepRules.all());
    List<String> lines = Files.readAllLines(Path.of("docs/procedure/step-rules.md"));
    for (StepRule rule : StepRules.all()) {
      String said = rule.because();
      assertThat(rule.sentence()).startsWith(said).doesNotContainPattern("R\\d{3}");
      assertThat(lines).contains("| `%s` | %s | %s |".formatted(rule.id(), said, rule.source()));
    }
  }

  @Test
  @DisplayName("R008: an owner in the complaints team is warned of, one in the department is not")
  void ownersOfTheComplaintsTeam() {
    var usual = Owners.read(_ -> Optional.empty());
    var own = Owners.read(name -> Optional.of("Feedback Unit\nFeedback Lead"));

    assertThat(usual.warning("The Complaints Manager")).isPresent();
    assertThat(usual.warning("Head of Fostering")).isEmpty();
    assertThat(usual.warning(null)).isEmpty();
    assertThat(own.warning("feedback lead, J.")).isPresent();
    assertThat(own.warning("Complaints Manager")).isEmpty();
  }
}
