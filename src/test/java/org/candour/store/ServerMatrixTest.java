package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Crew.ABOUT_BEN;
import static org.candour.store.Crew.DAY;
import static org.candour.store.Crew.ROLES;
import static org.candour.store.Crew.SENT;
import static org.candour.store.Crew.SHOWN;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.candour.Documented;
import org.candour.access.Role;
import org.candour.casework.CaseFile;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.candour.store.chain.EntryLog;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `docs/security/server.md` against a real server: every role and every table, view and function,
/// by raw SQL. What is on the server and not on the page, or the other way round, is a failure.
final class ServerMatrixTest {
  private static final String PAGE = "security/server.md";
  private static final String FIGURES = "figures.";
  private static final Set<String> REFUSED = Set.of("42501", "CN001");

  @TempDir private static Path folder;
  private static Team team;
  private static Documented tables;
  private static Documented functions;

  /// Each table, and its column with the number of the file; blank when it tells of none.
  private static final Map<String, String> OWNERS = new TreeMap<>();

  @BeforeAll
  static void moveIn() throws SQLException, IOException {
    tables = Documented.table(PAGE, "table or view");
    functions = Documented.table(PAGE, "function");
    team = Crew.movedIn(folder, Crew::fill);
    try (Connection all = team.asAdministrator()) {
      find(all);
      new FilledTables(all, OWNERS).fill();
    }
  }

