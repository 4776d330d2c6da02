package org.candour.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.access.KeyFile;
import org.candour.access.RegisterKey;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.Engine;
import org.candour.store.engine.SqliteOpener;
import org.jspecify.annotations.Nullable;

/// A copy of an open register, written page by page by the database itself, encrypted as the
/// register is, then opened and compared. A copy that cannot be verified is not left lying.
final class Copy {
  private static final String MARK =
      "select entry_id, hex(hash), (select count(*) from entry), (select count(*) from file),"
          + " (select count(*) from complaint) from chain_head";

  private final Database database;
  private final Path path;
  private final @Nullable RegisterKey key;

  Copy(Database database, Path path, @Nullable RegisterKey key) {
    this.database = database;
    this.path = path;
    this.key = key;
  }

  void to(Path target) {
    pages(target);
    try {
      if (key != null) {
        KeyFile.write(KeyFile.of(target), KeyFile.read(KeyFile.of(path)));
      }
    } catch (RuntimeException failed) {
      Disk.remove(target);
      throw failed;
    }
  }

  /// The copy without its keys.
  void pages(Path target) {
    Disk.freeFor(target);
    try {
      Disk.makePrivate(target);
      database.wholly(() -> copied(target));
    } catch (RuntimeException failed) {
      Disk.remove(target);
      throw failed;
    }
  }

  private boolean copied(Path target) throws SQLException {
    String wanted;
    try (PreparedStatement copy = database.connection().prepareStatement("vacuum into ?")) {
      copy.setString(1, target.toAbsolutePath().toString());
      copy.execute();
      wanted = mark(database.connection());
    }
    if (key != null && Disk.isPlain(target)) {
      throw failed(target);
    }
    Disk.flush(target);
    verify(target, key, wanted);
    return true;
  }

  /// Opens a copy as a register would be opened on another machine, and looks for damage: pages,
  /// chain, and as many files, entries and complaints as were to be copied.
  static void verify(Path target, @Nullable RegisterKey key, String wanted) throws SQLException {
    try (Connection copy = SqliteOpener.connect(target, key)) {
      SqliteOpener.check(copy, target);
      if (!wanted.equals(mark(copy)) || !Checker.unsound(copy, Engine.SQLITE).isEmpty()) {
        throw failed(target);
      }
    }
  }

  /// What two copies of one register have in common and no others.
  static String mark(Connection connection) throws SQLException {
    return one(connection, MARK);
  }

  private static Unusable failed(Path target) {
    return new Unusable(Wording.of("store").text("backup.failed", target));
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      StringBuilder all = new StringBuilder();
      while (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          all.append(row.getString(i)).append(' ');
        }
      }
      return all.toString();
    }
  }
}
