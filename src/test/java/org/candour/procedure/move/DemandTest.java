package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.ExtensionReason;
import org.candour.domain.LinkKind;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1.ExtensionAgreed;
import org.candour.domain.entry.Stage1.LongerAgreed;
import org.candour.domain.entry.Stage1.ResponseSent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each demand on an entry refuses what says too little and lets pass what says enough.
class DemandTest {
  private static final Situation NEW = Story.received("2016-04-01").on("2016-04-04");
  private static final Situation OTHER =
      Story.received("2016-04-01", "other sufficient interest").on("2016-04-04");
  private static final Situation ACCEPTED = Story.accepted("2016-04-01").on("2016-04-04");
  private static final Situation LATE =
      Story.received("2016-04-01")
          .then("2016-04-04", new Intake.OutOfTimeDecided(false, "knew at once", "staff left"))
          .on("2016-04-05");
  private static final Situation ANSWERED =
      Story.accepted("2016-04-01")
          .then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false))
          .on("2016-04-20");

  private record Case(Situation on, Body refused, Body met) {}

  private static Map<Demand, Case> cases() {
    var cases = new LinkedHashMap<Demand, Case>();
    cases.put(Demands.BOTH_TESTS, new Case(NEW, accepted(true, false), accepted(true, true)));
    cases.put(
        Demands.INTEREST_FOUND,
        new Case(OTHER, accepted(true, true), refused(NotAcceptedReason.NOT_ELIGIBLE)));
    cases.put(
        Demands.REFUSAL_REASON,
        new Case(NEW, refused(null), refused(NotAcceptedReason.NOT_IN_SCOPE)));
    cases.put(
        Demands.OUT_OF_TIME_WEIGHED,
        new Case(
            NEW,
            refused(NotAcceptedReason.OUT_OF_TIME),
            refused(NotAcceptedReason.ALREADY_CONSIDERED)));
    cases.put(
        Demands.BOTH_QUESTIONS,
        new Case(
            NEW,
            new Intake.OutOfTimeDecided(true, "was a child then", " "),
            new Intake.OutOfTimeDecided(true, "was a child then", "the files are there")));
    cases.put(
        Demands.ROUTE_NAMED,
        new Case(
            NEW,
            new Intake.HandedOver(Procedure.NOT_ACCEPTED, "nobody"),
            new Intake.HandedOver(Procedure.SCHOOL, "the governing body")));
    cases.put(
        Demands.CHANGE_SAYS_WHY,
        new Case(
            ACCEPTED,
            new Intake.RouteChanged(Procedure.CORPORATE, null, ""),
            new Intake.RouteChanged(Procedure.CORPORATE, null, "about a road")));
    cases.put(
        Demands.OMBUDSMAN_NAMED,
        new Case(LATE, new Intake.Replied(null, "too late"), new Intake.Replied(true, "too late")));
    cases.put(Demands.POINT_KNOWN, new Case(ACCEPTED, point("9"), new Intake.ProceedingsEnded()));
    stage1(cases);
    cases.put(
        Demands.CLOSING_REASON,
        new Case(ANSWERED, new Course.Closed(), new Course.Closed("the family has moved abroad")));
    cases.put(
        Demands.ANOTHER_COMPLAINT,
        new Case(
            ACCEPTED,
            new Course.Linked("2016/001", LinkKind.SIBLING, null),
            new Course.Linked("2016/002", LinkKind.SIBLING, null)));
    return cases;
  }

  private static void stage1(Map<Demand, Case> cases) {
    cases.put(
        Demands.LAWFUL_EXTENSION,
        new Case(
            ACCEPTED,
            new ExtensionAgreed(ExtensionReason.OTHER, null),
            new ExtensionAgreed(ExtensionReason.ADVOCATE, null)));
    cases.put(
        Demands.LONGER_IS_LATER,
        new Case(
            ACCEPTED,
            new LongerAgreed(LocalDate.of(2016, 4, 4), null),
            new LongerAgreed(LocalDate.of(2016, 6, 1), null)));
    cases.put(
        Demands.NEXT_STAGE_TOLD,
        new Case(
            ACCEPTED,
            new ResponseSent(Outcome.NOT_UPHELD, false, false, null),
            new ResponseSent(Outcome.NOT_UPHELD, false, true, null)));
  }

  private static Intake.Decided accepted(boolean person, boolean subject) {
    return new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, person, subject, null);
  }

  private static Intake.Decided refused(
      @org.jspecify.annotations.Nullable NotAcceptedReason reason) {
    return new Intake.Decided(Procedure.NOT_ACCEPTED, reason, true, true, null);
  }

  private static Intake.PointRouted point(String number) {
    return new Intake.PointRouted(number, PointRoute.ELSEWHERE, Procedure.SCHOOL, null);
  }

  @TestFactory
  Stream<DynamicTest> everyDemandRefusesAndLetsPass() {
    return cases().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey().id(), () -> tried(e.getKey(), e.getValue())));
  }

  private static void tried(Demand demand, Case it) {
    assertThat(Demands.unmet(it.on(), it.refused())).contains(demand);
    assertThat(Demands.unmet(it.on(), it.met())).isEmpty();
  }

  @Test
  @DisplayName("No demand is left untried, and the page lists each with its sentence and source")
  void everyDemandIsTriedAndListed() throws java.io.IOException {
    assertThat(cases().keySet()).containsExactlyElementsOf(Demands.all());
    var page = Files.readAllLines(Path.of("docs/procedure/rules.md"));
    for (Demand demand : Demands.all()) {
      String sentence = demand.sentence();
      String words = sentence.substring(0, sentence.lastIndexOf(" ("));
      assertThat(page)
          .contains("| `%s` | %s | %s |".formatted(demand.id(), words, demand.source()));
    }
  }

  @Test
  @DisplayName(
      "R011, R012: a person of no listed kind is accepted once sufficient interest is found")
  void sufficientInterestOpensTheRoute() {
    var found =
        Story.received("2016-04-01", "other sufficient interest")
            .then(
                "2016-04-04",
                new Intake.SufficientInterestDecided(true, "raised her", "is content", null));
    assertThat(Demands.unmet(found.on("2016-04-04"), accepted(true, true))).isEmpty();
  }

  @Test
  @DisplayName(
      "R016: once the time has passed, or the complainant is satisfied, closing needs no word")
  void closingAfterTheWindow() {
    var answered =
        Story.accepted("2016-04-01")
            .then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false));
    assertThat(Demands.unmet(answered.on("2016-05-11"), new Course.Closed())).isPresent();
    assertThat(Demands.unmet(answered.on("2016-05-12"), new Course.Closed())).isEmpty();
    var satisfied = answered.then("2016-04-14", new Course.Satisfied(null));
    assertThat(Demands.unmet(satisfied.on("2016-04-20"), new Course.Closed())).isEmpty();
  }

  @Test
  @DisplayName("A point that is there may be routed elsewhere")
  void pointKnown() {
    var story =
        Story.accepted("2016-04-01")
            .then("2016-04-01", new Intake.PointRaised("1", "Calls", null, null));
    assertThat(Demands.unmet(story.on("2016-04-04"), point("1"))).isEmpty();
  }
}
