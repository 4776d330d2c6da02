package org.candour.procedure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.ADJUDICATED;
import static org.candour.procedure.clock.Clockwork.RESPONSE;
import static org.candour.procedure.clock.Clockwork.STAGE_2;
import static org.candour.procedure.clock.Clockwork.STAGE_3;
import static org.candour.procedure.clock.Clockwork.STATEMENT;
import static org.candour.procedure.clock.Clockwork.clock;
import static org.candour.procedure.clock.Clockwork.clocks;
import static org.candour.procedure.clock.Clockwork.day;
import static org.candour.procedure.clock.Clockwork.extension;
import static org.candour.procedure.clock.Clockwork.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.candour.RandomHistory;
import org.candour.Story;
import org.candour.domain.ActionType;
import org.candour.domain.Field;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Result;
import org.candour.procedure.fold.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Each clock of the procedure starts, falls due and stops where its source says.
class ClocksTest {
  private static Story stage2() {
    return Story.accepted("2016-01-04").then("2016-01-18", RESPONSE).then("2016-02-01", STAGE_2);
  }

  private static Story stage3() {
    return stage2().then("2016-03-07", ADJUDICATED).then("2016-03-21", STAGE_3);
  }

  @Test
  @DisplayName("O-C01: one year from the grounds, by the corresponding day")
  void timeToComplain() {
    Clock late =
        Clocks.timeToComplain(
            day("2024-02-29"), day("2025-03-01"), Settings.DEFAULT, Story.CALENDAR);
    assertThat(late.due()).isEqualTo(day("2025-02-28"));
    assertThat(late.result(Story.CALENDAR)).isEqualTo(Result.OVER);
    assertThat(late.limit().source()).isEqualTo("Regulation 9");
    Clock inTime =
        Clocks.timeToComplain(
            day("2024-02-29"), day("2025-02-28"), Settings.DEFAULT, Story.CALENDAR);
    assertThat(inTime.result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
  }

  @Test
  @DisplayName("O-C02: acknowledged within the council's own three working days")
  void acknowledgement() {
    Story story = Story.accepted("2016-01-04");
    assertThat(clock(story, "C02").due()).isEqualTo(day("2016-01-07"));
    assertThat(clock(story, "C02").limit().sureness()).isEqualTo(Limit.Sureness.SETTING);
    Clock done = clock(story.then("2016-01-05", new Stage1.Acknowledged()), "C02");
    assertThat(done.stoppedOn()).isEqualTo(day("2016-01-05"));
    assertThat(done.taken()).isEqualTo(1);
    assertThat(done.result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
  }

  @Test
  @DisplayName("O-C03: sufficient interest is to be decided as soon as possible, with no number")
  void sufficientInterest() {
    Story story = Story.received("2016-01-04", "other sufficient interest");
    Clock open = clock(story, "C03");
    assertThat(open.due()).isNull();
    assertThat(open.limit().said()).isEqualTo("no number of days set");
    assertThat(open.running()).isTrue();
    story
        .then(
            "2016-01-06", new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null))
        .then("2016-01-06", new Intake.SufficientInterestDecided(true, "grandmother"));
    assertThat(clock(story, "C03").stoppedOn()).isEqualTo(day("2016-01-06"));
    assertThat(clocks(Story.received("2016-01-04"))).extracting(Clock::id).doesNotContain("C03");
  }

  @Test
  @DisplayName("O-C04: Stage 1 is due in ten working days and stops when the response is sent")
  void stage1() {
    Story story = Story.accepted("2016-03-18");
    Clock open = clock(story, "C04");
    assertThat(open.due()).isEqualTo(day("2016-04-05"));
    assertThat(open.extendedDue()).isEqualTo(day("2016-04-19"));
    assertThat(open.overdue(day("2016-04-05"), Story.CALENDAR)).isFalse();
    assertThat(open.overdue(day("2016-04-06"), Story.CALENDAR)).isTrue();
    assertThat(open.left(day("2016-04-01"), Story.CALENDAR)).isEqualTo(2);
    assertThat(open.left(day("2016-04-07"), Story.CALENDAR)).isEqualTo(-2);
    Clock done = clock(story.then("2016-04-05", RESPONSE), "C04");
    assertThat(done.taken()).isEqualTo(10);
    assertThat(done.result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
    assertThat(done.overdue(day("2016-05-05"), Story.CALENDAR)).isFalse();
  }

  @Test
  @DisplayName("O-C05: an extension told in time puts twenty working days in force")
  void stage1Extended() {
    Story story = Story.accepted("2016-03-18").then("2016-04-05", extension(null));
    Clock open = clock(story, "C04");
    assertThat(open.originalDue()).isEqualTo(day("2016-04-05"));
    assertThat(open.due()).isEqualTo(day("2016-04-19")).isEqualTo(open.extendedDue());
    assertThat(open.explanation(Story.CALENDAR).orElseThrow().due()).isEqualTo(open.due());
    Clock done = clock(story.then("2016-04-15", RESPONSE), "C04");
    assertThat(done.result(Story.CALENDAR)).isEqualTo(Result.WITHIN_EXTENSION);
  }

  @Test
  @DisplayName("O-C06: a day promised beyond twenty working days is kept, shown and no limit")
  void stage1ByAgreement() {
    Story story = Story.accepted("2016-03-18").then("2016-04-01", extension("2016-04-29"));
    Clock open = clock(story, "C04");
    assertThat(open.promised()).isEqualTo(day("2016-04-29"));
    assertThat(open.due()).isEqualTo(day("2016-04-19"));
    assertThat(open.notes()).anySatisfy(n -> assertThat(n).contains("29 April 2016 was promised"));
    Story sooner = Story.accepted("2016-03-18").then("2016-04-01", extension("2016-04-11"));
    assertThat(clock(sooner, "C04").actBy()).isEqualTo(day("2016-04-11"));
    assertThat(clock(sooner, "C04").notes()).isEmpty();
  }

  @Test
  @DisplayName("O-C07: the right to Stage 2 arises once twenty working days have passed")
  void rightToStage2() {
    Story story = Story.accepted("2016-03-18");
    Clock right = clock(story, "C07");
    assertThat(right.limit().kind()).isEqualTo(Limit.Kind.RIGHT);
    assertThat(right.overdue(day("2016-04-19"), Story.CALENDAR)).isFalse();
    assertThat(right.overdue(day("2016-04-20"), Story.CALENDAR)).isTrue();
    story.then("2016-04-21", new Stage1.Stage2Offered());
    assertThat(clock(story, "C07").running()).isFalse();
    assertThat(clocks(Story.accepted("2016-03-18").then("2016-04-15", RESPONSE)))
        .extracting(Clock::id)
        .doesNotContain("C07");
  }

  @Test
  @DisplayName("O-C08: twenty working days are advised to ask for Stage 2, and are no bar")
  void windowForStage2() {
    Clock window = clock(Story.accepted("2016-01-04").then("2016-01-18", RESPONSE), "C08");
    assertThat(window.due()).isEqualTo(day("2016-02-15"));
    assertThat(window.limit().kind()).isEqualTo(Limit.Kind.WINDOW);
    assertThat(window.notes()).singleElement().asString().contains("not a bar in law");
    assertThat(clock(stage2(), "C08").stoppedOn()).isEqualTo(day("2016-02-01"));
  }

  @Test
  @DisplayName("O-C09: an oral complaint needs a written record at Stage 2")
  void writtenRecord() {
    Story story = stage2().then("2016-02-01", new Intake.Amended(Field.METHOD, "phone", null));
    assertThat(clock(story, "C09").start()).isEqualTo(day("2016-02-01"));
    assertThat(clock(story.then("2016-02-09", STATEMENT), "C09").stoppedOn())
        .isEqualTo(day("2016-02-09"));
    assertThat(clocks(stage2())).extracting(Clock::id).doesNotContain("C09");
  }

  @Test
  @DisplayName("O-C10, O-C11: Stage 2 is due in 25 working days, 65 once extended in time")
  void investigation() {
    Story story = stage2();
    Clock open = clock(story, "C10");
    assertThat(open.start()).isEqualTo(day("2016-02-01"));
    assertThat(open.due()).isEqualTo(day("2016-03-07"));
    assertThat(open.extendedDue()).isEqualTo(day("2016-05-05"));
    story.then("2016-03-01", Clockwork.stage2Extension("2016-04-15"));
    Clock extended = clock(story, "C10");
    assertThat(extended.due()).isEqualTo(day("2016-05-05"));
    assertThat(extended.originalDue()).isEqualTo(day("2016-03-07"));
    assertThat(extended.promised()).isEqualTo(day("2016-04-15"));
    Clock done = clock(story.then("2016-05-06", ADJUDICATED), "C10");
    assertThat(done.taken()).isEqualTo(66);
    assertThat(done.result(Story.CALENDAR)).isEqualTo(Result.OVER);
  }

  @Test
  @DisplayName("O-C12: more time for Stage 2 is to be told before its 25 working days end")
  void noticeOfMoreTime() {
    assertThat(clock(stage2(), "C12").due()).isEqualTo(day("2016-03-07"));
    Clock told = clock(stage2().then("2016-03-09", Clockwork.stage2Extension(null)), "C12");
    assertThat(told.result(Story.CALENDAR)).isEqualTo(Result.OVER);
    assertThat(clock(stage2().then("2016-03-01", ADJUDICATED), "C12").result(Story.CALENDAR))
        .isEqualTo(Result.UNMEASURED);
  }

  @Test
  @DisplayName("O-C13: adjudication starts when both reports are in and has no days of its own")
  void adjudication() {
    Story story = stage2().then("2016-02-20", new Stage2.InvestigatorReported());
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C13");
    story.then("2016-02-18", new Stage2.IndependentPersonReported());
    Clock open = clock(story, "C13");
    assertThat(open.start()).isEqualTo(day("2016-02-20"));
    assertThat(open.due()).isNull();
    assertThat(clock(story.then("2016-02-26", ADJUDICATED), "C13").stoppedOn())
        .isEqualTo(day("2016-02-26"));
  }

  @Test
  @DisplayName("O-C14: twenty working days from the Stage 2 response to ask for a panel")
  void windowForPanel() {
    Story story =
        Story.accepted("2024-11-01").then("2024-11-29", STAGE_2).then("2024-12-20", ADJUDICATED);
    assertThat(clock(story, "C14").due()).isEqualTo(day("2025-01-22"));
    assertThat(clock(stage3(), "C14").stoppedOn()).isEqualTo(day("2016-03-21"));
  }

  @Test
  @DisplayName("O-C15, O-C16, O-C17: acknowledge in 2, chair in 10, panel in 30 working days")
  void panel() {
    Story story = stage3();
    assertThat(clock(story, "C15").due()).isEqualTo(day("2016-03-23"));
    assertThat(clock(story, "C16").due()).isEqualTo(day("2016-04-06"));
    assertThat(clock(story, "C17").due()).isEqualTo(day("2016-05-05"));
    story
        .then("2016-03-22", new Stage3.RequestAcknowledged())
        .then("2016-04-01", new Stage3.ChairAppointed(null))
        .then("2016-05-05", new Stage3.PanelHeld());
    assertThat(List.of(clock(story, "C15"), clock(story, "C16"), clock(story, "C17")))
        .extracting(c -> c.result(Story.CALENDAR))
        .containsOnly(Result.WITHIN);
    assertThat(clock(story, "C17").taken()).isEqualTo(30);
  }

  @Test
  @DisplayName("O-C18: papers are counted back ten working days from the panel")
  void papers() {
    assertThat(clock(stage3(), "C18").due()).isEqualTo(day("2016-04-20"));
    Story set = stage3().then("2016-04-01", new Stage3.PanelArranged(day("2016-04-29"), null));
    assertThat(clock(set, "C18").due()).as("from the day set").isEqualTo(day("2016-04-15"));
    Story held = stage3().then("2016-04-28", new Stage3.PanelHeld());
    assertThat(clock(held, "C18").due()).isEqualTo(day("2016-04-14"));
    Story sent = stage3().then("2016-04-14", new Stage3.PapersSent());
    assertThat(clock(sent.then("2016-04-28", new Stage3.PanelHeld()), "C18").result(Story.CALENDAR))
        .isEqualTo(Result.WITHIN);
  }

  @Test
  @DisplayName("O-C19, O-C20: the panel reports in 5, the authority answers in 15 working days")
  void reportAndAnswer() {
    Story story = stage3().then("2016-04-28", new Stage3.PanelHeld());
    assertThat(clock(story, "C19").due()).isEqualTo(day("2016-05-06"));
    story.then("2016-05-05", new Stage3.PanelReported());
    assertThat(clock(story, "C20").due()).isEqualTo(day("2016-05-26"));
    story.then("2016-05-27", new Stage3.ResponseSent(null));
    assertThat(clock(story, "C20").result(Story.CALENDAR)).isEqualTo(Result.OVER);
  }

  @Test
  void mediationSettlesWhatIsOpenAtStage3() {
    Story story = stage3().then("2016-04-11", new Stage3.Mediated());
    assertThat(clock(story, "C17").stop())
        .isEqualTo(new Clock.Stop(day("2016-04-11"), How.SETTLED));
    assertThat(clock(story, "C17").result(Story.CALENDAR)).isEqualTo(Result.UNMEASURED);
  }

  @Test
  @DisplayName("O-C21: twelve months beginning with the day of notice to go to the Ombudsman")
  void ombudsmanWindow() {
    Clock window =
        Clocks.ombudsmanWindow(day("2015-06-30"), null, Settings.DEFAULT, Story.CALENDAR);
    assertThat(window.due()).isEqualTo(day("2016-06-29"));
    Clock ofCase = clock(Story.accepted("2016-01-04"), "C21");
    assertThat(ofCase.due()).isEqualTo(day("2017-01-03"));
    assertThat(ofCase.notes()).singleElement().asString().contains("latest day");
  }

  @Test
  @DisplayName("O-C22: about twelve weeks before the Ombudsman looks at an unfinished complaint")
  void reasonableOpportunity() {
    Story story = Story.accepted("2016-01-04");
    assertThat(clock(story, "C22").due()).isEqualTo(day("2016-03-28"));
    story.then("2016-02-10", new Ombudsman.Enquired("16 000 001", null));
    assertThat(clock(story, "C22").stoppedOn()).isEqualTo(day("2016-02-10"));
  }

  @Test
  @DisplayName("O-C23: a deferred complaint stops Stage 1 and waits for the proceedings to end")
  void deferral() {
    Story story = Story.accepted("2016-01-04").then("2016-01-08", new Intake.Deferred("court"));
    assertThat(clock(story, "C04").stop())
        .isEqualTo(new Clock.Stop(day("2016-01-08"), How.DEFERRED));
    assertThat(clock(story, "C23").due()).isNull();
    assertThat(clock(story, "C23").notes()).singleElement().asString().contains("1 year");
    story.then("2016-06-01", new Intake.DeferralEnded("court done"));
    assertThat(clock(story, "C04").running()).isTrue();
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C23");
  }

  @Test
  @DisplayName("O-C24: an annual report for each financial year, with no day set")
  void annualReport() {
    Clock report =
        Clocks.annualReport(new FinancialYear(2015), null, Settings.DEFAULT, Story.CALENDAR);
    assertThat(report.start()).isEqualTo(day("2016-03-31"));
    assertThat(report.due()).isNull();
    assertThat(report.running()).isTrue();
  }

  @Test
  @DisplayName("O-C25: action on a public report of the Ombudsman is confirmed in three months")
  void publicReport() {
    Clock open = Clocks.publicReport(day("2016-01-31"), null, Settings.DEFAULT, Story.CALENDAR);
    assertThat(open.due()).isEqualTo(day("2016-04-30"));
    assertThat(open.overdue(day("2016-05-01"), Story.CALENDAR)).isTrue();
  }

  @Test
  @DisplayName("O-C26: an agreed action has the day set in it, and outlives the complaint")
  void actions() {
    Story story =
        Story.accepted("2016-01-04")
            .then("2016-01-18", action(1, "2016-02-29"))
            .then("2016-01-18", action(2, null))
            .then("2016-01-18", RESPONSE)
            .then("2016-02-01", new Course.Closed())
            .then("2016-03-01", new Remedy.ActionCompleted(1, "minutes"));
    List<Clock> actions = clocks(story).stream().filter(clock -> clock.id().equals("C26")).toList();
    assertThat(actions).extracting(Clock::about).containsExactly("1", "2");
    assertThat(actions.get(0).due()).isEqualTo(day("2016-02-29"));
    assertThat(actions.get(0).result(Story.CALENDAR)).isEqualTo(Result.OVER);
    assertThat(actions.get(1).running()).isTrue();
  }

  private static Remedy.ActionAgreed action(
      int number, @org.jspecify.annotations.Nullable String due) {
    return new Remedy.ActionAgreed(
        number, null, ActionType.TRAINING, null, null, due == null ? null : day(due), null);
  }

  @Test
  void aComplaintThatGoesAnotherWayHasOnlyItsActions() {
    Story story =
        Story.received("2016-01-04")
            .then("2016-01-05", new Intake.Decided(Procedure.CORPORATE, null, true, false, null))
            .then("2016-01-18", action(1, "2016-02-29"));
    assertThat(clocks(story)).extracting(Clock::id).containsExactly("C26");
  }

  @Test
  void withdrawalStopsWhatIsOpenAndLeavesWhatWasAnswered() {
    Story story = stage2().then("2016-02-10", new Course.Withdrawn(null));
    assertThat(clock(story, "C04").stop())
        .isEqualTo(new Clock.Stop(day("2016-01-18"), How.ANSWERED));
    assertThat(clock(story, "C10").stop())
        .isEqualTo(new Clock.Stop(day("2016-02-10"), How.WITHDRAWN));
    story.then("2016-02-20", new Course.Reinstated("asked again"));
    assertThat(clock(story, "C10").running()).isTrue();
  }

  @Test
  void aStage1AnswerAfterStage2WasAskedForIsNoAnswer() {
    Story story =
        Story.accepted("2016-01-04").then("2016-02-03", STAGE_2).then("2016-02-10", RESPONSE);
    assertThat(clock(story, "C04").stop())
        .isEqualTo(new Clock.Stop(day("2016-02-03"), How.MOVED_ON));
    assertThat(clock(story, "C04").taken()).isNull();
    assertThat(clocks(story)).extracting(Clock::id).doesNotContain("C08");
  }

  @Test
  void aDayThatTheCalendarCannotReachIsSaidAndStopsNothing() {
    Clock late = clock(Story.accepted("2028-12-20"), "C04");
    assertThat(late.due()).isNull();
    assertThat(late.notes()).singleElement().asString().contains("ends on 31 December 2028");
    Clock early = clock(Story.accepted("2009-12-01").then("2009-12-10", RESPONSE), "C04");
    assertThat(early.due()).isNull();
    assertThat(early.taken()).isNull();
  }

  @Test
  void aResponseOnTheWeekendAfterTheLastDayIsWithinAsTheFiguresCountIt() {
    Story story = Story.accepted("2016-01-08").then("2016-01-23", RESPONSE);
    assertThat(clock(story, "C04").due()).isEqualTo(day("2016-01-22"));
    assertThat(clock(story, "C04").taken()).isEqualTo(10);
    assertThat(clock(story, "C04").result(Story.CALENDAR)).isEqualTo(Result.WITHIN);
  }

  @Test
  void theCountingRuleOfTheCouncilDrivesEveryClock() {
    Story story = Story.accepted("2015-12-11");
    assertThat(clock(story, "C04", settings("counting-rule", "day-of-receipt")).extendedDue())
        .isEqualTo(day("2016-01-12"));
    assertThat(clock(story, "C04").extendedDue()).isEqualTo(day("2016-01-13"));
  }

  @Test
  void anyHistoryHasClocksWhateverTheOrderItWasRecordedIn() {
    for (long seed = 1; seed <= 400; seed++) {
      var entries = RandomHistory.of(seed);
      List<Clock> clocks = Clocks.of(Fold.of(entries), Settings.DEFAULT, Story.CALENDAR);
      var shuffled = new java.util.ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Clocks.of(Fold.of(shuffled), Settings.DEFAULT, Story.CALENDAR)).isEqualTo(clocks);
      for (Clock clock : clocks) {
        assertThat(clock.running()).isEqualTo(clock.result(Story.CALENDAR) == Result.RUNNING);
        if (clock.deadline() != null) {
          LocalDate explained = clock.explanation(Story.CALENDAR).orElseThrow().due();
          assertThat(explained).isEqualTo(clock.due());
        }
      }
    }
  }
}
