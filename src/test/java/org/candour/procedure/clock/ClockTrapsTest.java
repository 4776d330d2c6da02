package org.candour.procedure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.procedure.clock.Clockwork.ADJUDICATED;
import static org.candour.procedure.clock.Clockwork.RESPONSE;
import static org.candour.procedure.clock.Clockwork.STAGE_2;
import static org.candour.procedure.clock.Clockwork.STAGE_3;
import static org.candour.procedure.clock.Clockwork.STATEMENT;
import static org.candour.procedure.clock.Clockwork.clock;
import static org.candour.procedure.clock.Clockwork.clocks;
import static org.candour.procedure.clock.Clockwork.day;
import static org.candour.procedure.clock.Clockwork.extension;
import static org.candour.procedure.clock.Clockwork.find;
import static org.candour.procedure.clock.Clockwork.settings;
import static org.candour.procedure.clock.Clockwork.stage2Extension;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.candour.Story;
import org.candour.domain.MeetingKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock.Result;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The mistakes that other complaint systems have made with clocks, each tried on ours.
class ClockTrapsTest {
  private static final Settings SUSPENDING = settings("advocate-effect", "suspension");

  private static Story oneStage2() {
    return Story.accepted("2024-08-01")
        .then("2024-08-15", RESPONSE)
        .then("2024-08-29", STAGE_2)
        .then("2025-02-07", STATEMENT);
  }

  @Test
  @DisplayName("T1: both readings of the Stage 2 start are kept, and a setting says which leads")
  void bothStage2Starts() {
    Clock asked = clock(oneStage2(), "C10");
    assertThat(asked.extendedDue()).isEqualTo(day("2024-11-28"));
    assertThat(asked.alternatives())
        .singleElement()
        .satisfies(other -> {
          assertThat(other.start()).isEqualTo(day("2025-02-07"));
          assertThat(other.extendedDue()).isEqualTo(day("2025-05-14"));
          assertThat(other.name()).contains("statement");
        });
    Clock agreed = clock(oneStage2(), "C10", settings("stage2-start", "statement"));
    assertThat(agreed.extendedDue()).isEqualTo(day("2025-05-14"));
    assertThat(agreed.alternatives())
        .singleElement()
        .satisfies(other -> assertThat(other.extendedDue()).isEqualTo(day("2024-11-28")));
    assertThat(clock(oneStage2(), "C10", settings("stage2-both-dates", "no")).alternatives())
        .isEmpty();
  }

  @Test
  @DisplayName("T1: until a statement is agreed the request is the only start")
  void noStatementYet() {
    Story story = Story.accepted("2024-08-01").then("2024-08-29", STAGE_2);
    Clock clock = clock(story, "C10", settings("stage2-start", "statement"));
    assertThat(clock.start()).isEqualTo(day("2024-08-29"));
    assertThat(clock.alternatives()).isEmpty();
  }

  @Test
  @DisplayName("T4: a complaint recorded four days late counts from the day it was received")
  void recordedLate() {
    Entry inTime = Story.received("2016-03-18").entries().getFirst();
    Entry late =
        new Entry(
            1,
            1,
            inTime.day(),
            day("2016-03-22").atStartOfDay().toInstant(ZoneOffset.UTC),
            day("2016-03-22"),
            "tester",
            false,
            inTime.body());
    List<Clock> clocks = Clocks.of(Fold.of(List.of(late)), Settings.DEFAULT, Story.CALENDAR);
    assertThat(find(clocks, "C04").due()).isEqualTo(day("2016-04-05"));
  }

  @Test
  @DisplayName("T5: new points do not move the start; only another receipt entry could")
  void newPointsDoNotRestart() {
    Story story = Story.accepted("2016-03-18");
    LocalDate due = clock(story, "C04").due();
    story.then("2016-03-29", new Intake.PointRaised("2", "Also the review was late", null, null));
    assertThat(clock(story, "C04").due()).isEqualTo(due);
    assertThat(clock(story, "C04").start()).isEqualTo(day("2016-03-18"));
  }

