package org.candour.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.candour.access.KeyFile;
import org.candour.access.KeyRing;
import org.candour.access.RecoveryCode;
import org.candour.access.RegisterKey;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// One register file, open and locked: nobody else opens it until it is closed. Whatever is wrong
/// with a file is told in one sentence, and a file that could not be opened is left as it was.
public final class RegisterFile implements AutoCloseable {
  private static final Wording WORDING = Wording.of("store");

  private final Path path;
  private final @Nullable RegisterKey key;
  private final @Nullable RecoveryCode recovery;
  private final Database database;
  private final RegisterLock lock;

  private RegisterFile(
      Path path,
      @Nullable RegisterKey key,
      @Nullable RecoveryCode recovery,
      Database database,
      RegisterLock lock) {
    this.path = path;
    this.key = key;
    this.recovery = recovery;
    this.database = database;
    this.lock = lock;
  }

  /// Makes an empty register, encrypted when a passphrase is given. Nothing is ever overwritten.
  public static RegisterFile create(Path path, @Nullable String passphrase) {
    Disk.freeFor(path);
    RegisterLock lock = RegisterLock.take(path);
    try {
      Disk.makePrivate(path);
      return created(path, passphrase, lock);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static RegisterFile created(Path path, @Nullable String passphrase, RegisterLock lock) {
    String id = UUID.randomUUID().toString();
    try {
      KeyRing.Made keys = passphrase == null ? null : KeyRing.make(id, passphrase);
      if (keys != null) {
        KeyFile.write(KeyFile.of(path), keys.ring());
      }
      RegisterKey key = keys == null ? null : keys.key();
      Database database = new Database(Engine.SQLITE, path, () -> born(path, key));
      return new RegisterFile(path, key, keys == null ? null : keys.recovery(), database, lock);
    } catch (RuntimeException failed) {
      Disk.remove(path);
      throw failed;
    }
  }

  private static Connection born(Path path, @Nullable RegisterKey key) throws SQLException {
    Connection connection = SqliteOpener.connect(path, key);
    try {
      SqliteOpener.take(connection, 0);
      return connection;
    } catch (SQLException failed) {
      SqliteOpener.closeAfter(failed, connection);
      throw failed;
    }
  }

  /// Opens a register; the secret is its passphrase or its recovery code.
  public static RegisterFile open(Path path, @Nullable String secret) {
    Disk.there(path);
    RegisterLock lock = RegisterLock.take(path);
    try {
      RegisterKey key = key(path, secret);
      Database database = new Database(Engine.SQLITE, path, () -> opened(path, key));
      return new RegisterFile(path, key, null, database, lock);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static Connection opened(Path path, @Nullable RegisterKey key) {
    Connection connection = null;
    try {
      connection = SqliteOpener.connect(path, key);
      SqliteOpener.take(connection, SqliteOpener.check(connection, path));
      return connection;
    } catch (SQLException | RuntimeException failed) {
      if (connection != null) {
        SqliteOpener.closeAfter(failed, connection);
      }
      throw key != null && Faults.isForeign(failed)
          ? new Unusable(WORDING.text("keys.other", path), failed)
          : Faults.said(path, failed);
    }
  }

  private static @Nullable RegisterKey key(Path path, @Nullable String secret) {
    Path keys = KeyFile.of(path);
    if (Disk.isPlain(path)) {
      return null;
    }
    if (!Files.exists(keys)) {
      throw new Unusable(WORDING.text("not.register.or.keys", path, keys.getFileName()));
    }
    if (secret == null || secret.isEmpty()) {
      throw new Unusable(WORDING.text("passphrase.needed", path));
    }
    return KeyFile.read(keys)
        .unlock(secret)
        .orElseThrow(() -> new Unusable(WORDING.text("passphrase.wrong", path)));
  }

  /// Takes a closed register away with all that lies beside it, when making it failed.
  public static void discard(Path path) {
    Disk.remove(path);
  }

  /// Whether opening this file takes a passphrase.
  public static boolean asksPassphrase(Path path) {
    Disk.there(path);
    return Files.exists(KeyFile.of(path));
  }

  /// Gives the register another passphrase; the recovery sheet stays good.
  public void changePassphrase(String old, String next) {
    Path keys = KeyFile.of(path);
    if (!Files.exists(keys)) {
      throw new Refusal(WORDING.text("passphrase.unwanted", path));
    }
    KeyRing ring = KeyFile.read(keys);
    RegisterKey key =
        ring.unlock(old).orElseThrow(() -> new Unusable(WORDING.text("passphrase.wrong", path)));
    KeyFile.write(keys, ring.withPassphrase(key, next));
  }

  public Path path() {
    return path;
  }

  public boolean isEncrypted() {
    return Files.exists(KeyFile.of(path));
  }

  /// The recovery code of a register made just now and encrypted; it is never to be had again.
  public @Nullable RecoveryCode recovery() {
    return recovery;
  }

  /// Writes a verified copy that opens under the same passphrase and recovery code.
  void copy(Path target) {
    new Copy(database, path, key).to(target);
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
