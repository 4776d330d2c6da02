package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.access.KeyFile;
import org.candour.access.KeyRing;
import org.candour.access.RecoveryCode;
import org.candour.access.RegisterKey;
import org.candour.casework.Backups;
import org.candour.casework.KeyHolders;
import org.candour.casework.SavedYear;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Faults;
import org.candour.store.engine.SqliteOpener;
import org.jspecify.annotations.Nullable;

/// One register file, open and locked: nobody else opens it until it is closed. Whatever is wrong
/// with a file is told in one sentence, and a file that could not be opened is left as it was.
public final class RegisterFile implements AutoCloseable {
  private static final Wording WORDING = Wording.of("store");

  private final Path path;
  private volatile @Nullable RegisterKeys keys;
  private final @Nullable RecoveryCode recovery;
  private final Database database;
  private final RegisterLock lock;

  private RegisterFile(
      Path path,
      KeyRing.@Nullable Opened opened,
      @Nullable RecoveryCode recovery,
      Database database,
      RegisterLock lock) {
    this.path = path;
    this.keys = opened == null ? null : new RegisterKeys(path, database, opened);
    this.recovery = recovery;
    this.database = database;
    this.lock = lock;
  }

  /// Makes an empty register, encrypted when a passphrase is given. Nothing is ever overwritten.
  ///
  /// @param person whose passphrase it is
  public static RegisterFile create(Path path, String person, @Nullable String passphrase) {
    Disk.freeFor(path);
    RegisterLock lock = RegisterLock.take(path);
    try {
      Disk.makePrivate(path);
      return created(path, person, passphrase, lock);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static RegisterFile created(
      Path path, String person, @Nullable String passphrase, RegisterLock lock) {
    String id = UUID.randomUUID().toString();
    try {
      KeyRing.Made made = passphrase == null ? null : KeyRing.make(id, person, passphrase);
      if (made != null) {
        KeyFile.write(KeyFile.of(path), made.ring());
      }
      RegisterKey key = made == null ? null : made.key();
      Database database = new Database(Engine.SQLITE, path, () -> born(path, key));
      KeyRing.Opened opened = key == null ? null : new KeyRing.Opened(key, person);
      return new RegisterFile(path, opened, made == null ? null : made.recovery(), database, lock);
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

  /// Opens a register; the secret is a passphrase to it or its recovery code.
  ///
  /// @param person whose passphrase it is; null tries everybody's
  public static RegisterFile open(Path path, @Nullable String person, @Nullable String secret) {
    Disk.there(path);
    RegisterLock lock = RegisterLock.take(path);
    try {
      KeyChange.settle(path);
      KeyRing.Opened keys = RegisterKeys.opened(path, person, secret);
      RegisterKey key = keys == null ? null : keys.key();
      Database database = new Database(Engine.SQLITE, path, () -> opened(path, key));
      return new RegisterFile(path, keys, null, database, lock);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static Connection opened(Path path, @Nullable RegisterKey key) {
    try {
      return SqliteOpener.taken(path, key);
    } catch (SQLException | RuntimeException failed) {
      throw key != null && Faults.isForeign(failed)
          ? new Unusable(WORDING.text("keys.other", path), failed)
          : Faults.said(path, failed);
    }
  }

  /// Takes a closed register away with all that lies beside it, when making it failed.
  public static void discard(Path path) {
    Disk.remove(path);
  }

  /// Puts the bytes of a backup in a new place. The backup itself is only read, so it may lie on a
  /// share or on a disk that cannot be written.
  public static void restore(Path backup, Path target) {
    if (!Files.isRegularFile(backup)) {
      throw new Unusable(WORDING.text("missing", backup));
    }
    Disk.freeFor(target);
    try {
      for (String ending : List.of("", "-wal", ".keys")) {
        Path part = backup.resolveSibling(backup.getFileName() + ending);
        Path to = target.resolveSibling(target.getFileName() + ending);
        if (Files.exists(part)) {
          Disk.copy(part, to);
        }
      }
      TakenAway.follow(backup, target);
    } catch (IOException failed) {
      Disk.remove(target);
      throw new Unusable(WORDING.text("restore.failed", backup, target), failed);
    }
  }

  /// Whether opening this file takes a passphrase.
  public static boolean asksPassphrase(Path path) {
    Disk.there(path);
    return Files.exists(KeyChange.ringOf(path));
  }

  /// The people who can open this file, to choose from; none where it takes no name.
  public static List<String> people(Path path) {
    Disk.there(path);
    Path ring = KeyChange.ringOf(path);
    return Files.exists(ring) ? KeyFile.read(ring).people() : List.of();
  }

  public Path path() {
    return path;
  }

  public boolean isEncrypted() {
    return keys != null;
  }

  /// Who can open it; empty when it is not encrypted.
  public Optional<KeyHolders> keys() {
    return Optional.ofNullable(keys);
  }

  /// Encrypts it where it lies. The readable file gives way only to a verified copy.
  ///
  /// @return the recovery code; it is never to be had again
  RecoveryCode encrypt(String person, String passphrase) {
    database.refuseSealed();
    if (keys != null) {
      throw new Refusal(WORDING.text("encrypt.already", path));
    }
    KeyRing.Made made = KeyRing.make(UUID.randomUUID().toString(), person, passphrase);
    new KeyChange(database, path, null).to(made.ring(), made.key());
    keys = new RegisterKeys(path, database, new KeyRing.Opened(made.key(), person));
    return made.recovery();
  }

  /// The recovery code of a register made just now and encrypted; it is never to be had again.
  public @Nullable RecoveryCode recovery() {
    return recovery;
  }

  /// Writes a verified copy that opens under the same passphrase and recovery code.
  void copy(Path target) {
    new Copy(database, path, key()).to(target);
  }

  /// Writes a verified copy in which nothing can be changed any more.
  void save(SavedYear saved, Path target) {
    new YearCopy(database, path, key()).to(target, saved);
  }

  private @Nullable RegisterKey key() {
    RegisterKeys held = keys;
    return held == null ? null : held.key();
  }

  Backups backups(Runnable ask) {
    return new StoredBackups(database, path, keys, ask);
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
