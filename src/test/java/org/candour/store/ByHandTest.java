package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Crew.OPEN;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Register.Fault;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an officer can put on record with an SQL client, every rule of the server kept and the link
/// of the chain worked out: Candour says what it is, and shows everything else.
final class ByHandTest {
  private static final String FORGED =
      "with put as (select row(h.entry_id + 1, f.id, f.row_version + 1, current_date, now(),"
          + " current_date, signed_name(), false, '%s', '%s', '\\x00', null, null, null, null)::entry"
          + " as e, h.hash as before from chain_hold() h, file f where f.id = %d),"
          + " marked as (select e, before, body_mark(e) as mark from put),"
          + " told as (select row((e).id, (e).file_id, (e).position, (e).day_on, (e).recorded_at,"
          + " (e).known_on, (e).author, (e).is_imported, (e).kind, (e).body, (e).salt, mark, null,"
          + " null, null)::entry as e, before from marked)"
          + " insert into entry select (e).id, (e).file_id, (e).position, (e).day_on,"
          + " (e).recorded_at, (e).known_on, (e).author, (e).is_imported, (e).kind, (e).body,"
          + " (e).salt, (e).body_hash, chain_link(before, e), null, null from told;"
          + " update file set row_version = row_version + 1 where id = %3$d";

  private static final String NOTHING = "00".repeat(32);

  @TempDir private Path folder;
  private Team team;

  @BeforeEach
  void moveIn() {
    team = Crew.movedIn(folder, Crew::fill);
  }

  private void put(String kind, String body) throws SQLException {
    try (Connection connection = team.as("ben").connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(FORGED.formatted(kind, body, OPEN));
      connection.commit();
    }
  }

  private void isNamed() {
    try (StoredRegister register = team.open("ann")) {
      assertThatThrownBy(() -> register.chronicle().open(OPEN))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("of file 1 cannot be read");
      assertThat(register.chronicle().open(Crew.SENT).entries()).isNotEmpty();
    }
    try (StoredRegister whole = team.open(team.ownerName())) {
      assertThat(whole.check())
          .extracting(Fault::what)
          .singleElement()
          .asString()
          .contains("of file 1 cannot be read");
    }
  }

  @Test
  void anEntryOfNoKindIsNamed() throws SQLException {
    put("course.nothing", "{}");
    isNamed();
  }

  @Test
  void wordsThatAreNoneAreNamed() throws SQLException {
    put("course.noted", "no words");
    isNamed();
  }

  @Test
  void anEntryThatIsNoneIsNamed() throws SQLException {
    put("course.noted", "null");
    isNamed();
  }

  @Test
  void nothingIsPutInBeforeTheBeginningOfTheChain() {
    String first =
        FORGED.replace("h.entry_id + 1", "0").replace("h.hash", "'\\x" + NOTHING + "'::bytea");
    assertThatThrownBy(() -> done("ben", first.formatted("course.noted", "{}", OPEN)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("entry_id_follows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update member set role = 'COMPLAINTS_MANAGER' where database_user = 'fay'",
        "update member set name_key = 'somebody else' where database_user = 'fay'",
        "update member set until_on = current_date - 30, ended_by = 'Fay' where database_user = 'ben'",
        "update member set until_on = current_date, ended_by = 'Ann' where database_user = 'ben'",
        "update member_name set name_key = 'somebody else'",
        "insert into member_name select id, 9, 'person', 'Ben', 'ben' from member",
        "insert into member values (90, 'Fay', 'fay 2', 'AUDITOR', 'nobody', '2016-04-01', null, 'Fay', null)",
        "insert into member values (90, 'Fay', 'fay 2', 'AUDITOR', 'nobody', current_date, null, 'Ann', null)",
      })
  void aRoleThatWasGivenStaysAsItWasAndIsGivenInOnesOwnName(String sql) {
    assertThatThrownBy(() -> done("fay", sql)).hasMessageContaining("team.member");
  }

  @Test
  void whoeverGivesThemselvesMoreIsOnTheListForGood() {
    try (StoredRegister register = team.open("fay")) {
      Member nobody = Member.given("No Body", Role.COMPLAINTS_MANAGER, Crew.DAY).comingAs("nobody");
      register.members().give(nobody, Crew.now("Fay"));
    }
    try (StoredRegister register = team.open("nobody")) {
      assertThat(register.members().pass().is(Role.COMPLAINTS_MANAGER)).isTrue();
      Member fay =
          register.members().all().stream()
              .filter(member -> "fay".equals(member.databaseUser()))
              .findFirst()
              .orElseThrow();
      register.members().end(fay.id(), Crew.now("No Body"));
      assertThat(register.members().all())
          .filteredOn(member -> "fay".equals(member.databaseUser()))
          .singleElement()
          .satisfies(member -> assertThat(member.until()).isEqualTo(Crew.DAY));
    }
  }

  @Test
  void whoseRoleEndsIsShownNothingMoreInASessionThatIsOpen() throws SQLException {
    try (Connection open = team.as("ben").connect();
        Statement statement = open.createStatement()) {
      assertThat(count(statement)).isEqualTo(Crew.SHOWN.get("ben").size());
      try (StoredRegister register = team.open("ann")) {
        Member ben =
            register.members().all().stream()
                .filter(member -> "ben".equals(member.databaseUser()))
                .findFirst()
                .orElseThrow();
        register.members().end(ben.id(), Crew.now("Ann"));
      }
      assertThat(count(statement)).isZero();
    }
  }

  private void done(String user, String sql) throws SQLException {
    try (Connection connection = team.as(user).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select count(*) from complaint")) {
      row.next();
      return row.getLong(1);
    }
  }
}