  private static void find(Connection all) throws SQLException {
    String sql =
        "select c.relnamespace::regnamespace || '.' || c.relname, case"
            + " when c.relname in ('complaint', 'file') then 'id'"
            + " when bool_or(a.attname = 'file_id') then 'file_id'"
            + " when bool_or(a.attname = 'complaint_id') then 'complaint_id' else '' end"
            + " from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
            + " where c.relnamespace in ('public'::regnamespace, 'figures'::regnamespace)"
            + " and c.relkind not in ('i', 'S', 't', 'c') group by c.relnamespace, c.relname";
    try (Statement statement = all.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        OWNERS.put(rows.getString(1).replace("public.", ""), rows.getString(2));
      }
    }
  }

  @Test
  void everyTableAndViewStandsOnThePage() {
    assertThat(tables.rows().keySet()).containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
  }

  @Test
  void everyFunctionStandsOnThePage() throws SQLException {
    Set<String> there = new TreeSet<>();
    try (Connection all = team.asAdministrator();
        Statement statement = all.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select proname from pg_proc where pronamespace in"
                    + " ('public'::regnamespace, 'figures'::regnamespace)")) {
      while (rows.next()) {
        there.add(rows.getString(1));
      }
    }
    assertThat(functions.rows().keySet()).containsExactlyInAnyOrderElementsOf(there);
  }

  /// A function with its owner's rights would do what a member's table of the same name tells it.
  @Test
  void everyFunctionWithTheOwnersRightsPinsWhereItLooks() throws SQLException {
    String with = "pg_proc where prosecdef and pronamespace = 'public'::regnamespace";
    String pinned = " and proconfig @> '{\"search_path=public, pg_temp\"}'";
    try (Connection all = team.asAdministrator()) {
      assertThat(count(all, with + pinned)).isEqualTo(count(all, with)).isGreaterThan(10);
    }
  }

  private static String said(String user, String table) {
    Role role = ROLES.get(user);
    return role == null
        ? table.equals("flyway_schema_history") ? "R" : ""
        : tables.cell(table, role.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void readsWhatThePageSays(String user) throws SQLException {
    SoftAssertions all = new SoftAssertions();
    try (Connection connection = team.as(user).connect();
        Connection whole = team.asAdministrator()) {
      for (String table : OWNERS.keySet()) {
        String said = said(user, table);
        String owner = OWNERS.get(table);
        if (owner.isEmpty() || said.contains("R")) {
          long rows = said.matches("(?i).*r.*") ? count(whole, table) : 0;
          all.assertThat(count(connection, table)).as("%s %s", user, table).isEqualTo(rows);
        } else {
          Set<Long> shown = said.contains("r") ? expected(user, table) : Set.of();
          all.assertThat(files(connection, table, owner)).as("%s %s", user, table).isEqualTo(shown);
        }
      }
    }
    all.assertAll();
  }

  /// A figure counts every complaint but those about the reader.
  private static Set<Long> expected(String user, String table) {
    Set<Long> expected =
        new TreeSet<>(table.startsWith(FIGURES) ? SHOWN.get("ann") : SHOWN.get(user));
    if (table.startsWith(FIGURES) && user.equals("ben")) {
      expected.remove(ABOUT_BEN);
    }
    return expected;
  }

  private static Set<Long> files(Connection connection, String table, String owner)
      throws SQLException {
    Set<Long> files = new TreeSet<>();
    String sql = "select distinct %s from %s where %1$s <= 4".formatted(owner, table);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        files.add(rows.getLong(1));
      }
    }
    return files;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void changesByHandOnlyWhatThePageSays(String user) throws SQLException {
    SoftAssertions all = new SoftAssertions();
    try (Connection connection = team.as(user).connect()) {
      connection.setAutoCommit(false);
      for (String table : OWNERS.keySet()) {
        tried(all, connection, user, table, true);
      }
      connection.rollback();
    }
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat"})
  void changesWhatTellsOfAFileTogetherWithAnEntry(String user) {
    Body body =
        user.equals("cat")
            ? new Stage1.LearningProposed("Ring back", "Cat")
            : new Course.Noted("By hand");
    SoftAssertions all = new SoftAssertions();
    try (StoredRegister register = team.open(user)) {
      Connection connection = register.database().connection();
      register
          .database()
          .write(sql ->
              Sql.quietly(() -> {
                CaseFile file = register.chronicle().open(SENT);
                try (EntryLog log = new EntryLog(connection, Engine.POSTGRES)) {
                  var entries = List.of(new NewEntry(DAY, body));
                  log.add(file.id(), file.version(), Crew.now(Crew.name(user)), entries);
                  log.grow(file.id(), file.version() + 1L);
                  log.finish();
                }
                for (String table : FilledTables.ofFiles(OWNERS)) {
                  tried(all, connection, user, table, false);
                }
                return 1;
              }));
    }
    all.assertAll();
  }

  /// A capital letter is done by hand alone; a small one under the condition of the page.
  private static void tried(
      SoftAssertions all, Connection connection, String user, String table, boolean alone)
      throws SQLException {
    String said = said(user, table).replaceAll("[Rr]", "");
    for (var each : FilledTables.changes(table, OWNERS.get(table)).entrySet()) {
      String letter = each.getKey();
      boolean may = said.contains(letter) || !alone && said.contains(letter.toLowerCase());
      all.assertThat(done(connection, each.getValue()))
          .as("%s %s %s%s", user, letter, table, alone ? "" : " with an entry")
          .isEqualTo(may);
    }
  }

  /// Whether the rules of the server let it pass, if only to fail for another reason.
  private static boolean done(Connection connection, String sql) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      int changed = statement.executeUpdate(sql);
      statement.execute("set constraints all immediate");
      return changed > 0;
    } catch (SQLException failed) {
      boolean guarded = String.valueOf(failed.getMessage()).matches("(?s).*(append-only|never).*");
      return !REFUSED.contains(failed.getSQLState()) && !guarded;
    } finally {
      connection.rollback(before);
    }
  }

  @Test
  void whatIsHalfTypedIsItsWritersOwn() throws SQLException {
    for (String user : ROLES.keySet()) {
      try (StoredRegister register = team.open(user)) {
        register.unsent().keep("response 2", Map.of("words", "half typed by " + user));
        assertThat(register.unsent().at("response 2"))
            .containsEntry("words", "half typed by " + user);
      }
    }
    for (String user : ROLES.keySet()) {
      try (Connection connection = team.as(user).connect()) {
        String mine = "unsent." + user + ".response 2";
        assertThat(words(connection)).containsExactly(mine);
        connection.setAutoCommit(false);
        String other = mine.replace(user, user.equals("ann") ? "ben" : "ann");
        assertThat(done(connection, "insert into setting values ('" + other + "2', 'x')"))
            .isFalse();
        assertThat(done(connection, "delete from setting where name = '" + other + "'")).isFalse();
        assertThat(done(connection, "update setting set content = 'x' where name = '" + mine + "'"))
            .isTrue();
      }
    }
    for (String user : ROLES.keySet()) {
      try (StoredRegister register = team.open(user)) {
        register.unsent().keep("response 2", Map.of());
      }
    }
  }

  private static List<String> words(Connection connection) throws SQLException {
    List<String> names = new java.util.ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select name from setting where name like 'unsent.%'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void callsTheFunctionsThatThePageSays(String user) throws SQLException {
    SoftAssertions all = new SoftAssertions();
    try (Connection connection = team.as(user).connect();
        Connection whole = team.asAdministrator()) {
      connection.setAutoCommit(false);
      for (Map.Entry<String, String> call : calls(whole).entrySet()) {
        String who = functions.cell(call.getKey(), "who may call it");
        Role role = ROLES.get(user);
        boolean may =
            who.equals("everybody")
                || role != null && List.of(who.split(", ")).contains(role.label());
        all.assertThat(called(connection, call.getValue()))
            .as("%s %s", user, call.getKey())
            .isEqualTo(may);
      }
    }
    all.assertAll();
  }

  /// Each function with arguments that it understands.
  private static Map<String, String> calls(Connection whole) throws SQLException {
    Map<String, String> calls = new TreeMap<>();
    String sql =
        "select proname, coalesce((select string_agg('null::' || format_type(t, null), ', ')"
            + " from unnest(proargtypes) t), ''), provariadic <> 0 from pg_proc"
            + " where pronamespace = 'public'::regnamespace";
    try (Statement statement = whole.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String arguments = (rows.getBoolean(3) ? "variadic " : "") + rows.getString(2);
        calls.put(rows.getString(1), "select " + rows.getString(1) + "(" + arguments + ")");
      }
    }
    return calls;
  }

  private static boolean called(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return true;
    } catch (SQLException refused) {
      assertThat(refused.getSQLState()).as(sql).isIn("42501", "CN001", "0A000");
      return false;
    } finally {
      connection.rollback();
    }
  }

  /// What the server keeps about the contents of tables, and whom it lets make any of their own.
  @ParameterizedTest
  @ValueSource(strings = {"ann", "dee", "nobody"})
  void nothingIsToldBesideTheTables(String user) throws SQLException {
    try (Connection connection = team.as(user).connect()) {
      connection.setAutoCommit(false);
      assertThat(count(connection, "pg_stats where schemaname in ('public', 'figures')")).isZero();
      for (String sql :
          List.of(
              "create temp table mine (id int)",
              "create table mine (id int)",
              "create function mine() returns int language sql as 'select 1'",
              "copy complaint to program 'cat'",
              "select pg_read_file('pg_hba.conf')",
              "alter table entry disable row level security",
              "set session authorization postgres")) {
        assertThat(called(connection, sql)).as(sql).isFalse();
      }
    }
  }

  @Test
  void aSearchHoldsToTheVeryRuleOfTheTable() throws SQLException {
    for (String user : List.of("ann", "ben", "cat", "dee", "eve", "fay", "nobody")) {
      try (Connection connection = team.as(user).connect();
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("select unnest(found_complaints('jory:*')) order by 1")) {
        Set<Long> found = new TreeSet<>();
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
        assertThat(found).as(user).isEqualTo(SHOWN.get(user));
      }
    }
    try (StoredRegister register = team.open("ben")) {
      assertThat(register.lists().search("Jory", 9)).hasSize(2);
    }
  }
}
