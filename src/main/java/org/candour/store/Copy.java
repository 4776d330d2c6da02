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
import org.jspecify.annotations.Nullable;

/// A copy of an open register, written page by page by the database itself, encrypted as the
/// register is, then opened and compared. A copy that cannot be verified is not left lying.
final class Copy {
  private static final String MARK = "select entry_id, hex(hash) from chain_head";

  private final Database database;
  private final Path path;
  private final @Nullable RegisterKey key;

  Copy(Database database, Path path, @Nullable RegisterKey key) {
    this.database = database;
    this.path = path;
    this.key = key;
  }

  void to(Path target) {
    Disk.freeFor(target);
    try {
      Disk.makePrivate(target);
      database.bare(() -> copied(target));
      if (key != null) {
        KeyFile.write(KeyFile.of(target), KeyFile.read(KeyFile.of(path)));
      }
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
      wanted = one(database.connection(), MARK);
    }
    if (key != null && Disk.isPlain(target)) {
      throw failed(target);
    }
    verify(target, wanted);
    return true;
  }

  private void verify(Path target, String wanted) throws SQLException {
    try (Connection copy = SqliteOpener.connect(target, key)) {
      SqliteOpener.check(copy, target);
      if (!"ok".equals(one(copy, "pragma integrity_check")) || !wanted.equals(one(copy, MARK))) {
        throw failed(target);
      }
    }
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
          all.append(row.getString(i));
        }
      }
      return all.toString();
    }
  }
}
