package org.candour.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.candour.access.RegisterKey;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.mc.SQLiteMCChacha20Config;

/// Connects to a SQLite file the one way a register may be: one exclusive connection, a write-ahead
/// log flushed at every commit, foreign keys on, temporary things in memory, pages encrypted under
/// the key when there is one.
public final class SqliteOpener {
  private static final int CACHE_KIB = 256 * 1024;
  private static final int BUSY_MILLIS = 500;

  private SqliteOpener() {}

  /// Connects, and changes nothing yet.
  public static Connection connect(Path file, @Nullable RegisterKey key) throws SQLException {
    Connection connection = config(key).createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma locking_mode = exclusive");
      return connection;
    } catch (SQLException failed) {
      closeAfter(failed, connection);
      throw failed;
    }
  }

  /// Connects and takes the file for good.
  public static Connection taken(Path file, @Nullable RegisterKey key) throws SQLException {
    Connection connection = connect(file, key);
    try {
      take(connection, check(connection, file));
      return connection;
    } catch (SQLException | RuntimeException failed) {
      closeAfter(failed, connection);
      throw failed;
    }
  }

  /// A key as the driver's own statements want it written.
  public static String spelt(RegisterKey key) {
    return "raw:" + HexFormat.of().formatHex(key.bytes());
  }

  /// Takes the file for good, and brings it up to this program's format.
  public static void take(Connection connection, int format) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("begin immediate");
      statement.execute("commit");
    }
    if (format < Schema.FORMAT) {
      Schema.bringUp(connection, format);
    }
  }

  /// Brings what lies in the log into the file itself.
  public static boolean settle(Connection connection) throws SQLException {
    return Schema.pragma(connection, "wal_checkpoint(truncate)") == 0;
  }

  /// A throw-away register in memory, for figures as they stood on an earlier day.
  public static Connection memory() throws SQLException {
    Connection connection = config(null).createConnection("jdbc:sqlite::memory:");
    Schema.bringUp(connection, 0);
    return connection;
  }

  private static SQLiteConfig config(@Nullable RegisterKey key) {
    SQLiteConfig config =
        key == null
            ? new SQLiteConfig()
            : SQLiteMCChacha20Config.getDefault().withRawUnsaltedKey(key.bytes()).build();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  /// The file must be a register, not newer than this program, and whole as far as its length
  /// tells.
  ///
  /// @return its format
  public static int check(Connection connection, Path file) throws SQLException {
    Wording wording = Wording.of("store");
    if (Schema.pragma(connection, "application_id") != Schema.APPLICATION_ID) {
      throw new Unusable(wording.text("not.register", file));
    }
    int format = Schema.pragma(connection, "user_version");
    if (format > Schema.FORMAT) {
      throw new Unusable(wording.text("newer", file, format, Schema.FORMAT));
    }
    if (isShort(connection, file)) {
      // What a killed program left in the log belongs to the file as well.
      Schema.pragma(connection, "wal_checkpoint(truncate)");
      if (isShort(connection, file)) {
        throw new Unusable(wording.text("damaged", file));
      }
    }
    return format;
  }

  private static boolean isShort(Connection connection, Path file) throws SQLException {
    long pages = Schema.pragma(connection, "page_count");
    return pages * Schema.pragma(connection, "page_size") > Disk.size(file);
  }

  public static void closeAfter(Throwable fault, Connection connection) {
    try {
      connection.close();
    } catch (SQLException second) {
      fault.addSuppressed(second);
    }
  }
}
