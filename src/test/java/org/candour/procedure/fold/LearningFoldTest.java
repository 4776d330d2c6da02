package org.candour.procedure.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.candour.Story;
import org.candour.domain.ActionType;
import org.candour.domain.CauseFamily;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Remedy;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.move.Advice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the entries about learning add up to.
class LearningFoldTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  @DisplayName("R081: the answers to why stay in order, blank ones left away")
  void rootCause() {
    var lessons =
        Story.accepted("2016-04-01")
            .then(
                "2016-05-01",
                new Learning.RootCauseReviewed(
                    "The call was not returned",
                    "The worker was on leave",
                    " ",
                    "Nobody covers leave",
                    null,
                    CauseFamily.CAPACITY,
                    "Agree cover"))
            .state()
            .lessons();

    assertThat(lessons.rootCauses().getFirst().whys())
        .containsExactly(
            "The call was not returned", "The worker was on leave", "Nobody covers leave");
  }

  @Test
  @DisplayName("R078: a complaint shows a theme once, however it is spelled, until it is taken off")
  void themesOfAComplaint() {
    var story =
        Story.accepted("2016-04-01")
            .then("2016-05-01", new Learning.Tagged("Keeping informed"))
            .then("2016-05-01", new Learning.Tagged(" keeping INFORMED "))
            .then("2016-05-02", new Learning.Tagged("Conference papers"));
    assertThat(story.state().lessons().themes())
        .containsExactly("Keeping informed", "Conference papers");

    story.then("2016-05-03", new Learning.Untagged("KEEPING informed"));
    assertThat(story.state().lessons().themes()).containsExactly("Conference papers");
  }

  @Test
  @DisplayName("R080: a theme reported the year before, too, is flagged")
  void themeReportedBefore() {
    var theme =
        Theme.of(
            Story.accepted("2015-04-01")
                .then("2015-05-01", new Learning.ThemeNamed("Keeping informed", "Calls back"))
                .then("2015-06-01", new Learning.ThemeReported("2014-15"))
                .then("2016-06-01", new Learning.ThemeReported("2015-16"))
                .then("2016-06-02", new Learning.ThemeDiscussed("Senior managers", null))
                .then("2016-06-03", new Learning.ThemeProgressed("Cover is agreed"))
                .then("2016-06-03", new Learning.ThemeFigured("48%", "Authority report"))
                .entries());

    assertThat(theme.years()).containsExactly("2014-15", "2015-16");
    assertThat(theme.reportedBefore(FinancialYear.parse("2015-16"))).isTrue();
    assertThat(theme.reportedBefore(FinancialYear.parse("2014-15"))).isFalse();
    assertThat(theme.talks()).extracting(Theme.Talk::with).containsExactly("Senior managers");
    assertThat(theme.progress()).isEqualTo("Cover is agreed");
  }

  @Test
  @DisplayName("R079: advice to the department is made, accepted, moved and done")
  void advice() {
    var story =
        Story.accepted("2016-04-01")
            .then(
                "2016-05-01",
                new Learning.Advised("Record reasons", null, day("2016-07-01"), "Records"));
    assertThat(Advice.of(story.entries()).status()).isEqualTo(Advice.Status.MADE);

    story.then("2016-05-09", new Learning.AdviceAccepted("Head of Service", day("2016-08-01")));
    story.then("2016-07-20", new Learning.AdviceRescheduled(day("2016-09-01"), "System late"));
    story.then("2016-08-30", new Learning.AdviceCompleted("New form in use"));
    var done = Advice.of(story.entries());
    assertThat(done.status()).isEqualTo(Advice.Status.DONE);
    assertThat(done.owner()).isEqualTo("Head of Service");
    assertThat(done.firstDue()).isEqualTo(day("2016-07-01"));
    assertThat(done.due()).isEqualTo(day("2016-09-01"));
    assertThat(done.open()).isFalse();
  }

  @Test
  @DisplayName("R072, R074: another date keeps the first one and its reason; nothing to do is done")
  void actions() {
    var story =
        Story.accepted("2016-04-01")
            .then(
                "2016-05-01",
                new Remedy.ActionAgreed(
                    1, null, ActionType.TRAINING, null, null, day("2016-06-01"), null))
            .then("2016-05-20", new Remedy.ActionRescheduled(1, day("2016-07-01"), "No trainer"))
            .then(
                "2016-05-20",
                new Remedy.ActionAgreed(
                    2, null, ActionType.NO_OTHER_PREVENTATIVE_ACTION, null, null, null, null));
    var action = story.state().actions().getFirst();

    assertThat(action.firstDue()).isEqualTo(day("2016-06-01"));
    assertThat(action.due()).isEqualTo(day("2016-07-01"));
    assertThat(action.moved()).isEqualTo("No trainer");
    assertThat(story.state().actions().getLast().open()).isFalse();
  }
}
