package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.access.KeyFile;
import org.candour.access.KeyRing;
import org.candour.access.RegisterKey;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.SqliteOpener;
import org.jspecify.annotations.Nullable;

/// A register encrypted anew under another key, or for the first time: a verified copy takes its
/// place, then the new ring takes the place of the old. A power cut at any moment leaves the one or
/// the other, and [#settle(Path)] finishes or forgets what was begun.
final class KeyChange {
  private final Database database;
  private final Path path;
  private final @Nullable RegisterKey before;

  /// @param before null while it is not encrypted
  KeyChange(Database database, Path path, @Nullable RegisterKey before) {
    this.database = database;
    this.path = path;
    this.before = before;
  }

  /// All of it on the register's thread, so that nothing is written meanwhile.
  void to(KeyRing ring, RegisterKey key) {
    database.bare(() -> {
      change(ring, key);
      return ring;
    });
  }

  private void change(KeyRing ring, RegisterKey key) throws SQLException {
    Path copy = copy(path);
    try {
      Disk.remove(copy);
      new Copy(database, path, before).pages(copy);
      rekey(copy, key);
      KeyFile.write(ring(path), ring);
      withoutLog(database.connection());
      database.exchange(() -> exchanged(copy, key), () -> SqliteOpener.taken(path, before));
    } catch (RuntimeException failed) {
      forget(path);
      throw failed;
    }
    settle(path);
  }

  /// A log left behind would belong to the register that is gone.
  private void withoutLog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
      if (!mode.next() || !"delete".equals(mode.getString(1))) {
        throw new Unusable(Wording.of("store").text("key.unchanged", path));
      }
    }
  }

  private void rekey(Path copy, RegisterKey key) throws SQLException {
    String mark;
    try (Connection old = SqliteOpener.connect(copy, before);
        Statement statement = old.createStatement()) {
      mark = Copy.mark(old);
      statement.execute("pragma rekey = '" + SqliteOpener.spelt(key) + "'");
    }
    Copy.verify(copy, key, mark);
    Disk.flush(copy);
  }

  private Connection exchanged(Path copy, RegisterKey key) throws IOException, SQLException {
    Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.flush(Disk.folder(path));
    return SqliteOpener.taken(path, key);
  }

  /// Finishes a change that was cut off, or forgets it: without a copy left the register has
  /// changed already, and the new ring belongs to it.
  static void settle(Path path) {
    if (!Files.exists(ring(path))) {
      Disk.remove(copy(path));
    } else if (Files.exists(copy(path))) {
      forget(path);
    } else {
      try {
        Files.move(
            ring(path),
            KeyFile.of(path),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException refused) {
        throw new Unusable(Wording.of("store").text("read.only", path), refused);
      }
    }
  }

  /// The ring that opens the register as it lies there, also when a change of it was cut off.
  static Path ringOf(Path path) {
    boolean changed = Files.exists(ring(path)) && !Files.exists(copy(path));
    return changed ? ring(path) : KeyFile.of(path);
  }

  private static void forget(Path path) {
    if (Files.exists(copy(path))) {
      Disk.remove(ring(path));
      Disk.remove(copy(path));
    }
  }

  private static Path copy(Path path) {
    return path.resolveSibling(path.getFileName() + ".next");
  }

  private static Path ring(Path path) {
    return path.resolveSibling(path.getFileName() + ".keys.next");
  }
}
