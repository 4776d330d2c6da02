package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Crew.ABOUT_BEN;
import static org.candour.store.Crew.DAY;
import static org.candour.store.Crew.OPEN;
import static org.candour.store.Crew.RESTRICTED;
import static org.candour.store.Crew.SENT;
import static org.candour.store.Crew.now;
import static org.candour.store.Fixture.on;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.candour.PostgresServer;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Looks;
import org.candour.casework.News;
import org.candour.casework.Query;
import org.candour.casework.Stale;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.candour.domain.time.Period;
import org.candour.store.engine.SharedServer;
import org.candour.store.tally.TallySource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A team on one register of a real server: who sees and may do what, in Candour and with any SQL
/// client, and that a register arrives there and back as it was.
final class TeamTest {
  @TempDir private static Path folder;
  private static Team team;

  @BeforeAll
  static void moveIn() {
    team = Crew.movedIn(folder, Crew::fill);
  }

  @ParameterizedTest
  @CsvSource({
    "ann, 1 2 3 4 5",
    "ben, 1 2 5",
    "cat, 2 3",
    "dee, ''",
    "eve, 1 2 3 5",
    "fay, ''",
    "nobody, ''"
  })
  void anySqlClientIsShownTheCasesOfTheRoleAndNoOthers(String user, String files) throws Exception {
    assertThat(asked(user, "select id from file order by id")).isEqualTo(files);
    assertThat(asked(user, "select distinct file_id from entry order by 1")).isEqualTo(files);
    assertThat(
            asked(user, "select id from complaint union select file_id from compliment order by 1"))
        .isEqualTo(files);
  }

  @Test
  void whatIsReadAmidCountingIsReadAsTheReaderMay() {
    Period ever = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    try (StoredRegister register = team.open("ann")) {
      assertThat(
              register.database().<Object>count(sql -> register.lists().ombudsmanDecisions(ever)))
          .isEqualTo(register.lists().ombudsmanDecisions(ever));
    }
  }

