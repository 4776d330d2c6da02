package org.candour.procedure.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.Story;
import org.candour.domain.Consent;
import org.candour.domain.Field;
import org.candour.domain.LinkKind;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1.Allocated;
import org.candour.domain.entry.Stage1.DraftChecked;
import org.candour.domain.entry.Stage1.DraftReceived;
import org.candour.domain.entry.Stage1.DraftRequested;
import org.candour.domain.entry.Stage1.ResponseSent;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.clock.Clockwork;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.Deferral;
import org.candour.procedure.state.Link;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the intake and the course of a complaint add up to: the states S00 to S12, S90 to S92.
class IntakeTest {
  private static Story open() {
    return Story.received("2016-04-01");
  }

  private static Story accepted() {
    return Story.accepted("2016-04-01");
  }

  private static Story answered() {
    return accepted()
        .then("2016-04-12", new ResponseSent(Outcome.NOT_UPHELD, false, true, null, null));
  }

  private static Standing standing(Story story) {
    return story.state().standing();
  }

  @Test
  @DisplayName("S00 to S90: a concern settled at once is no complaint, and may still become one")
  void settledAtOnce() {
    var story = open().then("2016-04-01", new Intake.ResolvedAtOnce("a call every Friday"));
    assertThat(standing(story)).isEqualTo(Standing.RESOLVED);
    assertThat(story.state().statutory()).isFalse();
    assertThat(Move.CLOSE.verdict(story.on("2016-04-04")).allowed()).isTrue();
    assertThat(Move.DECIDE_ROUTE.verdict(story.on("2016-04-04")).allowed()).isTrue();
    story.then(
        "2016-04-06", new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null));
    assertThat(standing(story)).isEqualTo(Standing.STAGE_1_OPEN);
    assertThat(story.state().stage1Start()).isEqualTo("2016-04-01");
  }

  @Test
  @DisplayName("S01 to S03: no sufficient interest is a refusal, with who was told")
  void noSufficientInterest() {
    var story =
        Story.received("2016-04-01", "other sufficient interest")
            .then(
                "2016-04-05",
                new Intake.SufficientInterestDecided(false, "a neighbour", "not asked: 3", false));
    assertThat(standing(story)).isEqualTo(Standing.NOT_ACCEPTED);
    assertThat(story.state().particulars().get(Field.NOT_ACCEPTED_REASON))
        .isEqualTo(NotAcceptedReason.NOT_ELIGIBLE.label());
    assertThat(story.state().intake().interestDecided()).isEqualTo("2016-04-05");
  }

  @Test
  @DisplayName("S01 to S03: out of time and not considered; S01 to S10: considered all the same")
  void outOfTime() {
    var refused =
        open().then("2016-04-05", new Intake.OutOfTimeDecided(false, "knew", "records gone"));
    assertThat(standing(refused)).isEqualTo(Standing.NOT_ACCEPTED);
    assertThat(refused.state().particulars().get(Field.NOT_ACCEPTED_REASON))
        .isEqualTo(NotAcceptedReason.OUT_OF_TIME.label());
    var waived =
        open().then("2016-04-05", new Intake.OutOfTimeDecided(true, "was a child", "files there"));
    assertThat(standing(waived)).isEqualTo(Standing.ELIGIBILITY);
    assertThat(Move.DECIDE_ROUTE.verdict(waived.on("2016-04-05")).allowed()).isTrue();
  }

  @Test
  @DisplayName("R013, R014: out of scope is answered, then handed over, then closed")
  void handedOver() {
    var story =
        open()
            .then(
                "2016-04-05",
                new Intake.Decided(
                    Procedure.NOT_ACCEPTED, NotAcceptedReason.NOT_IN_SCOPE, true, false, null));
    assertThat(standing(story)).isEqualTo(Standing.NOT_ACCEPTED);
    assertThat(Move.HAND_OVER.verdict(story.on("2016-04-05")).allowed()).isFalse();
    assertThat(Move.CLOSE.verdict(story.on("2016-04-05")).allowed()).isFalse();
    story.then("2016-04-06", new Intake.Replied(true, "told it is for the school"));
    story.then("2016-04-06", new Intake.HandedOver(Procedure.SCHOOL, "governing body"));
    assertThat(standing(story)).isEqualTo(Standing.ROUTED_ELSEWHERE);
    assertThat(story.state().procedure()).isEqualTo(Procedure.SCHOOL);
    assertThat(Move.CLOSE.verdict(story.on("2016-04-07")).allowed()).isTrue();
  }

  @Test
  @DisplayName("R013: nobody can be answered who gave no name")
  void anonymous() {
    var story =
        open()
            .then(
                "2016-04-05",
                new Intake.Decided(
                    Procedure.NOT_ACCEPTED, NotAcceptedReason.ANONYMOUS, null, true, null));
    assertThat(Move.HAND_OVER.verdict(story.on("2016-04-05")).allowed()).isTrue();
    assertThat(Move.CLOSE.verdict(story.on("2016-04-05")).allowed()).isTrue();
  }

  @Test
  @DisplayName("R015: an accepted route changes only with its reason, and both stay to be seen")
  void changedRoute() {
    var story =
        accepted().then("2016-04-06", new Intake.RouteChanged(Procedure.CORPORATE, null, "a road"));
    assertThat(standing(story)).isEqualTo(Standing.ROUTED_ELSEWHERE);
    assertThat(story.state().intake().decided()).isEqualTo("2016-04-06");
    assertThat(story.entries()).hasSize(3);
  }

  @Test
  @DisplayName("Reg 8 in part: one point waits, one goes elsewhere, the rest is answered here")
  void splitComplaint() {
    var story =
        accepted()
            .then("2016-04-01", new Intake.PointRaised("1", "Calls", null, null))
            .then("2016-04-01", new Intake.PointRaised("2", "The evidence in court", null, null))
            .then("2016-04-01", new Intake.PointRaised("3", "The school", null, null))
            .then("2016-04-04", new Intake.PointRouted("2", PointRoute.DEFERRED, null, "hearing"))
            .then(
                "2016-04-04",
                new Intake.PointRouted("3", PointRoute.ELSEWHERE, Procedure.SCHOOL, "theirs"));
    assertThat(story.state().points())
        .extracting(Point::route)
        .containsExactly(PointRoute.HERE, PointRoute.DEFERRED, PointRoute.ELSEWHERE);
    assertThat(standing(story)).isEqualTo(Standing.STAGE_1_OPEN);
    assertThat(Move.REPLY.verdict(story.on("2016-04-05")).allowed()).isTrue();
    story.then("2016-04-05", new Intake.Replied(null, "point 3"));
    story.then("2016-04-05", new Intake.HandedOver(Procedure.SCHOOL, "governing body"));
    assertThat(story.state().statutory()).isTrue();
  }

  @Test
  @DisplayName("S04: deferred, the proceedings end, the letter goes, and it is put forward again")
  void deferredAndPutForwardAgain() {
    var story =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care case", Proceedings.COURT, true))
            .then("2016-07-01", new Intake.ProceedingsEnded())
            .then("2016-07-04", new Intake.ResubmissionInvited());
    assertThat(standing(story)).isEqualTo(Standing.DEFERRED);
    assertThat(story.state().intake().deferral())
        .isEqualTo(
            new Deferral(
                Clockwork.day("2016-04-05"),
                Proceedings.COURT,
                Clockwork.day("2016-07-01"),
                Clockwork.day("2016-07-04"),
                null));
    story.then("2016-08-01", new Intake.DeferralEnded("asked again", true));
    assertThat(standing(story)).isEqualTo(Standing.STAGE_1_OPEN);
    assertThat(story.state().stage1Start()).isEqualTo("2016-08-01");
  }

  @Test
  @DisplayName(
      "S04 to S92: a year after the proceedings nobody asked again; a request still opens it")
  void deferredAndLapsed() {
    var story =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care case"))
            .then("2016-07-01", new Intake.ProceedingsEnded());
    assertThat(Move.LAPSE.verdict(story.on("2017-07-01")).allowed()).isFalse();
    assertThat(Move.LAPSE.verdict(story.on("2017-07-03")).allowed()).isTrue();
    story.then("2017-07-03", new Course.Lapsed());
    assertThat(standing(story)).isEqualTo(Standing.LAPSED);
    story.then("2017-08-01", new Intake.DeferralEnded("asked again", true));
    assertThat(standing(story)).isEqualTo(Standing.STAGE_1_OPEN);
  }

  @Test
  @DisplayName("S11: an advocate is wanted and not there yet; appointing one ends the wait")
  void advocateAwaited() {
    var story =
        accepted()
            .then("2016-04-04", new Intake.AdvocateOffered())
            .then("2016-04-05", new Intake.AdvocateAnswered(true));
    assertThat(standing(story)).isEqualTo(Standing.ADVOCATE_AWAITED);
    assertThat(standing(story).open()).isTrue();
    story.then("2016-04-13", new Intake.AdvocateAppointed("Voices"));
    assertThat(standing(story)).isEqualTo(Standing.STAGE_1_OPEN);
    var declined =
        accepted()
            .then("2016-04-04", new Intake.AdvocateOffered())
            .then("2016-04-05", new Intake.AdvocateAnswered(false));
    assertThat(standing(declined)).isEqualTo(Standing.STAGE_1_OPEN);
  }

  @Test
  @DisplayName("R064: how the child was heard, consent, and that a concern was passed on are kept")
  void theChild() {
    var intake =
        accepted()
            .then("2016-04-01", new Intake.ChildHeard("a visit at school", "her teacher"))
            .then("2016-04-01", new Intake.ConsentRecorded(Consent.GIVEN, "not the address"))
            .then("2016-04-02", new Intake.SafeguardingReferred("First Response", true))
            .state()
            .intake();
    assertThat(intake.voice().heard()).isEqualTo("a visit at school");
    assertThat(intake.voice().supportedBy()).isEqualTo("her teacher");
    assertThat(intake.consent()).isEqualTo(Consent.GIVEN);
    assertThat(intake.safeguarding()).isEqualTo("2016-04-02");
  }

  @Test
  @DisplayName("R024: a draft is asked for, comes, is returned, comes again and is approved")
  void drafting() {
    var story =
        accepted()
            .then("2016-04-01", new Allocated("Service Manager"))
            .then("2016-04-04", new DraftRequested(Clockwork.day("2016-04-11")))
            .then("2016-04-08", new DraftReceived("Service Manager"));
    assertThat(story.state().stage1().drafting().toCheck()).isTrue();
    story.then("2016-04-08", new DraftChecked(false, "no apology"));
    assertThat(Move.SEND_RESPONSE.verdict(story.on("2016-04-11")).allowed()).isFalse();
    story.then("2016-04-11", new DraftReceived("Service Manager"));
    story.then("2016-04-11", new DraftChecked(true, null));
    assertThat(Move.SEND_RESPONSE.verdict(story.on("2016-04-11")).allowed()).isTrue();
    assertThat(story.state().stage1().drafting().by()).isEqualTo("2016-04-11");
  }

  @Test
  @DisplayName("S10 to S90: terms of resolution, or a satisfied complainant, settle it (reg 15)")
  void settledByTheAnswer() {
    var terms =
        accepted()
            .then(
                "2016-04-12",
                new ResponseSent(Outcome.FULLY_UPHELD, true, true, "weekly calls", null));
    assertThat(standing(terms)).isEqualTo(Standing.RESOLVED);
    assertThat(standing(answered())).isEqualTo(Standing.STAGE_1_ANSWERED);
    var satisfied = answered().then("2016-04-15", new Course.Satisfied("rang to say so"));
    assertThat(standing(satisfied)).isEqualTo(Standing.RESOLVED);
    assertThat(Move.REQUEST_STAGE_2.verdict(satisfied.on("2016-04-18")).allowed()).isTrue();
    satisfied.then("2016-04-18", new Stage2.Requested());
    assertThat(standing(satisfied)).isEqualTo(Standing.STAGE_2_REQUESTED);
  }

  @Test
  @DisplayName(
      "S12 to S92 and back: lapsed after 20 working days, opened by a late request (O-D06)")
  void lapsed() {
    var story = answered().then("2016-05-12", new Course.Lapsed());
    assertThat(standing(story)).isEqualTo(Standing.LAPSED);
    assertThat(Move.REQUEST_STAGE_2.verdict(story.on("2016-06-01")).allowed()).isTrue();
    story.then("2016-06-01", new Stage2.Requested());
    assertThat(standing(story)).isEqualTo(Standing.STAGE_2_REQUESTED);
  }

  @Test
  @DisplayName("Complaints are linked by reference; a link made twice is one, in its latest words")
  void linked() {
    var story =
        accepted()
            .then("2016-04-01", new Course.Linked("2015/004", LinkKind.EARLIER, null))
            .then("2016-04-02", new Course.Linked("2015/004", LinkKind.SIBLING, "her brother"));
    assertThat(story.state().links())
        .containsExactly(new Link("2015/004", LinkKind.SIBLING, "her brother"));
    assertThat(LinkKind.EARLIER.seenFromTheOther()).isEqualTo(LinkKind.LATER);
  }
}
