package org.candour.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.ADJUDICATED;
import static org.candour.procedure.clock.Clockwork.RESPONSE;
import static org.candour.procedure.clock.Clockwork.STAGE_2;
import static org.candour.procedure.clock.Clockwork.STAGE_3;
import static org.candour.procedure.clock.Clockwork.clock;

import java.util.List;
import java.util.Optional;
import org.candour.Story;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Objection;
import org.candour.procedure.move.Provisos;
import org.candour.procedure.move.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Obligations that are no clocks.
class DutiesTest {
  private static Story answered() {
    return Story.accepted("2016-01-04").then("2016-01-18", RESPONSE);
  }

  private static Optional<Objection> objection(Story story, Body body) {
    return Provisos.objection(new Step(story.on("2016-01-20"), body, Settings.DEFAULT));
  }

  private static Stage2.OfficerAppointed officer(OfficerRole role) {
    return new Stage2.OfficerAppointed(role, "Officer " + role.ordinal());
  }

  @Test
  @DisplayName("O-D02: a request for Stage 2 needs no form, no words and no reasons")
  void noFormNeeded() {
    assertThat(objection(answered(), new Stage2.Requested(null, null))).isEmpty();
    for (var ground : RefusalGround.values()) {
      assertThat(ground.label()).doesNotContain("form").doesNotContain("reason");
    }
    assertThat(Move.REQUEST_STAGE_2.verdict(answered().on("2016-01-20")).allowed()).isTrue();
  }

  @Test
  @DisplayName("O-D03: without an Independent Person Stage 2 goes no further")
  void independentPerson() {
    Story story =
        answered()
            .then("2016-02-01", STAGE_2)
            .then("2016-02-02", officer(OfficerRole.INVESTIGATING_OFFICER));
    assertThat(Move.AGREE_STATEMENT.verdict(story.on("2016-02-03")).allowed()).isFalse();
    assertThat(Move.RECORD_INVESTIGATOR_REPORT.verdict(story.on("2016-02-03")).allowed()).isFalse();
    story.then("2016-02-03", officer(OfficerRole.INDEPENDENT_PERSON));
    assertThat(Move.AGREE_STATEMENT.verdict(story.on("2016-02-03")).allowed()).isTrue();
  }

  @Test
  @DisplayName("O-D04: no adjudication without the Independent Person's report")
  void bothReports() {
    Story story =
        answered()
            .then("2016-02-01", STAGE_2)
            .then("2016-02-20", new Stage2.InvestigatorReported());
    assertThat(Move.ADJUDICATE.verdict(story.on("2016-02-22")).allowed()).isFalse();
    story.then("2016-02-21", new Stage2.IndependentPersonReported());
    assertThat(Move.ADJUDICATE.verdict(story.on("2016-02-22")).allowed()).isTrue();
  }

  @Test
  @DisplayName("O-D05: the complaint, its outcome and its time limits outlive closing the file")
  void recordKept() {
    Story story = answered().then("2016-03-01", new Course.Closed());
    assertThat(story.state().received()).isEqualTo("2016-01-04");
    assertThat(story.state().stage1().outcome()).isEqualTo(Outcome.NOT_UPHELD);
    assertThat(clock(story, "C04").result(Story.CALENDAR)).isEqualTo(Clock.Result.WITHIN);
  }

  @Test
  @DisplayName("O-D06: later stages stay open to a complaint long after the advised window")
  void laterStages() {
    assertThat(clock(answered(), "C08").due()).isEqualTo("2016-02-15");
    assertThat(Move.REQUEST_STAGE_2.verdict(answered().on("2017-01-20")).allowed()).isTrue();
    Story adjudicated = answered().then("2016-02-01", STAGE_2).then("2016-03-07", ADJUDICATED);
    assertThat(Move.REQUEST_STAGE_3.verdict(adjudicated.on("2016-08-01")).allowed()).isTrue();
  }

  @Test
  @DisplayName("O-D07: panel, then report, then answer")
  void orderOfThePanel() {
    Story story =
        answered()
            .then("2016-02-01", STAGE_2)
            .then("2016-03-07", ADJUDICATED)
            .then("2016-03-21", STAGE_3)
            .then("2016-03-29", new Stage3.ChairAppointed(null));
    assertThat(Move.RECORD_PANEL_REPORT.verdict(story.on("2016-04-28")).allowed()).isFalse();
    story.then("2016-04-28", new Stage3.PanelHeld());
    assertThat(Move.SEND_FINAL_RESPONSE.verdict(story.on("2016-04-29")).allowed()).isFalse();
    assertThat(Move.RECORD_PANEL_REPORT.verdict(story.on("2016-04-29")).allowed()).isTrue();
    story.then("2016-05-04", new Stage3.PanelReported());
    assertThat(Move.SEND_FINAL_RESPONSE.verdict(story.on("2016-05-05")).allowed()).isTrue();
  }

  @Test
  @DisplayName("O-D08: a complaint may be withdrawn at any stage and taken up again")
  void withdrawal() {
    Story stage2 = answered().then("2016-02-01", STAGE_2);
    Story stage3 =
        answered()
            .then("2016-02-01", STAGE_2)
            .then("2016-03-07", ADJUDICATED)
            .then("2016-03-21", STAGE_3);
    for (Story story : List.of(Story.accepted("2016-01-04"), answered(), stage2, stage3)) {
      assertThat(Move.WITHDRAW.verdict(story.on("2016-04-01")).allowed()).isTrue();
      story.then("2016-04-01", new Course.Withdrawn(null));
      assertThat(Move.REINSTATE.verdict(story.on("2016-04-02")).allowed()).isTrue();
    }
  }
}
