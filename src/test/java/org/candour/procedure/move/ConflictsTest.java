package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.procedure.clock.Clockwork.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.Story;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.clock.Clockwork;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One person, two seats: every cell of the matrix, both ways.
class ConflictsTest {
  private static final String NAME = "Ms J. Marsh";
  private static final Settings WARN = settings("roles-by-guidance", "warn");

  private static Story stage2() {
    return Story.accepted("2016-04-01")
        .then("2016-04-12", new Stage1.ResponseSent(Outcome.NOT_UPHELD, false))
        .then("2016-04-22", new Stage2.Requested());
  }

  private static Body taking(Seat seat, String name) {
    return switch (seat) {
      case STAGE_1_RESPONDER -> new Stage1.Allocated(name);
      case INVESTIGATING_OFFICER ->
          new Stage2.OfficerAppointed(OfficerRole.INVESTIGATING_OFFICER, name);
      case INDEPENDENT_PERSON -> new Stage2.OfficerAppointed(OfficerRole.INDEPENDENT_PERSON, name);
      case ADJUDICATING_OFFICER ->
          new Stage2.OfficerAppointed(OfficerRole.ADJUDICATING_OFFICER, name);
      case PANEL -> new Stage2.OfficerAppointed(OfficerRole.PANEL_MEMBER, name);
      case ADVOCATE -> new Stage2.OfficerAppointed(OfficerRole.ADVOCATE, name);
    };
  }

  private static Optional<Objection> objection(Story story, Body body, Settings settings) {
    return Provisos.objection(new Step(story.on("2016-05-03"), body, settings));
  }

  @TestFactory
  @DisplayName("No cell lets one person hold both seats; a cell of guidance can be set to warn")
  Stream<DynamicTest> everyCell() {
    return Conflicts.MATRIX.stream()
        .flatMap(cell ->
            Stream.of(
                DynamicTest.dynamicTest(
                    cell.one() + " then " + cell.other(),
                    () -> refused(cell, cell.one(), cell.other())),
                DynamicTest.dynamicTest(
                    cell.other() + " then " + cell.one(),
                    () -> refused(cell, cell.other(), cell.one()))));
  }

  private static void refused(Conflict cell, Seat first, Seat second) {
    var story = stage2().then("2016-05-03", taking(first, NAME));
    var step = taking(second, "MARSH, j");
    assertThat(objection(story, taking(second, "Mr P. Odell"), Settings.DEFAULT)).isEmpty();
    assertThat(objection(story, taking(second, "dr j marsh"), Settings.DEFAULT))
        .hasValueSatisfying(objection ->
            assertThat(objection.sentence())
                .contains(NAME, first.title(), second.title())
                .isEqualTo(Source.after(objection.because(), cell.source()))
                .doesNotContainPattern("R\\d{3}"));
    assertThat(objection(story, taking(second, NAME), WARN).isPresent()).isEqualTo(cell.byLaw());
    assertThat(Conflicts.of(story.then("2016-05-03", taking(second, NAME)).state()))
        .as("also when it is so without asking, %s", step)
        .extracting(Conflicts.Clash::conflict)
        .contains(cell);
  }

  @Test
  @DisplayName("Every two different seats have their cell, and exactly one")
  void nothingIsLeftOut() {
    for (var one : Seat.values()) {
      for (var other : Seat.values()) {
        long cells = Conflicts.MATRIX.stream().filter(c -> c.between(one, other)).count();
        assertThat(cells).as("%s, %s", one, other).isEqualTo(one == other ? 0 : 1);
      }
    }
  }

  @ParameterizedTest
  @DisplayName("Names are the same whatever their case, spaces, stops and titles")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ms J. Marsh | j marsh",
        "Dr  Ana Lee | ANA LEE",
        "Prof. A.N. Other | a n other",
        "Cllr Kim Bay | kim  bay"
      })
  void sameName(String one, String other) {
    assertThat(PersonName.same(one, other)).isTrue();
    assertThat(PersonName.same(one, other + "e")).isFalse();
    assertThat(PersonName.same("Mr", "Ms")).as("a title alone is nobody").isFalse();
  }

  @Test
  @DisplayName("Somebody replaced since still counts, and replacing does not restart the clock")
  void replaced() {
    var story =
        stage2()
            .then("2016-05-03", taking(Seat.INDEPENDENT_PERSON, NAME))
            .then("2016-05-20", taking(Seat.INDEPENDENT_PERSON, "Mr P. Odell"));
    assertThat(objection(story, taking(Seat.PANEL, NAME), WARN)).isPresent();
    assertThat(objection(story, taking(Seat.INDEPENDENT_PERSON, NAME), WARN)).isEmpty();
    assertThat(story.state().officers().holder(OfficerRole.INDEPENDENT_PERSON))
        .hasValueSatisfying(now -> assertThat(now.name()).isEqualTo("Mr P. Odell"));
    assertThat(Clockwork.clock(story, "C10").start()).isEqualTo("2016-04-22");
    assertThat(story.state().stage2().independentPersonAppointed()).isEqualTo("2016-05-03");
  }

  @Test
  @DisplayName("R029: the manager who had Stage 1 before it went to another was involved too")
  void earlierManager() {
    var story =
        stage2()
            .then("2016-05-03", taking(Seat.STAGE_1_RESPONDER, NAME))
            .then("2016-05-04", taking(Seat.STAGE_1_RESPONDER, "Mr P. Odell"));
    assertThat(objection(story, taking(Seat.INVESTIGATING_OFFICER, NAME), WARN)).isPresent();
  }

  @Test
  @DisplayName("The chair has a panel seat: neither the Independent Person nor a member twice")
  void chair() {
    var story =
        stage2()
            .then("2016-05-03", taking(Seat.INDEPENDENT_PERSON, NAME))
            .then("2016-05-03", taking(Seat.PANEL, "Ms L. Dunlin"));
    assertThat(objection(story, new Stage3.ChairAppointed(NAME), WARN))
        .hasValueSatisfying(o -> assertThat(o.source()).isEqualTo("SI 2006/1738 reg 19(3)"));
    assertThat(objection(story, new Stage3.ChairAppointed("L Dunlin"), WARN))
        .hasValueSatisfying(o -> assertThat(o.id()).isEqualTo("chair-distinct"));
  }

  @Test
  void seatsHaveTheirWords() {
    assertThat(Arrays.stream(Seat.values()).map(Seat::title)).allMatch(t -> t.contains(" "));
  }
}
