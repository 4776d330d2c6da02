package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;
import static org.candour.store.schema.Tables.INVOLVED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Pass;
import org.candour.access.Role;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Roles are given and end; whoever opens a register in which somebody has one needs one too.
final class MembersTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final String SECRET = "heron teal wren dunlin";

  @TempDir private Path folder;

  private Path path() {
    return folder.resolve("register.candour");
  }

  private StoredRegister made(@Nullable String secret) {
    var told = new NewRegister("Roles", null, DAY);
    return RegisterOpener.create(path(), "Ann Teal", secret, told, CALENDAR);
  }

  private StoredRegister opened(@Nullable String person, String secret) {
    return RegisterOpener.open(path(), person, secret, CALENDAR);
  }

  private static Member given(String name, Role role) {
    return Member.given(name, role, DAY);
  }

  @Test
  void whoeverGivesTheFirstRoleBecomesComplaintsManager() {
    try (var register = made(SECRET)) {
      assertThat(register.members().pass()).isEqualTo(Pass.EVERYTHING);
      register.members().give(given("Ben Wren", Role.AUDITOR), TESTER);

      assertThat(register.members().all())
          .extracting(Member::name, Member::role)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("Ann Teal", Role.COMPLAINTS_MANAGER),
              org.assertj.core.groups.Tuple.tuple("Ben Wren", Role.AUDITOR));
      assertThat(register.members().pass().is(Role.COMPLAINTS_MANAGER)).isTrue();
    }
  }

  @Test
  void whoeverOpensItHasTheRoleOfTheirName() {
    String sheet;
    try (var register = made(SECRET)) {
      sheet = java.util.Objects.requireNonNull(register.recovery()).text();
      var keys = register.keys().orElseThrow();
      keys.add(SECRET, "Ben Wren", "another good secret");
      keys.add(SECRET, "Cat Rail", "a third good secret");
      register
          .members()
          .give(
              given("ben  wren", Role.SERVICE_MANAGER).knownAs("Mr B Wren").answering("Fostering"),
              TESTER);
    }
    try (var register = opened("Ben Wren", "another good secret")) {
      Member me = java.util.Objects.requireNonNull(register.members().pass().member());
      assertThat(me.role()).isEqualTo(Role.SERVICE_MANAGER);
      assertThat(me.knownAs()).containsExactly("Mr B Wren");
      assertThat(me.services()).containsExactly("Fostering");
      assertThatThrownBy(() -> register.members().end(me.id(), TESTER))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("A service manager");
    }
    assertThatThrownBy(() -> opened("Cat Rail", "a third good secret"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("Cat Rail");
    try (var register = opened(null, sheet)) {
      assertThat(register.members().pass().is(Role.ADMINISTRATOR)).isTrue();
    }
  }

  /// What is done with the register as a whole asks the role, whichever screen or command it comes
  /// from.
  @ParameterizedTest
  @EnumSource(Role.class)
  void eachDoorToTheWholeRegisterAsksTheRole(Role role) {
    try (var register = made(SECRET)) {
      register.keys().orElseThrow().add(SECRET, "Ben Wren", "another good secret");
      register.members().give(given("Ben Wren", role), TESTER);
    }
    try (var register = opened("Ben Wren", "another good secret")) {
      var backups = register.backups().orElseThrow();
      allowed(role, Act.BACK_UP, () -> backups.keepIn(folder));
      allowed(role, Act.BACK_UP, backups::deleteReadable);
      allowed(role, Act.PEOPLE, () -> new Removal(register, CALENDAR));
      allowed(role, Act.KEEP, () -> register.retention().about("Jory Penrose"));
      allowed(role, Act.KEEP, () -> register.retention().named("cost 1-abcdef"));
      assertThatThrownBy(() -> register.encrypt("Ben Wren", "yet another secret"))
          .hasMessageContaining(role.may(Act.PEOPLE) ? "encrypted already" : "may");
    }
  }

  private static void allowed(Role role, Act act, Runnable door) {
    if (role.may(act)) {
      door.run();
    } else {
      assertThatThrownBy(door::run).as("%s %s", role, act).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void thereIsAlwaysSomebodyWhoMayGiveRoles() {
    try (var register = made(SECRET)) {
      register.members().give(given("Ben Wren", Role.AUDITOR), TESTER);
      Member me = register.members().all().getFirst();
      assertThatThrownBy(() -> register.members().end(me.id(), TESTER))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Ann Teal is the last");
      assertThatThrownBy(
              () -> register.members().change(me.id(), given("Ann Teal", Role.AUDITOR), TESTER))
          .isInstanceOf(Refusal.class);
      assertThat(register.members().all()).hasSize(2).allMatch(Member::current);

      register.members().give(given("Dee Knot", Role.ADMINISTRATOR), TESTER);
      register.members().change(me.id(), given("Ann Teal", Role.COMPLAINTS_OFFICER), TESTER);

      assertThat(register.members().pass().is(Role.COMPLAINTS_OFFICER)).isTrue();
      assertThat(register.members().all()).hasSize(4).filteredOn(Member::current).hasSize(3);
    }
  }

  @Test
  void aRoleInAFileThatAnybodyOpensIsRefused() {
    try (var register = made(null)) {
      assertThatThrownBy(() -> register.members().give(given("Ben Wren", Role.AUDITOR), TESTER))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("passphrases");
      assertThat(register.members().pass()).isEqualTo(Pass.EVERYTHING);
    }
  }

  @Test
  void whoStandsHowToAComplaintIsKeptWithIt() {
    try (var register = made(null)) {
      var begun =
          register
              .chronicle()
              .begin(
                  FileKind.COMPLAINT,
                  TESTER,
                  List.of(received("2016-04-22", "2016/001", "Jory Penrose", "Fostering")));
      register
          .chronicle()
          .append(
              begun.id(),
              begun.version(),
              TESTER,
              List.of(
                  on("2016-04-25", new Stage1.Allocated("Ben Wren, Team Manager")),
                  on("2016-04-25", new Stage1.Allocated("Cat Rail")),
                  on(
                      "2016-04-25",
                      new Intake.PointRaised("1", "Calls", null, null, null, null, "Fostering")),
                  on("2016-04-26", new Stage2.WorkerNamed("Dee  Knot")),
                  on("2016-04-26", new Course.ReaderNamed("Eve Gull")),
                  on("2016-04-26", new Course.ReaderNamed("Fay Ruff")),
                  on("2016-04-27", new Course.ReaderRemoved("Eve Gull", null))));

      var rows = register.database().read(sql -> sql.selectFrom(INVOLVED).fetch());
      assertThat(rows)
          .extracting(row -> row.getPart() + " " + row.getNameKey())
          .containsExactly(
              "ANSWERS ben wren, team manager",
              "ANSWERS ben wren",
              "ANSWERS cat rail",
              "ANSWERS fostering",
              "NAMED dee knot",
              "READER fay ruff");
      assertThat(register.check()).isEmpty();
    }
  }
}
