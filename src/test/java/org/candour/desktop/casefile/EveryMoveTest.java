package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Register;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.Wording;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.Standing;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every state of the procedure and every move between them, as `docs/procedure/moves.md` lists
/// them, is reached from the case file, and whatever is refused can be read where one stands.
class EveryMoveTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 12, 5);
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final String RECEIVED = "2016-04-01";
  private static final MovesTable TABLE = MovesTable.read();

  @TempDir private static Path folder;
  private static Register register;

  /// Moves of the register itself: they are taken from the chronology, and not by a form.
  private static final Set<Move> OF_THE_PAGE = EnumSet.of(Move.STRIKE_OUT);

  @BeforeAll
  static void open() {
    var path = folder.resolve("moves.candour");
    register = RegisterOpener.create(path, null, new NewRegister("Moves", null, TODAY), CALENDAR);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  @TestFactory
  Stream<DynamicTest> everyMoveIsReachedFromTheCaseFile() {
    return TABLE.rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.from() + ": " + row.event(),
                () -> assertThat(arrived(row).standing()).isEqualTo(row.to())));
  }

  @Test
  void linksTwoComplaintsFromEither() {
    Clerk one = begun();
    Clerk other = begun();

    one.take(
        "link on 2016-04-05: other-reference=%s, link=sibling"
            .formatted(other.state().reference()));

    long file = register.chronicle().find(other.state().reference()).orElseThrow();
    assertThat(register.chronicle().open(file).state().links())
        .extracting(link -> link.reference())
        .containsExactly(one.state().reference());
  }

  /// What has no row would be a step that nobody can take, or a state that nothing leads to.
  @Test
  void theTableHasEveryMoveAndEveryState() {
    Set<String> taken = new java.util.TreeSet<>(Set.of("link"));
    TABLE.rows().forEach(row -> row.steps().forEach(step -> taken.add(step.split(" on ")[0])));
    assertThat(Stream.of(Move.values()).filter(move -> !OF_THE_PAGE.contains(move)))
        .extracting(Move::id)
        .isSubsetOf(taken);
    assertThat(TABLE.rows()).extracting(MovesTable.Row::to).contains(Standing.values());
  }

  /// Wherever one stands, each step is offered or its refusal is there to be read.
  @Test
  void everyRefusalCanBeReadWhereOneStands() {
    Map<Standing, Clerk> places = new HashMap<>();
    TABLE.rows().forEach(row -> places.computeIfAbsent(row.to(), _ -> arrived(row)));
    SoftAssertions all = new SoftAssertions();
    places.forEach((standing, clerk) -> {
      for (Move move : Move.values()) {
        if (!OF_THE_PAGE.contains(move)) {
          var line = clerk.line(move);
          all.assertThat(line).as(standing + " " + move).isPresent();
          line.filter(it -> !it.allowed())
              .ifPresent(it ->
                  all.assertThat(it.reason())
                      .as(standing + " " + move)
                      .matches("\\p{Lu}.+")
                      .doesNotContainPattern("R\\d{3}"));
        }
      }
    });
    all.assertAll();
  }

  /// `candour show` heads its lists as the case file does.
  @Test
  void screenAndTextUseTheSameWords() {
    Map.of("show.may", "moves.now", "show.more", "moves.more", "show.may-not", "moves.not-yet")
        .forEach((text, screen) ->
            assertThat(Wording.of("command").text(text)).isEqualTo(Words.text(screen)));
  }

  /// The short lists have what somebody looks for where the case stands, and no more.
  @Test
  void theShortListsAreShort() {
    Map<Standing, Clerk> places = new HashMap<>();
    TABLE.rows().forEach(row -> places.computeIfAbsent(row.to(), _ -> arrived(row)));
    SoftAssertions all = new SoftAssertions();
    places.forEach((standing, clerk) -> {
      var lines = clerk.view().moves().stream().filter(MoveLine::first).toList();
      all.assertThat(lines.stream().filter(MoveLine::allowed))
          .as(standing + "")
          .hasSizeLessThan(13);
      all.assertThat(lines.stream().filter(line -> !line.allowed()))
          .as(standing + "")
          .hasSizeLessThan(6);
    });
    all.assertThat(
            places.get(Standing.STAGE_1_OPEN).line(Move.REFUSE_STAGE_3).orElseThrow().allowed())
        .isFalse();
    all.assertAll();
  }

  private static Clerk arrived(MovesTable.Row row) {
    Clerk clerk = begun();
    row.steps().forEach(clerk::take);
    return clerk;
  }

  private static Clerk begun() {
    var desk = new Desk(register, CALENDAR, () -> Authorship.on("Complaints Manager", TODAY));
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.METHOD, "email",
            Field.SUMMARY, "Calls were not returned.");
    var file =
        new Logging("", LocalDate.parse(RECEIVED), new Particulars(values), null, List.of())
            .at(desk);
    return new Clerk(new Office(desk), file);
  }
}
