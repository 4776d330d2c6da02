package org.candour.store;

import static org.candour.store.schema.Tables.SETTING;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.domain.Refusal;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.engine.SqliteOpener;
import org.jooq.DSLContext;

/// What is left to do in a file after words were taken out of its tables: the index of words is
/// made anew, and the whole file is written anew, so that no page keeps what was on it. It is owed
/// from the transaction of the erasure on, until it is done, whatever comes between. A server gives
/// freed space back in its own time.
final class Compacting {
  /// The setting that says it is owed.
  static final String NAME = "keeping.compact";

  private final Database database;

  Compacting(Database database) {
    this.database = database;
  }

  /// Within the transaction that takes words away.
  void owe(DSLContext sql) {
    if (database.engine() == Engine.SQLITE) {
      sql.execute("insert into main.complaint_fts (complaint_fts) values ('rebuild')");
      StoredPreferences.put(sql, NAME, "owed");
    }
  }

  void run() {
    if (database.engine() == Engine.SQLITE) {
      // The indexes are made anew by the names of their tables, which nothing may shadow meanwhile.
      database.wholly(this::written);
      database.write(sql -> sql.deleteFrom(SETTING).where(SETTING.NAME.eq(NAME)).execute());
    }
  }

  private boolean written() throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute("vacuum");
    }
    return SqliteOpener.settle(database.connection());
  }

  /// Does what was owed when the register was closed. A disk that is still too full does not keep
  /// it from being opened.
  void ifOwed() {
    try {
      if (database.glance(sql -> sql.fetchExists(SETTING, SETTING.NAME.eq(NAME)))) {
        run();
      }
    } catch (Refusal again) {
      System.getLogger("candour.store").log(Level.WARNING, "a register is still to be compacted");
    }
  }
}
