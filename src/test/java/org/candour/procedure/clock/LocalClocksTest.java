package org.candour.procedure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.ADJUDICATED;
import static org.candour.procedure.clock.Clockwork.RESPONSE;
import static org.candour.procedure.clock.Clockwork.STAGE_2;
import static org.candour.procedure.clock.Clockwork.STATEMENT;
import static org.candour.procedure.clock.Clockwork.clock;
import static org.candour.procedure.clock.Clockwork.clocks;
import static org.candour.procedure.clock.Clockwork.day;
import static org.candour.procedure.clock.Clockwork.settings;

import java.time.LocalDate;
import org.candour.Story;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1.LongerAgreed;
import org.candour.domain.entry.Stage1.SkippedByAgreement;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Result;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Situation;
import org.candour.procedure.state.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The clocks where Stage 1 takes another turn: longer, held, left out, deferred, put forward
/// again.
class LocalClocksTest {
  private static final Settings SUSPENDING = settings("advocate-effect", "suspension");
  private static final Settings EASED =
      settings("limits", "C05|30wd|||easing of the council|manager|2016-01-01");

  private static Story accepted() {
    return Story.accepted("2016-04-01");
  }

  @Test
  @DisplayName(
      "O-C04: Stage 1 left out by agreement stops its clock, answers nothing, and lapses not")
  void skippedByAgreement() {
    Story story = accepted().then("2016-04-06", new SkippedByAgreement("both asked for it"));
    Clock stage1 = clock(story, "C04");
    assertThat(stage1.stop()).isEqualTo(new Clock.Stop(day("2016-04-06"), How.MOVED_ON));
    assertThat(stage1.taken()).isNull();
    assertThat(stage1.result(Story.CALENDAR)).isEqualTo(Result.UNMEASURED);
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C07", "C08");
    assertThat(Move.REQUEST_STAGE_2.verdict(story.on("2016-04-06")).allowed()).isTrue();
    assertThat(Move.REQUEST_STAGE_2.verdict(accepted().on("2016-04-06")).allowed()).isFalse();
  }

  @Test
  @DisplayName("O-C13: adjudicating begins with the later of the two reports, whichever that is")
  void laterReport() {
    assertThat(adjudicating("2016-06-01", "2016-06-09")).isEqualTo(day("2016-06-09"));
    assertThat(adjudicating("2016-06-09", "2016-06-01")).isEqualTo(day("2016-06-09"));
    Story one = investigated().then("2016-06-01", new Stage2.InvestigatorReported());
    assertThat(clocks(one)).extracting(Clock::id).doesNotContain("C13");
    assertThat(one.state().standing()).isNotEqualTo(Standing.ADJUDICATING);
  }

  private static LocalDate adjudicating(String investigator, String independent) {
    Story story =
        investigated()
            .then(investigator, new Stage2.InvestigatorReported())
            .then(independent, new Stage2.IndependentPersonReported());
    assertThat(story.state().standing()).isEqualTo(Standing.ADJUDICATING);
    return clock(story, "C13").start();
  }

  private static Story investigated() {
    return accepted().then("2016-04-12", RESPONSE).then("2016-04-22", STAGE_2);
  }

  @Test
  @DisplayName("O-D08: a withdrawn Stage 2 stops each of its clocks, and a new request starts anew")
  void withdrawnStage2() {
    Story story = investigated().then("2016-05-10", new Stage2.RequestWithdrawn("settled"));
    assertThat(story.state().standing()).isEqualTo(Standing.STAGE_2_WITHDRAWN);
    assertThat(clock(story, "C10").stop())
        .isEqualTo(new Clock.Stop(day("2016-05-10"), How.WITHDRAWN));
    assertThat(clock(story, "C12").running()).isFalse();
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C14");
    assertThat(NextDue.of(story.state(), Settings.DEFAULT, Story.CALENDAR)).isEmpty();
    assertThat(Move.ADJUDICATE.verdict(story.on("2016-05-11")).allowed()).isFalse();
    story.then("2016-06-01", STAGE_2);
    assertThat(clock(story, "C10").start()).isEqualTo("2016-06-01");
    assertThat(clock(story, "C10").running()).isTrue();
    story.then("2016-07-01", ADJUDICATED);
    assertThat(clock(story, "C10").stoppedOn()).isEqualTo("2016-07-01");
  }

  @Test
  @DisplayName("O-C07: the right to Stage 2 follows a limit that the council has changed (C05)")
  void rightFollowsTheLimit() {
    Story story = accepted();
    assertThat(clock(story, "C07").due()).isEqualTo("2016-04-29");
    assertThat(clock(story, "C07", EASED).due()).isEqualTo("2016-05-16");
    assertThat(late(story, "2016-05-03", Settings.DEFAULT)).isTrue();
    assertThat(late(story, "2016-05-03", EASED)).isFalse();
    assertThat(late(story, "2016-05-17", EASED)).isTrue();
  }

  private static boolean late(Story story, String on, Settings settings) {
    Situation situation = new Situation(story.state(), day(on), Story.CALENDAR, settings);
    return Move.OFFER_STAGE_2.verdict(situation).allowed();
  }

