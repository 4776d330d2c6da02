package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.RESPONSE;
import static org.candour.procedure.clock.Clockwork.STAGE_2;
import static org.candour.procedure.clock.Clockwork.day;

import java.util.List;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.move.Duty.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a complaint asks for beside its clocks.
class DutyTest {
  /// All but the acknowledgement, which has a test of its own.
  private static List<Duty> duties(Story story) {
    return all(story).stream().filter(duty -> duty.kind() != Kind.ACKNOWLEDGE).toList();
  }

  private static List<Duty> all(Story story) {
    return Duties.of(story.entries(), story.state(), Settings.DEFAULT, Story.CALENDAR);
  }

  @Test
  @DisplayName("C02: the acknowledgement is due until it is sent or the complaint is answered")
  void acknowledgement() {
    var due = new Duty(Kind.ACKNOWLEDGE, null, day("2016-01-07"), null);
    assertThat(all(Story.received("2016-01-04"))).contains(due);
    var accepted = Story.accepted("2016-01-04");
    assertThat(all(accepted)).contains(due);
    assertThat(all(accepted.then("2016-01-05", new Stage1.Acknowledged()))).doesNotContain(due);
    assertThat(all(accepted.then("2016-01-05", RESPONSE))).doesNotContain(due);
  }

  @Test
  @DisplayName("R011: until it is decided, a complaint asks for a decision by its due day")
  void decision() {
    assertThat(duties(Story.received("2016-01-04")))
        .containsExactly(new Duty(Kind.DECIDE, null, day("2016-01-18"), null));
  }

  @Test
  @DisplayName("R023: Stage 2 is to be offered from the day after the twentieth")
  void offer() {
    assertThat(duties(Story.accepted("2016-01-04")))
        .containsExactly(new Duty(Kind.OFFER_STAGE_2, day("2016-02-02"), day("2016-01-18"), null));
  }

  @Test
  @DisplayName("R023: a longer time agreed puts the offer off until the day after it")
  void offerAfterLonger() {
    var story =
        Story.accepted("2016-01-04")
            .then("2016-01-29", new Stage1.LongerAgreed(day("2016-02-19"), null));
    assertThat(duties(story)).extracting(Duty::since).containsExactly(day("2016-02-20"));
  }

  static Stream<Body> excuses() {
    return Stream.of(
        new Stage1.GoodReasonRecorded("the worker was ill"),
        new Stage1.Stage2Offered(),
        new Stage1.ExtensionAgreed(ExtensionReason.COMPLEXITY, day("2016-02-01")),
        RESPONSE,
        STAGE_2);
  }

  @ParameterizedTest
  @MethodSource("excuses")
  @DisplayName("R023: nothing is offered to who was told, answered or asked already")
  void notOffered(Body excuse) {
    assertThat(duties(Story.accepted("2016-01-04").then("2016-01-15", excuse)))
        .extracting(Duty::kind)
        .doesNotContain(Kind.OFFER_STAGE_2);
  }

  @Test
  @DisplayName("A draft is waited for from the manager, then checked by the team")
  void draft() {
    var story =
        Story.accepted("2016-01-04")
            .then("2016-01-05", new Stage1.Allocated("A Manager"))
            .then("2016-01-06", new Stage1.DraftRequested(null));
    assertThat(duties(story))
        .contains(new Duty(Kind.AWAIT_DRAFT, day("2016-01-06"), null, "A Manager"));
    assertThat(duties(story.then("2016-01-12", new Stage1.DraftReceived(null))))
        .contains(new Duty(Kind.CHECK_DRAFT, day("2016-01-12"), day("2016-01-18"), null))
        .extracting(Duty::kind)
        .doesNotContain(Kind.AWAIT_DRAFT);
  }

  @Test
  @DisplayName("Regulation 8: proceedings are waited for; when they end, a letter is owed")
  void deferral() {
    var story = Story.accepted("2016-01-04").then("2016-01-06", new Intake.Deferred("a care case"));
    assertThat(duties(story))
        .containsExactly(new Duty(Kind.AWAIT_PROCEEDINGS, day("2016-01-06"), null, null));
    assertThat(duties(story.then("2016-03-01", new Intake.ProceedingsEnded())))
        .containsExactly(new Duty(Kind.INVITE, day("2016-03-01"), null, null));
  }

  @Test
  @DisplayName("R013: what goes another way is owed a reply, however long ago it was decided")
  void reply() {
    var story =
        Story.received("2010-01-04")
            .then("2010-01-05", new Intake.Decided(Procedure.CORPORATE, null, true, false, null));
    assertThat(duties(story)).extracting(Duty::kind).containsExactly(Kind.REPLY);
    assertThat(duties(story.then("2010-01-06", new Intake.Replied(null, null)))).isEmpty();
  }
}
