package org.candour.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The scripts of `resources/schema` in their order. A SQLite file carries its number in its
/// header, so that opening a register of today costs one read; Flyway counts the same numbers on
/// PostgreSQL.
public final class Schema {
  /// Marks a SQLite file as a Candour register: 'CNDR'.
  static final int APPLICATION_ID = 0x434E4452;

  /// Script names in the order of their numbers; ENGINE stands for the folder of the engine.
  public static final List<String> SCRIPTS =
      List.of(
          "common/V1__register.sql",
          "ENGINE/V2__search_and_guard.sql",
          "common/V3__stages.sql",
          "common/V4__remedy.sql",
          "common/V5__rooms.sql",
          "ENGINE/V6__one_search.sql",
          "common/V7__final_reports.sql",
          "ENGINE/V8__final_reports_guard.sql",
          "common/V9__grid.sql",
          "common/V10__arrivals.sql",
          "common/V11__looks.sql",
          "ENGINE/V12__looks_guard.sql",
          "common/V13__members.sql",
          "ENGINE/V14__team.sql",
          "common/V15__keeping.sql",
          "ENGINE/V16__erasure_guard.sql",
          "ENGINE/V17__sheet.sql",
          "common/V18__hours_committed.sql",
          "ENGINE/V21__erasure_stays.sql",
          "ENGINE/V22__own_words.sql",
          "common/V23__stage3_answered.sql",
          "ENGINE/V24__roles_stay.sql",
          "common/V25__indicator_notes.sql");

  /// The format that this version of Candour writes.
  public static final int FORMAT = number(SCRIPTS.getLast());

  private Schema() {}

  /// Brings a SQLite database from its format to [#FORMAT] in one transaction.
  static void bringUp(Connection connection, int from) throws SQLException {
    boolean automatic = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String name : SCRIPTS) {
        if (number(name) > from) {
          statement.executeUpdate(Engine.SQLITE.said(script(name, Engine.SQLITE)));
        }
      }
      statement.executeUpdate("pragma application_id = " + APPLICATION_ID);
      statement.executeUpdate("pragma user_version = " + FORMAT);
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(automatic);
    }
  }

  public static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma " + name)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(name.indexOf("/V") + 2, name.indexOf("__")));
  }

  private static String script(String name, Engine engine) {
    String path = "/schema/" + name.replace("ENGINE", engine.folder());
    try (InputStream in = Schema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + path, broken);
    }
  }
}
