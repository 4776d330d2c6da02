package org.candour.procedure.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.candour.Story;
import org.candour.domain.DecisionGroup;
import org.candour.domain.Money;
import org.candour.domain.RecommendationKind;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.OmbudsmanDeadlines;
import org.candour.procedure.clock.OmbudsmanDeadlines.Deadline;
import org.candour.procedure.clock.OmbudsmanDeadlines.Kind;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the entries of a contact of the Ombudsman add up to.
class OmbudsmanFoldTest {
  private static final String REF = "16 004 210";

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Story enquired() {
    return Story.accepted("2016-01-04")
        .then("2016-01-18", new Stage1.ResponseSent(org.candour.domain.Outcome.NOT_UPHELD, null))
        .then("2016-05-03", new Ombudsman.Enquired(REF, "Fostering", "L. Hale", day("2016-05-31")))
        .then("2016-05-03", new Ombudsman.ItemAsked(REF, 1, "The case file", day("2016-05-17")))
        .then("2016-05-03", new Ombudsman.ItemAsked(REF, 2, "The policy", null));
  }

  private static OmbudsmanCase contact(Story story) {
    return story.state().ombudsman().getFirst();
  }

  private static List<Deadline> due(Story story) {
    return OmbudsmanDeadlines.of(contact(story), Settings.DEFAULT, Story.CALENDAR);
  }

  private static Story recommended(Story story, int number, RecommendationKind kind, String due) {
    return story.then(
        "2016-07-01",
        new Ombudsman.Recommended(
            REF, number, kind, "Remedy " + number, day(due), "Head of Fostering", null));
  }