  @Test
  @DisplayName("O-C06: a longer day agreed is what to work to, and the answer still counts as late")
  void longerAgreed() {
    Story story = accepted().then("2016-04-20", new LongerAgreed(day("2016-05-20"), "he is away"));
    Clock longer = clock(story, "C06");
    assertThat(longer.due()).isEqualTo("2016-05-20");
    assertThat(longer.notes()).singleElement().asString().contains("still counted as late");
    assertThat(NextDue.of(story.state(), Settings.DEFAULT, Story.CALENDAR))
        .contains(new NextDue("C06", day("2016-05-20"), null));
    story.then("2016-05-18", RESPONSE);
    assertThat(clock(story, "C04").result(Story.CALENDAR)).isEqualTo(Result.OVER);
    assertThat(clock(story, "C06").result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
  }

  @Test
  @DisplayName(
      "O-C05, S11: while an advocate is awaited a suspending council has twenty days at most")
  void waitingForAnAdvocate() {
    Story story =
        accepted()
            .then("2016-04-04", new Intake.AdvocateOffered())
            .then("2016-04-06", new Intake.AdvocateAnswered(true));
    assertThat(clock(story, "C04").due()).isEqualTo("2016-04-15");
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo("2016-04-29");
    assertThat(clock(story, "C04", SUSPENDING).notes())
        .anySatisfy(note -> assertThat(note).contains("stands still"));
    story.then("2016-04-11", new Intake.AdvocateAppointed("Voices"));
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo("2016-04-20");
    assertThat(clock(story, "C04").due()).isEqualTo("2016-04-15");
  }

  @Test
  @DisplayName("O-C05: an advocate declined holds nothing, whatever the council has settled on")
  void declinedAdvocate() {
    Story story =
        accepted()
            .then("2016-04-04", new Intake.AdvocateOffered())
            .then("2016-04-06", new Intake.AdvocateAnswered(false));
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo("2016-04-15");
  }

  @Test
  @DisplayName(
      "O-C23: the year runs from the end of the proceedings; put forward again, Stage 1 anew")
  void putForwardAgain() {
    Story story =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care case"))
            .then("2016-07-01", new Intake.ProceedingsEnded());
    assertThat(clock(story, "C23").due()).isEqualTo("2017-07-01");
    assertThat(clock(story, "C04").stop())
        .isEqualTo(new Clock.Stop(day("2016-04-05"), How.DEFERRED));
    story.then("2016-08-01", new Intake.DeferralEnded("asked again", true));
    assertThat(clock(story, "C04").start()).isEqualTo("2016-08-01");
    assertThat(clock(story, "C04").due()).isEqualTo("2016-08-15");
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C23");
    assertThat(clock(story, "C02").start()).isEqualTo("2016-04-01");
  }

  @Test
  @DisplayName("O-C23: a deferral begun at Stage 2 restarts Stage 2 and leaves Stage 1 alone")
  void putForwardAgainAtStage2() {
    Story story =
        accepted()
            .then("2016-04-12", RESPONSE)
            .then("2016-04-22", STAGE_2)
            .then("2016-05-03", STATEMENT)
            .then("2016-05-10", new Stage2.Extended("complexity", null))
            .then("2016-05-16", new Intake.Deferred("care case"));
    assertThat(clock(story, "C10").stop())
        .isEqualTo(new Clock.Stop(day("2016-05-16"), How.DEFERRED));
    story
        .then("2016-07-01", new Intake.ProceedingsEnded())
        .then("2016-08-01", new Intake.DeferralEnded("asked again", true));
    assertThat(clock(story, "C10").start()).isEqualTo("2016-08-01");
    assertThat(clock(story, "C10").due()).isEqualTo("2016-09-06");
    assertThat(clock(story, "C10").extendedDue()).isEqualTo("2016-11-01");
    assertThat(clock(story, "C10").alternatives()).isEmpty();
    assertThat(clock(story, "C12").running()).isTrue();
    assertThat(clock(story, "C04").start()).isEqualTo("2016-04-01");
    assertThat(story.state().standing()).isEqualTo(Standing.INVESTIGATING);
  }

  @Test
  @DisplayName("O-C23: no prejudice after all, and the first limit stands")
  void noPrejudiceAfterAll() {
    Story story =
        accepted()
            .then("2016-04-05", new Intake.Deferred("care case"))
            .then("2016-04-11", new Intake.DeferralEnded("counsel sees no harm", false));
    assertThat(clock(story, "C04").due()).isEqualTo("2016-04-15");
    assertThat(clock(story, "C04").running()).isTrue();
  }

  @Test
  @DisplayName("O-C08: lapsing ends the window; what was answered stays answered")
  void lapsedWindow() {
    Story story = accepted().then("2016-04-12", RESPONSE).then("2016-05-12", new Course.Lapsed());
    assertThat(clock(story, "C08").stop()).isEqualTo(new Clock.Stop(day("2016-05-12"), How.CLOSED));
    assertThat(clock(story, "C04").result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
  }
}