  @Test
  @DisplayName("T6: a corrected received day moves its due days and nothing else, and says which")
  void correctedReceivedDay() {
    Story wrong = Story.accepted("2016-03-18").then("2016-04-01", STAGE_2);
    Story right =
        Story.received("2016-03-18")
            .struckOut("2016-03-21")
            .then("2016-03-17", wrong.entries().getFirst().body())
            .then("2016-04-01", STAGE_2);
    List<ClockMove> none = ClockMove.between(clocks(wrong), clocks(right));
    assertThat(none).extracting(move -> move.limit().id()).doesNotContain("C10", "C04");
    Story open = Story.accepted("2016-03-18");
    Story corrected =
        Story.received("2016-03-18")
            .struckOut("2016-03-21")
            .then("2016-03-17", open.entries().getFirst().body());
    assertThat(ClockMove.between(clocks(open), clocks(corrected)))
        .extracting(move -> move.limit().id())
        .containsExactly("C02", "C04", "C07", "C21", "C22");
    assertThat(ClockMove.between(clocks(open), clocks(corrected)).get(1).said())
        .isEqualTo("Stage 1 response: from 5 April 2016 to 4 April 2016");
  }

  @ParameterizedTest(name = "T11, T16: held from {0} until {1}, due {2}")
  @CsvSource({
    "2016-01-09,2016-01-11,2016-01-18", // Saturday to Monday
    "2016-01-08,2016-01-11,2016-01-19", // Friday to Monday: one working day
    "2016-01-08,2016-01-12,2016-01-20",
    "2016-01-04,2016-01-05,2016-01-18", // the start day is day 0 and is not held
    "2016-02-08,2016-02-10,2016-01-18" // after the limit
  })
  void holdsAreMeasuredAndAddedInWorkingDays(String from, String until, String due) {
    Story story = held("2016-01-04", from, until);
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo(day(due));
    assertThat(clock(story, "C04").due()).isEqualTo(day("2016-01-18"));
  }

  @Test
  @DisplayName("T11: a hold over a bank holiday only adds the working days in it")
  void holdOverABankHoliday() {
    assertThat(clock(held("2016-03-18", "2016-03-25", "2016-03-29"), "C04", SUSPENDING).due())
        .isEqualTo(day("2016-04-05"));
    assertThat(clock(held("2016-03-18", "2016-03-24", "2016-03-30"), "C04", SUSPENDING).due())
        .isEqualTo(day("2016-04-07"));
  }

  private static Story held(String received, String from, String until) {
    return Story.accepted(received)
        .then(from, new Intake.AdvocateOffered())
        .then(until, new Intake.AdvocateAppointed("Voice for children"));
  }

  @Test
  @DisplayName("T12: a holiday announced late moves open cases only, and lists what moved")
  void holidayAnnouncedLate() {
    LocalDate funeral = day("2022-09-19");
    WorkingCalendar before = Story.CALENDAR.without(funeral);
    Settings announced = settings("added-holidays", "2022-09-19 State Funeral");
    WorkingCalendar after = announced.calendar(before);
    CaseState open = Story.accepted("2022-09-05").state();
    CaseState done = Story.accepted("2022-09-05").then("2022-09-09", RESPONSE).state();
    List<ClockMove> moves =
        ClockMove.between(
            Clocks.of(open, Settings.DEFAULT, before), Clocks.of(open, Settings.DEFAULT, after));
    assertThat(moves).extracting(move -> move.limit().id()).containsExactly("C04", "C07");
    assertThat(moves.getFirst().to()).isEqualTo(day("2022-09-20"));
    assertThat(
            ClockMove.between(
                Clocks.of(done, Settings.DEFAULT, before),
                Clocks.of(done, Settings.DEFAULT, after)))
        .extracting(move -> move.limit().id())
        .doesNotContain("C04");
    assertThat(find(Clocks.of(done, Settings.DEFAULT, after), "C04").taken()).isEqualTo(4);
    assertThat(announced.calendar(Story.CALENDAR)).isSameAs(Story.CALENDAR);
  }

