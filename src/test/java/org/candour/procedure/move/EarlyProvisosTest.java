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
import org.candour.domain.ExtensionReason;
import org.candour.domain.LinkKind;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1.ExtensionAgreed;
import org.candour.domain.entry.Stage1.LongerAgreed;
import org.candour.domain.entry.Stage1.ResponseSent;
import org.candour.procedure.clock.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each proviso on intake and Stage 1 refuses what says too little and lets pass what says enough.
class EarlyProvisosTest {
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

  private static final Situation PUT_OFF =
      Story.accepted("2016-04-01")
          .then("2016-04-04", new Intake.PointRaised("1", "What the court looks at", null, null))
          .then(
              "2016-04-04",
              new Intake.PointRouted("1", PointRoute.DEFERRED, null, "the court sits"))
          .then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false))
          .on("2016-09-20");

  private record Case(Situation on, Body refused, Body met) {}

  private static Map<String, Case> cases() {
    var cases = new LinkedHashMap<String, Case>();
    cases.put("both-tests", new Case(NEW, accepted(true, false), accepted(true, true)));
    cases.put(
        "interest-found",
        new Case(OTHER, accepted(true, true), refused(NotAcceptedReason.NOT_ELIGIBLE)));
    cases.put(
        "refusal-reason", new Case(NEW, refused(null), refused(NotAcceptedReason.NOT_IN_SCOPE)));
    cases.put(
        "out-of-time-weighed",
        new Case(
            NEW,
            refused(NotAcceptedReason.OUT_OF_TIME),
            refused(NotAcceptedReason.ALREADY_CONSIDERED)));
    cases.put(
        "both-questions",
        new Case(
            NEW,
            new Intake.OutOfTimeDecided(true, "was a child then", " "),
            new Intake.OutOfTimeDecided(true, "was a child then", "the files are there")));
    cases.put(
        "route-named",
        new Case(
            NEW,
            new Intake.HandedOver(Procedure.NOT_ACCEPTED, "nobody"),
            new Intake.HandedOver(Procedure.SCHOOL, "the governing body")));
    cases.put(
        "advocate-accepted",
        new Case(ACCEPTED, new Intake.AdvocateAppointed("Coram"), new Intake.AdvocateOffered()));
    cases.put(
        "change-says-why",
        new Case(
            ACCEPTED,
            new Intake.RouteChanged(Procedure.CORPORATE, null, ""),
            new Intake.RouteChanged(Procedure.CORPORATE, null, "about a road")));
    cases.put(
        "ombudsman-named",
        new Case(LATE, new Intake.Replied(null, "too late"), new Intake.Replied(true, "too late")));
    cases.put("routed-point-known", new Case(ACCEPTED, point("9"), new Intake.ProceedingsEnded()));
    stage1(cases);
    cases.put(
        "closing-reason",
        new Case(ANSWERED, new Course.Closed(), new Course.Closed("the family has moved abroad")));
    cases.put(
        "closing-with-points-put-off",
        new Case(PUT_OFF, new Course.Closed(), new Course.Closed("it was never put forward")));
    cases.put(
        "another-complaint",
        new Case(
            ACCEPTED,
            new Course.Linked("2016/001", LinkKind.SIBLING, null),
            new Course.Linked("2016/002", LinkKind.SIBLING, null)));
    return cases;
  }

  private static void stage1(Map<String, Case> cases) {
    cases.put(
        "lawful-extension",
        new Case(
            ACCEPTED,
            new ExtensionAgreed(ExtensionReason.OTHER, null),
            new ExtensionAgreed(ExtensionReason.ADVOCATE, null)));
    cases.put(
        "longer-is-later",
        new Case(
            ACCEPTED,
            new LongerAgreed(LocalDate.of(2016, 4, 4), null),
            new LongerAgreed(LocalDate.of(2016, 6, 1), null)));
    cases.put(
        "next-stage-told",
        new Case(
            ACCEPTED,
            new ResponseSent(Outcome.NOT_UPHELD, false, false, null, null),
            new ResponseSent(Outcome.NOT_UPHELD, false, true, null, null)));
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
  Stream<DynamicTest> everyProvisoRefusesAndLetsPass() {
    return cases().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> tried(e.getKey(), e.getValue())));
  }

  private static Optional<Objection> objection(Situation on, Body body) {
    return Provisos.objection(new Step(on, body, Settings.DEFAULT));
  }

  private static void tried(String id, Case it) {
    assertThat(objection(it.on(), it.refused())).map(Objection::id).contains(id);
    assertThat(objection(it.on(), it.met())).isEmpty();
  }

  private static Stream<Proviso<?>> early() {
    return Stream.of(IntakeProvisos.ALL, CourseProvisos.ALL).flatMap(List::stream);
  }

  @Test
  @DisplayName("No proviso is left untried, and the page lists each with its sentence and source")
  void everyProvisoIsTriedAndListed() throws java.io.IOException {
    assertThat(cases().keySet())
        .containsExactlyInAnyOrderElementsOf(early().map(Proviso::id).toList());
    var page = Files.readAllLines(Path.of("docs/procedure/rules.md"));
    early()
        .forEach(it ->
            assertThat(page)
                .contains(
                    "| `%s` | %s | %s |"
                        .formatted(
                            it.id(),
                            Wording.of("procedure").text("proviso." + it.id(), "{0}"),
                            it.source())));
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
    assertThat(objection(found.on("2016-04-04"), accepted(true, true))).isEmpty();
  }

  @Test
  @DisplayName(
      "R016: once the time has passed, or the complainant is satisfied, closing needs no word")
  void closingAfterTheWindow() {
    var answered =
        Story.accepted("2016-04-01")
            .then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false));
    assertThat(objection(answered.on("2016-05-11"), new Course.Closed())).isPresent();
    assertThat(objection(answered.on("2016-05-12"), new Course.Closed())).isEmpty();
    var satisfied = answered.then("2016-04-14", new Course.Satisfied(null));
    assertThat(objection(satisfied.on("2016-04-20"), new Course.Closed())).isEmpty();
  }

  @Test
  @DisplayName("A point that is there may be routed elsewhere")
  void pointKnown() {
    var story =
        Story.accepted("2016-04-01")
            .then("2016-04-01", new Intake.PointRaised("1", "Calls", null, null));
    assertThat(objection(story.on("2016-04-04"), point("1"))).isEmpty();
  }
}
