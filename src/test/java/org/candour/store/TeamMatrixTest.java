package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Crew.DAY;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.candour.figures.RandomRegister;
import org.candour.store.chain.EntryLog;
import org.candour.store.chain.Erasure;
import org.candour.store.engine.Sql;
import org.candour.store.projection.Projector;
import org.candour.store.schema.DefaultSchema;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every role against every table of a real server, by raw SQL: nothing is read or changed that the
/// role may not; and words leave an entry by an erasure alone.
final class TeamMatrixTest {
  private static final long FILE = 1;

  private static final Set<String> ARRANGED = Set.of("setting", "listed_value");
  private static final Set<String> WORKED = Set.of("saved_view", "own_field");
  private static final Set<String> OPEN =
      Set.of("register_info", "chain_head", "setting", "listed_value", "member", "member_name");

  @TempDir private static Path folder;
  private static Team team;

  @BeforeAll
  static void moveIn() {
    team = Crew.movedIn(folder, TeamMatrixTest::fill);
  }

  private static void fill(StoredRegister register) {
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            now(),
            List.of(
                received("2016-04-22", "2016/9001", "Jory Penrose", "Fostering"),
                on("2016-04-25", new Stage1.Allocated("Cat")),
                on("2016-04-26", new Course.Noted("About the tattoo")),
                on("2016-04-27", new Course.Closed())));
    register.chronicle().bring(now().importing(), RandomRegister.of(3, 40).iterator());
    register.preferences().keep("anything", "kept");
  }

  private static Authorship now() {
    return Crew.now("Ann");
  }

  private static Set<String> projected() {
    return Projector.SHEETS.stream()
        .map(sheet -> sheet.table().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Who may change rows of a table by hand; every change but these is refused or changes nothing.
  private static boolean mayChange(String user, String table, String verb) {
    if (projected().contains(table)) {
      return user.equals("ann");
    }
    if (ARRANGED.contains(table)) {
      return user.equals("ann") || user.equals("fay");
    }
    if (table.startsWith("member")) {
      return verb.equals("update") && (user.equals("ann") || user.equals("fay"));
    }
    return WORKED.contains(table) && (user.equals("ann") || user.equals("ben"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void nobodyChangesARowThatTheirRoleMayNot(String user) throws SQLException {
    SoftAssertions all = new SoftAssertions();
    try (Connection connection = team.as(user).connect()) {
      connection.setAutoCommit(false);
      for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        String name = table.getName();
        String column = table.fields()[0].getName();
        Map<String, String> tried =
            Map.of(
                "delete", "delete from \"%s\"".formatted(name),
                "update", "update \"%s\" set \"%s\" = \"%2$s\"".formatted(name, column));
        for (Map.Entry<String, String> each : tried.entrySet()) {
          if (!mayChange(user, name, each.getKey())) {
            all.assertThat(changed(connection, each.getValue())).as(user + ": " + each).isZero();
          }
        }
      }
    }
    all.assertAll();
  }

  private static int changed(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException refused) {
      return 0;
    } finally {
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dee", "fay", "nobody"})
  void whoeverIsShownNoCaseReadsNoRowOfOne(String user) throws SQLException {
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!OPEN.contains(table.getName())) {
        assertThat(count(user, table.getName())).as(table.getName()).isZero();
      }
    }
    assertThat(count("eve", "entry")).as("others do").isPositive();
  }

  @Test
  void aServiceManagerReadsOnlyTheRowsOfWhatWasSentToThem() throws SQLException {
    for (String table : projected()) {
      String owner = owner(table);
      if (Set.of("unit", "responder", "compliment").contains(table)) {
        continue;
      }
      assertThat(
              one("cat", "select count(*) from \"%s\" where \"%s\" <> 1".formatted(table, owner)))
          .as(table)
          .isZero();
    }
    assertThat(count("cat", "complaint")).isEqualTo(1);
  }

  private static String owner(String table) {
    return Projector.SHEETS.stream()
        .filter(sheet -> sheet.table().getName().equals(table))
        .map(sheet -> sheet.owner().getName())
        .findFirst()
        .orElseThrow();
  }

  private static long count(String user, String table) throws SQLException {
    return one(user, "select count(*) from \"%s\"".formatted(table));
  }

  private static long one(String user, String sql) throws SQLException {
    try (Connection connection = team.as(user).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void noWordLeavesAnEntryWithoutAnErasure(String user) {
    assertThatThrownBy(() -> one(user, "select 1 from erase_entry(3, '', null)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("team.");
    assertThatThrownBy(
            () -> one(user, "select 1 from erase_entry(3, '{\"text\":\"[erased]\"}', null)"))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben", "cat"})
  void onlyAComplaintsManagerKeepsOrTakesAway(String user) {
    try (StoredRegister register = team.open(user)) {
      assertThatThrownBy(() -> register.retention().over(DAY)).isInstanceOf(Refusal.class);
      CaseFile file = register.chronicle().open(FILE);
      // Past the program's own question, the server refuses the entry.
      assertThatThrownBy(() -> forced(register, file, new Keeping.Held("by hand")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("role");
    }
  }

  /// Records without asking for the role.
  private static void forced(StoredRegister register, CaseFile file, Body body) {
    register
        .database()
        .write(sql ->
            Sql.quietly(() -> {
              try (EntryLog log =
                  new EntryLog(register.database().connection(), register.database().engine())) {
                String me = register.members().pass().member().name();
                log.add(
                    file.id(),
                    file.version(),
                    Authorship.by(me, ZonedDateTime.now()),
                    List.of(new NewEntry(DAY, body)));
                log.grow(file.id(), file.version() + 1L);
                log.finish();
              }
              return 1;
            }));
  }

  @Test
  void evenAManagerCannotDressAnAlterationAsAnErasureOrEraseWhatIsHeld() {
    try (StoredRegister register = team.open("cat")) {
      register.unsent().keep("response " + FILE, Map.of("words", "Jory said"));
      register.unsent().keep("response 1" + FILE, Map.of("words", "another file's"));
    }
    try (StoredRegister register = team.open("ann")) {
      String forged = "{\"text\":\"It was all lies\"}";
      assertThatThrownBy(() -> erasedByHand(register, forged))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("does not follow");
      CaseFile file = register.chronicle().open(FILE);
      forced(register, file, new Keeping.Held("A claim"));
      assertThatThrownBy(() -> erasedByHand(register, "{\"text\":\"[erased]\"}"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("legal hold");
      CaseFile held = register.chronicle().open(FILE);
      forced(register, held, new Keeping.HoldLifted("Settled"));
      register.preferences().keep("keeping-inquiry-hold", "no");
      register.retention().anonymise(List.of(register.retention().of(FILE)), null, now());
      assertThat(register.check()).isEmpty();
      assertThat(register.lists().search("Jory", 3)).isEmpty();
    }
    try (StoredRegister register = team.open("cat")) {
      assertThat(register.unsent().places()).containsExactly("response 1" + FILE);
    }
  }

  private static void erasedByHand(StoredRegister register, String remains) {
    long note = register.chronicle().open(FILE).entries().get(2).id();
    register
        .database()
        .write(sql -> {
          CaseFile file = register.chronicle().open(FILE);
          forced(
              register,
              file,
              new Keeping.Anonymised(
                  "2016/9001",
                  "complaint",
                  4,
                  List.of(new Keeping.Erased(note, Erasure.digest(remains)))));
          return sql.fetch("select erase_entry(?, ?, null)", note, remains);
        });
  }

  @Test
  void aReceiptStaysAReceipt() {
    try (StoredRegister register = team.open("eve")) {
      assertThat(register.chronicle().open(FILE).entries().getFirst().body())
          .isInstanceOf(Intake.Received.class);
      assertThat(register.retention().log()).isNotNull();
    }
  }
}