  @Test
  @DisplayName("T15: a closure day of the team warns beside the due day and moves nothing")
  void closureDaysWarn() {
    Settings closed = settings("closure-days", "2015-12-29\n2015-12-30");
    Clock clock = clock(Story.accepted("2015-12-11"), "C04", closed);
    assertThat(clock.due()).isEqualTo(day("2015-12-29"));
    assertThat(clock.notes()).singleElement().asString().contains("office is closed");
  }

  @Test
  @DisplayName("T17: a change of rule counts again from the entries, hold and all")
  void changedRuleKeepsTheHold() {
    Story story = held("2016-01-04", "2016-01-08", "2016-01-12");
    Settings fifteen = limit(SUSPENDING, "C04", 15);
    assertThat(clock(story, "C04", fifteen).due())
        .isEqualTo(Story.CALENDAR.add(day("2016-01-04"), 17));
  }

  @Test
  @DisplayName("T18: extend, hold, resume, take back the extension: the first limit plus the hold")
  void removedExtension() {
    Story story =
        Story.accepted("2016-01-04")
            .then("2016-01-06", new Intake.AdvocateOffered())
            .then("2016-01-08", new Intake.AdvocateAppointed(null))
            .then("2016-01-11", extension(null));
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo(day("2016-02-01"));
    story.struckOut("2016-01-12");
    Clock back = clock(story, "C04", SUSPENDING);
    assertThat(back.due()).isEqualTo(Story.CALENDAR.add(day("2016-01-04"), 12));
    assertThat(back.promised()).isNull();
  }

  @Test
  @DisplayName("T19: extending Stage 2 touches the Stage 2 response and its notice only")
  void extensionTouchesItsOwnStage() {
    List<Clock> before = clocks(oneStage2());
    List<Clock> after = clocks(oneStage2().then("2024-09-10", stage2Extension("2024-11-20")));
    for (Clock clock : before) {
      if (!clock.id().equals("C10") && !clock.id().equals("C12")) {
        assertThat(after).contains(clock);
      }
    }
    assertThat(find(after, "C10").due()).isEqualTo(day("2024-11-28"));
    assertThat(find(after, "C10").originalDue()).isEqualTo(find(before, "C10").originalDue());
  }

  @ParameterizedTest(name = "T20: answered {0}, extension told {1}: {2}")
  @CsvSource({
    "2016-01-18,,WITHIN",
    "2016-01-19,,WITHIN_MAXIMUM_UNEXTENDED",
    "2016-01-19,2016-01-18,WITHIN_EXTENSION",
    "2016-02-01,2016-01-05,WITHIN_EXTENSION",
    "2016-02-02,2016-01-05,OVER",
    "2016-02-02,,OVER"
  })
  void originalAndExtendedLimitsAreToldApart(
      String answered, @org.jspecify.annotations.Nullable String told, Result result) {
    Story story = Story.accepted("2016-01-04");
    if (told != null) {
      story.then(told, extension(null));
    }
    assertThat(clock(story.then(answered, RESPONSE), "C04").result(Story.CALENDAR))
        .isEqualTo(result);
  }

  @Test
  @DisplayName("T20: Stage 2 within 25, within 65 and over are told apart too")
  void stage2Results() {
    Story extended = oneStage2().then("2024-09-10", stage2Extension(null));
    assertThat(clock(oneStage2().then("2024-10-03", ADJUDICATED), "C10").result(Story.CALENDAR))
        .isEqualTo(Result.WITHIN);
    assertThat(clock(extended.then("2024-11-28", ADJUDICATED), "C10").result(Story.CALENDAR))
        .isEqualTo(Result.WITHIN_EXTENSION);
    assertThat(clock(oneStage2().then("2024-11-29", ADJUDICATED), "C10").result(Story.CALENDAR))
        .isEqualTo(Result.OVER);
  }