  @Test
  @DisplayName("R098: the reply and every item have their own day, and each goes when it is done")
  void repliesAndItems() {
    var story = enquired();
    assertThat(due(story))
        .extracting(Deadline::kind, Deadline::due, Deadline::who)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.ITEM, day("2016-05-17"), "L. Hale"),
            org.assertj.core.groups.Tuple.tuple(Kind.REPLY, day("2016-05-31"), "L. Hale"));

    story.then("2016-05-12", new Ombudsman.ItemSent(REF, 1, "by secure mail"));
    story.then("2016-05-30", new Ombudsman.Replied(REF, null));
    assertThat(due(story)).isEmpty();

    story.then("2016-06-02", new Ombudsman.ReplyAsked(REF, day("2016-06-10"), "dates of visits"));
    assertThat(due(story)).extracting(Deadline::due).containsExactly(day("2016-06-10"));
    assertThat(contact(story).enquiry()).isEqualTo(day("2016-05-03"));
  }

  @Test
  @DisplayName("A draft decision waits for comments until they are sent or the decision comes")
  void draftAndComments() {
    var story =
        enquired()
            .then("2016-05-30", new Ombudsman.Replied(REF, null))
            .then("2016-06-01", new Ombudsman.ItemSent(REF, 1, null))
            .then("2016-06-20", new Ombudsman.DraftReceived(REF, day("2016-07-04"), null));
    assertThat(due(story)).extracting(Deadline::kind).containsExactly(Kind.COMMENTS);

    story.then("2016-06-27", new Ombudsman.CommentsSent(REF, "No comments"));
    assertThat(due(story)).isEmpty();
    assertThat(contact(story).letters().commented()).isEqualTo(day("2016-06-27"));
  }

  @Test
  @DisplayName("R086, R092: three recommendations with three dates are three things to do")
  void threeRecommendations() {
    var story = enquired().then("2016-07-01", decision("Upheld: fault and injustice"));
    recommended(story, 1, RecommendationKind.PERSONAL_REMEDY, "2016-08-01");
    recommended(story, 2, RecommendationKind.PERSONAL_REMEDY, "2016-09-01");
    recommended(story, 3, RecommendationKind.SERVICE_IMPROVEMENT, "2016-10-03");

    assertThat(due(story))
        .extracting(Deadline::kind, Deadline::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.REMEDY, 1),
            org.assertj.core.groups.Tuple.tuple(Kind.REMEDY, 2),
            org.assertj.core.groups.Tuple.tuple(Kind.REMEDY, 3));

    story.then("2016-07-20", new Ombudsman.RecommendationDone(REF, 1, "Letter of apology"));
    story.then(
        "2016-08-20",
        new Ombudsman.RecommendationRescheduled(REF, 2, day("2016-09-30"), "Bank details late"));
    story.then("2016-09-20", new Ombudsman.RecommendationDone(REF, 2, "Payment advice"));
    story.then("2016-09-29", new Ombudsman.RecommendationAccepted(REF, 2, null));
    var second = contact(story).recommendation(2).orElseThrow();
    assertThat(second.firstDue()).isEqualTo(day("2016-09-01"));
    assertThat(second.inTime()).isTrue();
    assertThat(second.accepted()).isEqualTo(day("2016-09-29"));
    assertThat(due(story)).extracting(Deadline::number).containsExactly(3);
  }

  private static Ombudsman.Decided decision(String label) {
    return new Ombudsman.Decided(
        REF, null, label, true, false, "In short", "Fault found", new Money(30_000));
  }

  @Test
  @DisplayName("C26: a recommendation is an agreed action with its own clock")
  void recommendationsAreClocks() {
    var story = enquired().then("2016-07-01", decision("Upheld: fault and injustice"));
    recommended(story, 1, RecommendationKind.PERSONAL_REMEDY, "2016-08-01");
    var clocks = Clocks.of(story.state(), Settings.DEFAULT, Story.CALENDAR);

    assertThat(clocks)
        .filteredOn(clock -> clock.id().equals("C26"))
        .singleElement()
        .satisfies(clock -> {
          assertThat(clock.about()).isEqualTo(REF + "/1");
          assertThat(clock.due()).isEqualTo(day("2016-08-01"));
          assertThat(clock.overdue(day("2016-08-02"), Story.CALENDAR)).isTrue();
        });
  }

  @Test
  @DisplayName("C25: a public report is answered for in three months, and Today holds the day")
  void publicReport() {
    var story = enquired().then("2016-07-01", decision("Report issued: upheld"));
    story.then("2016-07-05", new Ombudsman.ReportIssued(REF));
    assertThat(due(story))
        .extracting(Deadline::kind, Deadline::due)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.REPORT, day("2016-10-05")));
    assertThat(Clocks.of(story.state(), Settings.DEFAULT, Story.CALENDAR))
        .filteredOn(clock -> clock.id().equals("C25"))
        .extracting(Clock::due)
        .containsExactly(day("2016-10-05"));

    story.then("2016-09-14", new Ombudsman.ReportConfirmed(REF, "Considered by cabinet"));
    assertThat(due(story)).isEmpty();
  }

  @Test
  @DisplayName("R096: labels of every year fall into the groups, and the label stays as issued")
  void groupsOfLabels() {
    assertThat(group("Closed After Initial Enquires (No Further Action)"))
        .isEqualTo(DecisionGroup.CLOSED_EARLY);
    assertThat(group("Not Upheld: No maladministration")).isEqualTo(DecisionGroup.NOT_UPHELD);
    assertThat(group("Upheld: Maladministration with no Injustice"))
        .isEqualTo(DecisionGroup.UPHELD);
    assertThat(group("Upheld: no further action, organisation already remedied"))
        .isEqualTo(DecisionGroup.UPHELD);
    assertThat(group("We have upheld this complaint because the Council has agreed to resolve it"))
        .isEqualTo(DecisionGroup.UPHELD_EARLY);
    assertThat(group("Referred back for local resolution")).isEqualTo(DecisionGroup.PREMATURE);
    assertThat(group("Incomplete/Invalid")).isEqualTo(DecisionGroup.NOT_STARTED);
    assertThat(group("Advice given")).isEqualTo(DecisionGroup.ADVICE);
    assertThat(group("Something new")).isNull();
    assertThat(contact(enquired().then("2016-07-01", decision("Closed After Initial Enquires"))))
        .extracting(OmbudsmanCase::decision)
        .isEqualTo("Closed After Initial Enquires");
  }

  private static DecisionGroup group(String label) {
    return contact(enquired().then("2016-07-01", decision(label))).group();
  }

  @Test
  @DisplayName("S93, S99: closed to the complainant is apart from all actions done")
  void closedWithActionsOpen() {
    var story =
        Story.accepted("2016-01-04")
            .then(
                "2016-01-18",
                new Stage1.ResponseSent(org.candour.domain.Outcome.FULLY_UPHELD, true))
            .then(
                "2016-01-18",
                new Remedy.ActionAgreed(
                    1,
                    null,
                    org.candour.domain.ActionType.TRAINING,
                    null,
                    "Head of Fostering",
                    day("2016-03-01"),
                    null))
            .then("2016-01-20", new Remedy.LearningReviewed("Train again"))
            .then("2016-02-20", new Course.Closed());
    assertThat(story.state().standing()).isEqualTo(Standing.CLOSED_ACTIONS_OPEN);
    assertThat(Standing.CLOSED_ACTIONS_OPEN.id()).isEqualTo("S93");

    story.then("2016-03-02", new Remedy.ActionCompleted(1, "Attendance list"));
    assertThat(story.state().standing()).isEqualTo(Standing.CLOSED);
  }
}
