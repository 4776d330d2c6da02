package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.day;
import static org.candour.procedure.clock.Clockwork.settings;

import java.util.List;
import org.candour.Story;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.clock.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CautionsTest {
  private static Story stage2() {
    return Story.accepted("2016-04-01")
        .then("2016-04-12", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false))
        .then("2016-04-22", new Stage2.Requested());
  }

  private static List<String> ids(Story story, String day) {
    return Cautions.of(story.on(day), Settings.DEFAULT).stream().map(Objection::id).toList();
  }

  @Test
  @DisplayName("R033: overdue with no update is a warning, until the day last given has passed too")
  void overdueWithoutUpdate() {
    assertThat(ids(stage2(), "2016-05-31")).isEmpty();
    assertThat(ids(stage2(), "2016-06-01")).containsExactly("update");
    var told = stage2().then("2016-06-01", new Stage2.ComplainantUpdated(day("2016-06-20"), null));
    assertThat(ids(told, "2016-06-20")).isEmpty();
    assertThat(ids(told, "2016-06-21")).containsExactly("update");
    var plain = stage2().then("2016-06-01", new Stage2.ComplainantUpdated(null, "Soon"));
    assertThat(ids(plain, "2016-06-21")).isEmpty();
  }

  @Test
  @DisplayName("R037: a worker named is to be given the information sheet")
  void workerNamed() {
    var named = stage2().then("2016-04-25", new Stage2.WorkerNamed("Ms S. Finch"));
    assertThat(ids(named, "2016-05-03")).containsExactly("worker");
    named.then("2016-05-03", new Stage2.WorkerInformed("Ms S. Finch"));
    assertThat(ids(named, "2016-05-03")).isEmpty();
  }

  @Test
  @DisplayName("Both reports in: who adjudicates, and what does the Independent Person think?")
  void reportsIn() {
    var story =
        stage2()
            .then("2016-04-22", new Intake.PointRaised("1", "Calls", null, null))
            .then(
                "2016-05-10",
                new Stage1.PointFound("1", FindingBy.INVESTIGATING_OFFICER, Outcome.NOT_UPHELD))
            .then("2016-05-10", new Stage2.InvestigatorReported())
            .then("2016-05-10", new Stage2.IndependentPersonReported());
    assertThat(ids(story, "2016-05-11")).containsExactly("views", "adjudicator");
    story
        .then("2016-05-11", new Stage2.IndependentPersonView("1", true))
        .then(
            "2016-05-11",
            new Stage2.OfficerAppointed(OfficerRole.ADJUDICATING_OFFICER, "Ms A. Coot"));
    assertThat(ids(story, "2016-05-11")).isEmpty();
  }

  @Test
  @DisplayName("A conflict that is there is shown, and independence not on record is asked for")
  void roles() {
    var story =
        stage2()
            .then(
                "2016-04-25",
                new Stage2.OfficerAppointed(OfficerRole.INVESTIGATING_OFFICER, "Ms I. Heron"))
            .then(
                "2016-04-25",
                new Stage2.OfficerAppointed(OfficerRole.ADJUDICATING_OFFICER, "I Heron"))
            .then(
                "2016-04-25",
                new Stage2.OfficerAppointed(OfficerRole.INDEPENDENT_PERSON, "Mr P. Wren"));
    var found = Cautions.of(story.on("2016-05-03"), settings("roles-by-guidance", "warn"));
    assertThat(found).extracting(Objection::id).containsExactly("conflict", "independent");
    assertThat(found.getFirst().sentence()).contains("Ms I. Heron", "setting roles-by-guidance");
  }

  @Test
  @DisplayName("C18: papers later than ten working days before the panel, and a panel moved, warn")
  void panel() {
    var story =
        stage2()
            .then("2016-06-10", new Stage2.Adjudicated(Outcome.PARTLY_UPHELD))
            .then("2016-06-20", new Stage3.Requested())
            .then("2016-06-21", new Stage3.PanelArranged(day("2016-07-05"), "Town Hall"));
    assertThat(
            ids(
                stage2()
                    .then("2016-06-10", new Stage2.Adjudicated(Outcome.PARTLY_UPHELD))
                    .then("2016-06-20", new Stage3.Requested())
                    .then("2016-06-21", new Stage3.PanelArranged(day("2016-07-05"), null))
                    .then("2016-06-21", new Stage3.PapersSent()),
                "2016-06-30"))
        .isEmpty();
    story.then("2016-06-30", new Stage3.PapersSent());
    var late = Cautions.of(story.on("2016-06-30"), Settings.DEFAULT);
    assertThat(late).extracting(Objection::id).containsExactly("papers");
    assertThat(late.getFirst().sentence())
        .startsWith(
            "The papers went out 3 working days before the panel; 10 are allowed for reading them");
    story.then("2016-07-01", new Stage3.PanelHeld());
    assertThat(ids(story, "2016-07-01")).containsExactly("papers", "panel-moved");
    assertThat(Cautions.ofStage2(story.on("2016-07-01"), Settings.DEFAULT)).isEmpty();
  }
}