  @Test
  @DisplayName("T21: a second extension lengthens nothing and is shown as a breach")
  void oneExtensionOnly() {
    Story story =
        Story.accepted("2016-01-04")
            .then("2016-01-06", extension("2016-02-01"))
            .then("2016-01-28", extension("2016-02-26"));
    Clock clock = clock(story, "C04");
    assertThat(clock.due()).isEqualTo(day("2016-02-01"));
    assertThat(clock.promised()).isEqualTo(day("2016-02-01"));
    assertThat(clock.notes()).singleElement().asString().contains("2 times");
    Story stage2 =
        oneStage2()
            .then("2024-09-10", stage2Extension("2024-11-20"))
            .then("2024-11-18", stage2Extension("2025-03-20"));
    assertThat(clock(stage2, "C10").due()).isEqualTo(day("2024-11-28"));
  }

  @Test
  @DisplayName("T22: nothing but a deferral or an advocate holds a clock; waiting does not")
  void waitingHoldsNothing() {
    Story story = oneStage2();
    LocalDate due = clock(story, "C10", SUSPENDING).due();
    story
        .then("2024-09-10", new Stage2.ComplainantUpdated(null, "waiting for the complainant"))
        .then("2024-09-11", new Resolution.MeetingOffered(MeetingKind.EXTERNAL_MEDIATION, true));
    assertThat(clock(story, "C10", SUSPENDING).due()).isEqualTo(due);
    Story panel = oneStage2().then("2025-02-20", ADJUDICATED).then("2025-03-03", STAGE_3);
    LocalDate meets = clock(panel, "C17").due();
    panel.then("2025-03-20", new Stage3.PanelPostponed("complainant away"));
    assertThat(clock(panel, "C17").due()).isEqualTo(meets);
    assertThat(Settings.AdvocateEffect.values()).hasSize(2);
    assertThat(
            clock(
                    Story.accepted("2016-01-04").then("2016-01-05", new Intake.AdvocateOffered()),
                    "C04",
                    SUSPENDING)
                .due())
        .isEqualTo(day("2016-01-18"));
  }

  @Test
  @DisplayName("T22: a hold never goes beyond twenty working days in all")
  void holdsEndWithTheTwenty() {
    Story story = held("2016-01-04", "2016-01-05", "2016-03-01");
    assertThat(clock(story, "C04", SUSPENDING).due()).isEqualTo(day("2016-02-01"));
  }

  @ParameterizedTest(name = "T23: an extension told on {0} is in time: {1}")
  @CsvSource({"2016-01-18,true", "2016-01-19,false", "2016-01-25,false"})
  void extensionAfterTheLimit(String told, boolean inTime) {
    Story story = Story.accepted("2016-01-04").then(told, extension("2016-02-01"));
    Clock clock = clock(story, "C04");
    assertThat(clock.due()).isEqualTo(day(inTime ? "2016-02-01" : "2016-01-18"));
    assertThat(clock.promised()).isEqualTo(day("2016-02-01"));
    assertThat(clock.notes()).hasSize(inTime ? 0 : 1);
    assertThat(clock(story.then("2016-01-29", RESPONSE), "C04").result(Story.CALENDAR))
        .isEqualTo(inTime ? Result.WITHIN_EXTENSION : Result.WITHIN_MAXIMUM_UNEXTENDED);
  }

  @Test
  @DisplayName("T31: the day the response was sent counts, not the day the file was closed")
  void answeredIsNotClosed() {
    Story story =
        Story.accepted("2016-01-04")
            .then("2016-01-18", RESPONSE)
            .then("2016-03-31", new org.candour.domain.entry.Course.Closed());
    assertThat(clock(story, "C04").taken()).isEqualTo(10);
  }

  @Test
  @DisplayName("T32: reopening a file leaves every finished clock as it was")
  void reopening() {
    Story story =
        Story.accepted("2016-01-04")
            .then("2016-01-18", RESPONSE)
            .then("2016-03-31", new org.candour.domain.entry.Course.Closed());
    Clock before = clock(story, "C04");
    story.then("2016-04-20", new org.candour.domain.entry.Course.Reopened("asked again"));
    assertThat(clock(story, "C04")).isEqualTo(before);
  }