  @Test
  void whoeverHasNoRoleIsToldSo() {
    assertThatThrownBy(() -> team.open("nobody"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ben", "cat", "dee", "eve", "fay", "nobody"})
  void nobodyChangesWhatWasRecorded(String user) {
    for (String sql :
        List.of(
            "update entry set body = '{}'",
            "delete from entry",
            "truncate entry",
            "delete from file",
            "update chain_head set entry_id = 1",
            "delete from chain_head",
            "delete from look",
            "delete from final_report",
            "delete from member",
            "alter table entry disable trigger all",
            "drop table complaint",
            "create table mine (id int)",
            "set session authorization " + "postgres",
            "set role team1_owner",
            "select guard_tables()")) {
      assertThatThrownBy(() -> done(user, sql), sql).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dee", "eve", "fay", "nobody"})
  void whoeverRecordsNothingCannotByHand(String user) {
    assertThatThrownBy(() -> done(user, "select * from chain_hold()"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> done(user, "insert into file values (99, 'complaint', 1)"))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben", "cat", "dee", "eve", "fay", "nobody"})
  void noTableOfThePresentStateChangesWithoutAnEntry(String user) throws Exception {
    String sql = "update complaint set outcome = 'not upheld', summary = 'x' where id = 2";
    int changed;
    try {
      changed = done(user, sql);
    } catch (SQLException refused) {
      changed = 0;
    }
    assertThat(changed).isZero();
    assertThat(done(user, "delete from point")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben", "cat", "dee", "eve", "nobody"})
  void rolesAndLimitsAreGivenByFewOnly(String user) throws Exception {
    assertThat(done(user, "update member set role = 'COMPLAINTS_MANAGER'")).isZero();
    assertThatThrownBy(() -> done(user, "insert into setting values ('consent-age', '3')"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void anEntryIsTakenInOnesOwnNameOnly() {
    try (StoredRegister register = team.open("ben")) {
      CaseFile file = register.chronicle().open(OPEN);
      List<NewEntry> note = List.of(new NewEntry(DAY, new Course.Noted("Rang back")));
      assertThatThrownBy(() -> register.chronicle().append(OPEN, file.version(), now("Ann"), note))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("own name");
      Authorship yesterday = Authorship.by("Ben", ZonedDateTime.now().minusDays(1));
      assertThatThrownBy(() -> register.chronicle().append(OPEN, file.version(), yesterday, note))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("clock");
      CaseFile noted = register.chronicle().append(OPEN, file.version(), now("Ben"), note);
      assertThat(noted.entries().getLast().author()).isEqualTo("Ben");
      assertThatThrownBy(() -> register.chronicle().open(ABOUT_BEN)).isInstanceOf(Refusal.class);
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(2);
      assertThat(register.lists().highestNumber("2016/")).isEqualTo(4);
    }
    sound();
  }

  @Test
  void aLinkThatDoesNotFollowIsRefusedByTheServer() {
    String forged =
        "begin; insert into file values (77, 'complaint', 1);"
            + " insert into entry select (select max(entry_id) + 1 from chain_head), 77, 1, day_on,"
            + " now(), current_date, 'Ben', false, kind, body, salt, body_hash, hash from entry"
            + " where id = 1; commit";
    assertThatThrownBy(() -> done("ben", forged)).hasMessageContaining("team.chain");
    sound();
  }

  @Test
  void aServiceManagerAnswersAndNothingElse() {
    try (StoredRegister register = team.open("cat")) {
      CaseFile file = register.chronicle().open(SENT);
      assertThatThrownBy(() ->
              register
                  .chronicle()
                  .append(
                      SENT,
                      file.version(),
                      now("Cat"),
                      List.of(new NewEntry(DAY, new Course.Noted("x")))))
          .isInstanceOf(Refusal.class);
      register
          .chronicle()
          .append(
              SENT,
              file.version(),
              now("Cat"),
              List.of(
                  new NewEntry(DAY, new Stage1.LearningProposed("Ring back the same day", "Cat"))));
    }
    sound();
  }

  @Test
  void figuresAreForReadersWithoutAnyName() throws Exception {
    assertThat(asked("dee", "select count(*) from figures.complaint")).isEqualTo("4");
    assertThat(asked("ben", "select count(*) from figures.complaint")).isEqualTo("3");
    assertThat(asked("cat", "select count(*) from figures.complaint")).isEqualTo("0");
    assertThat(asked("fay", "select count(*) from figures.complaint")).isEqualTo("0");
    assertThat(asked("dee", "select * from figures.complaint"))
        .doesNotContain("Penrose", "2016/00");
    try (StoredRegister register = team.open("dee")) {
      assertThat(
              TallySource.of(register)
                  .figures(
                      new org.candour.domain.time.FinancialYear(2016),
                      java.util.OptionalInt.empty(),
                      DAY)
                  .get("stage1.received"))
          .hasValue(java.math.BigDecimal.valueOf(4));
    }
  }

  @Test
  void whoIsSecondIsToldAndOverwritesNothing() {
    try (StoredRegister one = team.open("ann");
        StoredRegister other = team.open("ben")) {
      CaseFile read = other.chronicle().open(OPEN);
      List<NewEntry> note = List.of(new NewEntry(DAY, new Course.Noted("first")));
      one.chronicle().append(OPEN, one.chronicle().open(OPEN).version(), now("Ann"), note);
      assertThatThrownBy(() -> other.chronicle().append(OPEN, read.version(), now("Ben"), note))
          .isInstanceOf(Stale.class);
    }
    sound();
  }

  @Test
  void theOthersHearOfItByNumbersOnly() throws Exception {
    try (StoredRegister one = team.open("ann");
        StoredRegister other = team.open("eve")) {
      var heard = new LinkedBlockingQueue<News>();
      try (AutoCloseable following = other.follow(heard::add)) {
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Back());
        CaseFile read = one.chronicle().open(OPEN);
        one.chronicle()
            .append(
                OPEN,
                read.version(),
                now("Ann"),
                List.of(new NewEntry(DAY, new Course.Noted("told"))));
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Changed(OPEN));
        one.preferences().keep("consent-age", "12");
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Arranged());
      }
    }
  }

  @Test
  void aLostConnectionIsToldAndMended() throws Exception {
    try (StoredRegister one = team.open("ann")) {
      var heard = new LinkedBlockingQueue<News>();
      try (AutoCloseable following = one.follow(heard::add)) {
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Back());
        PostgresServer.shared().cutOff("ann");
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Lost());
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new News.Back());
      }
      assertThat(one.chronicle().open(OPEN).entries()).isNotEmpty();
    }
  }

  @Test
  void aLookIsChainedInOnesOwnName() {
    try (StoredRegister register = team.open("ann")) {
      register.looks().note("Ann", Looks.Act.OPENED, RESTRICTED);
      assertThatThrownBy(() -> register.looks().note("Eve", Looks.Act.OPENED, RESTRICTED))
          .isInstanceOf(Refusal.class);
      assertThat(register.looks().of(RESTRICTED)).extracting(Looks.Look::person).contains("Ann");
    }
    sound();
  }

  @Test
  void aServerThatIsNotThereIsNotTakenForOneWithoutACertificate() {
    SharedServer nowhere = new SharedServer("jdbc:postgresql://127.0.0.1:1/x", "ann", "any");
    assertThatThrownBy(nowhere::open)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be reached");
  }

  /// Ben is an officer: he strikes out what he likes, but no hold.
  @Test
  void noMemberStrikesOutWhatIsOnRecordAboutKeeping() {
    long hold;
    try (StoredRegister register = team.open("ann")) {
      CaseFile file = register.chronicle().open(SENT);
      hold =
          register
              .chronicle()
              .append(
                  SENT,
                  file.version(),
                  now("Ann"),
                  List.of(on(DAY.toString(), new Keeping.Held("A claim"))))
              .entries()
              .getLast()
              .id();
    }
    try (StoredRegister register = team.open("ben")) {
      CaseFile file = register.chronicle().open(SENT);
      assertThatThrownBy(() ->
              register
                  .chronicle()
                  .append(
                      SENT,
                      file.version(),
                      now("Ben"),
                      List.of(on(DAY.toString(), new Course.StruckOut(hold, "Not needed")))))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cannot be struck out");
    }
    try (StoredRegister register = team.open("ann")) {
      assertThat(register.retention().of(SENT).heldOn()).isNotNull();
      CaseFile file = register.chronicle().open(SENT);
      register
          .chronicle()
          .append(
              SENT,
              file.version(),
              now("Ann"),
              List.of(on(DAY.toString(), new Keeping.HoldLifted("Over"))));
    }
    sound();
  }

  @Test
  void aRegisterArrivesThereAndBackAsItWas() {
    Path back = folder.resolve("back.candour");
    Path again = folder.resolve("again.candour");
    Team other = new Team(PostgresServer.shared().address());
    List<Entry> before;
    try (StoredRegister register =
        RegisterOpener.create(back, null, new NewRegister("Back", null, null), Story.CALENDAR)) {
      Crew.fill(register);
      register.looks().note("Ann", Looks.Act.OPENED, RESTRICTED);
      before = register.chronicle().open(SENT).entries();
      assertThatThrownBy(() ->
              new Removal(register, Story.CALENDAR)
                  .to(
                      other.owner(),
                      "there",
                      made -> {
                        assertThatThrownBy(() -> register.preferences().keep("a", "b"))
                            .as("nothing is recorded here meanwhile")
                            .hasMessageContaining("is being moved");
                        assertThat(register.preferences().setting(Moved.NAME))
                            .as("without power now, it would open again")
                            .isEmpty();
                        throw new Refusal("a figure differs");
                      }))
          .hasMessageContaining("a figure differs");
      register.preferences().keep("a", "b");
      assertThat(other.owner().isBlank()).as("a failed move leaves nothing").isTrue();
      new Removal(register, Story.CALENDAR).to(other.owner(), "there", made -> {}).close();
    }
    assertThatThrownBy(() -> RegisterOpener.open(back, null, Story.CALENDAR))
        .hasMessageContaining("was moved to there");
    try (StoredRegister there = RegisterOpener.join(other.owner(), "there", Story.CALENDAR)) {
      assertThat(there.check()).isEmpty();
      try (StoredRegister home =
          new Removal(there, Story.CALENDAR).to(again, "Ann", null, made -> {})) {
        assertThat(home.chronicle().open(SENT).entries()).isEqualTo(before);
        assertThat(home.check()).isEmpty();
        assertThat(head(home)).isEqualTo(head(there));
      }
    }
    Removal.stay(back, null, null);
    RegisterOpener.open(back, null, Story.CALENDAR).close();
  }

  private static String head(StoredRegister register) {
    return register
        .database()
        .read(sql ->
            java.util.HexFormat.of()
                .formatHex(
                    sql.selectFrom(org.candour.store.schema.Tables.CHAIN_HEAD)
                        .fetchSingle()
                        .getHash()));
  }

  private static void sound() {
    try (StoredRegister whole = RegisterOpener.join(team.owner(), "team", Story.CALENDAR)) {
      assertThat(whole.check()).isEmpty();
    }
  }

  private static String asked(String user, String sql) throws SQLException {
    StringBuilder said = new StringBuilder();
    try (Connection connection = team.as(user).connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          said.append(rows.getString(i)).append(' ');
        }
      }
    }
    return said.toString().strip();
  }

  private static int done(String user, String sql) throws SQLException {
    try (Connection connection = team.as(user).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return Math.max(0, statement.getUpdateCount());
    }
  }
}
