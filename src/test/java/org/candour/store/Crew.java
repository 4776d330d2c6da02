package org.candour.store;

import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;

/// Six people on one register of a real server, one of each role, and somebody who has none: Ann is
/// the complaints manager, Ben an officer, Cat a service manager, Dee reads reports, Eve audits,
/// Fay looks after people and settings. The database users have the same names in small letters.
final class Crew {
  static final String SECRET = "heron teal wren dunlin";
  static final LocalDate DAY = LocalDate.now();
  static final long OPEN = 1;
  static final long SENT = 2;
  static final long ABOUT_BEN = 3;
  static final long RESTRICTED = 4;

  /// Each person's database user, with their role.
  static final Map<String, Role> ROLES =
      Map.of(
          "ann", Role.COMPLAINTS_MANAGER,
          "ben", Role.COMPLAINTS_OFFICER,
          "cat", Role.SERVICE_MANAGER,
          "dee", Role.REPORT_READER,
          "eve", Role.AUDITOR,
          "fay", Role.ADMINISTRATOR);

  /// Which complaints of [#fill] each of them is shown.
  static final Map<String, Set<Long>> SHOWN =
      Map.of(
          "ann", Set.of(OPEN, SENT, ABOUT_BEN, RESTRICTED),
          "ben", Set.of(OPEN, SENT),
          "cat", Set.of(SENT, ABOUT_BEN),
          "dee", Set.of(),
          "eve", Set.of(OPEN, SENT, ABOUT_BEN),
          "fay", Set.of(),
          "nobody", Set.of());

  private Crew() {}

  /// A register that was made in a file and moved to the server.
  static Team movedIn(Path folder, Consumer<StoredRegister> fill) {
    Team team =
        new Team(PostgresServer.shared().address())
            .with("ann", "ben", "cat", "dee", "eve", "fay", "nobody");
    NewRegister told = new NewRegister("Team", "Anyshire", null);
    Path file = folder.resolve("r.candour");
    try (StoredRegister register =
        RegisterOpener.create(file, "Ann", SECRET, told, Story.CALENDAR)) {
      fill.accept(register);
      members(register);
      new Removal(register, Story.CALENDAR).to(team.owner(), "team", made -> {}).close();
    }
    return team;
  }

  static Authorship now(String author) {
    return Authorship.by(author, ZonedDateTime.now());
  }

  private static void members(StoredRegister register) {
    for (String user : List.of("ben", "cat", "dee", "eve", "fay")) {
      Member member = Member.given(name(user), ROLES.get(user), DAY).comingAs(user);
      register.members().give(member, now("Ann"));
    }
    Member ann = register.members().all().getFirst();
    register.members().change(ann.id(), ann.comingAs("ann"), now("Ann"));
  }

  static String name(String user) {
    return user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1);
  }

  /// Four complaints: one that is open to the team, one sent to Cat, one about Ben that was sent to
  /// Cat too, one restricted to Ann; and a compliment.
  static void fill(StoredRegister register) {
    for (int number = 1; number <= 4; number++) {
      register
          .chronicle()
          .begin(
              FileKind.COMPLAINT,
              now("Ann"),
              List.of(received("2016-04-22", "2016/00" + number, "Jory Penrose", "Fostering")));
    }
    append(register, SENT, new Stage1.Allocated("Cat, Service Manager"));
    append(register, ABOUT_BEN, new Stage2.WorkerNamed("Ben"));
    append(register, ABOUT_BEN, new Stage1.Allocated("Cat"));
    append(register, RESTRICTED, new Course.ReaderNamed("Ann"));
    append(
        register, RESTRICTED, new Intake.Amended(Field.RESTRICTED, "yes", "a colleague's child"));
    register
        .chronicle()
        .begin(
            FileKind.COMPLIMENT,
            now("Ann"),
            List.of(
                on(
                    "2016-05-01",
                    new Loose.ComplimentReceived(
                        "Anything team", null, null, "Kind words", null, null))));
  }

  private static void append(StoredRegister register, long file, Body body) {
    CaseFile at = register.chronicle().open(file);
    register.chronicle().append(file, at.version(), now("Ann"), List.of(on("2016-04-25", body)));
  }
}