  @Test
  @DisplayName("T33: an imported complaint keeps its own days")
  void importedDays() {
    List<Entry> imported = new ArrayList<>();
    for (Entry entry : Story.accepted("2015-03-18").then("2015-04-01", RESPONSE).entries()) {
      imported.add(
          new Entry(
              entry.id(),
              1,
              entry.day(),
              day("2026-01-05").atStartOfDay().toInstant(ZoneOffset.UTC),
              entry.day(),
              "import",
              true,
              entry.body()));
    }
    Clock clock = find(Clocks.of(Fold.of(imported), Settings.DEFAULT, Story.CALENDAR), "C04");
    assertThat(clock.start()).isEqualTo(day("2015-03-18"));
    assertThat(clock.taken()).isEqualTo(10);
  }

  @Test
  @DisplayName("T35: a warning is counted in working days before the due day")
  void warnings() {
    assertThat(Settings.DEFAULT.warningDay(day("2016-04-05"), Story.CALENDAR))
        .isEqualTo(day("2016-03-29"));
  }

  @Test
  @DisplayName("T36: every limit shows its source; a change needs one and is kept in a log")
  void limitsShowTheirSource() {
    for (Limit limit : Limits.shipped()) {
      assertThat(limit.source()).as(limit.id()).isNotBlank();
      assertThat(limit.name()).as(limit.id()).isNotBlank();
    }
    assertThat(
            clock(oneStage2().then("2025-02-20", ADJUDICATED).then("2025-03-03", STAGE_3), "C17")
                .limit())
        .satisfies(limit -> assertThat(limit.said()).isEqualTo("30 working days"))
        .satisfies(limit -> assertThat(limit.source()).isEqualTo("Regulation 19(4)"));
    assertThatThrownBy(() -> change("C17", 20, null, null, " ")).isInstanceOf(Refusal.class);
    Limits changed = Limits.AS_SHIPPED.with(change("C17", 20, null, null, "Panel protocol | 4"));
    assertThat(changed.at("C17", day("2016-01-01")).source()).isEqualTo("Panel protocol / 4");
    assertThat(changed.at("C17", day("2016-01-01")).sureness()).isEqualTo(Limit.Sureness.SETTING);
    assertThat(changed.changes())
        .singleElement()
        .satisfies(made -> assertThat(LimitChange.parse(made.text())).isEqualTo(made));
  }

  @Test
  @DisplayName("T37: a limit may be eased for a while; clocks outside those days keep theirs")
  void limitsHaveDaysOfForce() {
    LimitChange easing = change("C17", 60, "2020-04-24", "2020-09-24", "A temporary easing");
    Settings eased = settings("limits", easing.text());
    assertThat(panelDue("2020-04-23", eased)).isEqualTo(panelDue("2020-04-23", Settings.DEFAULT));
    assertThat(panelDue("2020-04-24", eased)).isEqualTo(Story.CALENDAR.add(day("2020-04-24"), 60));
    assertThat(panelDue("2020-09-24", eased)).isEqualTo(Story.CALENDAR.add(day("2020-09-24"), 60));
    assertThat(panelDue("2020-09-25", eased)).isEqualTo(panelDue("2020-09-25", Settings.DEFAULT));
  }

  private static LocalDate panelDue(String asked, Settings settings) {
    Story story =
        Story.accepted("2020-01-02").then("2020-01-20", STAGE_2).then("2020-03-02", ADJUDICATED);
    return clock(story.then(asked, STAGE_3), "C17", settings).due();
  }

  private static LimitChange change(
      String id,
      int days,
      @org.jspecify.annotations.Nullable String from,
      @org.jspecify.annotations.Nullable String to,
      String source) {
    return new LimitChange(
        id,
        Length.workingDays(days),
        from == null ? null : day(from),
        to == null ? null : day(to),
        source,
        "manager",
        day("2020-04-01"));
  }

  private static Settings limit(Settings settings, String id, int days) {
    LimitChange change = change(id, days, null, null, "Policy of the council");
    return Settings.read(name ->
        switch (name) {
          case "limits" -> java.util.Optional.of(change.text());
          case "advocate-effect" ->
              java.util.Optional.of(
                  settings.advocateEffect() == Settings.AdvocateEffect.SUSPENSION
                      ? "suspension"
                      : "extension");
          default -> java.util.Optional.empty();
        });
  }
}
