package org.candour.store;

import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.REGISTER_INFO;
import static org.candour.store.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.candour.access.KeyFile;
import org.candour.access.RegisterKey;
import org.candour.casework.Backups;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.Database;
import org.candour.store.engine.Disk;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Backups of a register file. The copy is made and verified beside the register, where SQLite's
/// locks hold, and then goes byte for byte to the backup folder, which may be a network share.
final class StoredBackups implements Backups {
  private static final Wording WORDING = Wording.of("store");
  private static final String LAST = "backup.last";
  private static final String FOLDER = "backup.folder";
  private static final String FAILED = "backup.failed";

  private final Database database;
  private final Path path;
  private final @Nullable RegisterKeys keys;
  private final Runnable ask;

  StoredBackups(Database database, Path path, @Nullable RegisterKeys keys) {
    this(database, path, keys, () -> {});
  }

  /// @param ask refuses whoever may not say where backups go, or which of them stay; one is made
  ///   for everybody who closes the register
  StoredBackups(Database database, Path path, @Nullable RegisterKeys keys, Runnable ask) {
    this.database = database;
    this.path = path;
    this.keys = keys;
    this.ask = ask;
  }

  @Override
  public Path make() {
    try {
      Path made = database.bare(this::made);
      database.write(sql -> {
        StoredPreferences.put(sql, LAST, Instant.now() + " " + head(sql));
        return sql.deleteFrom(SETTING).where(SETTING.NAME.eq(FAILED)).execute();
      });
      list().write(database.wholly(() -> database.read(StoredRetention::log)));
      return made;
    } catch (Refusal failed) {
      remember(failed);
      throw failed;
    }
  }

  /// A disk that takes no backup may not take this either; the reason is told all the same.
  private void remember(Refusal failed) {
    try {
      database.write(sql -> {
        StoredPreferences.put(sql, FAILED, failed.sentence());
        return 1;
      });
    } catch (Refusal second) {
      failed.addSuppressed(second);
    }
  }

  private Path made() {
    Path near = path.resolveSibling(path.getFileName() + ".backup");
    RegisterKey key = keys == null ? null : keys.key();
    Disk.remove(near);
    try {
      new Copy(database, path, key).pages(near);
      BackupFolder folder = new BackupFolder(there(), path);
      Path ring = key == null ? null : KeyFile.of(path);
      return folder.take(near, ring, LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    } finally {
      Disk.remove(near);
    }
  }

  /// The list of what was taken away, which lies with the backups.
  TakenAway list() {
    String register =
        database.read(sql ->
            sql.select(REGISTER_INFO.REGISTER_KEY).from(REGISTER_INFO).fetchSingle().value1());
    return new TakenAway(register, path, this::folder);
  }

  private Path there() {
    Path folder = folder();
    try {
      if (folder.equals(usual())) {
        Files.createDirectories(folder);
      }
    } catch (IOException refused) {
      throw new Unusable(WORDING.text("backup.folder", folder), refused);
    }
    if (!Files.isDirectory(folder)) {
      throw new Unusable(WORDING.text("backup.folder", folder));
    }
    return folder;
  }

  @Override
  public Path folder() {
    return setting(FOLDER).map(Path::of).orElseGet(this::usual);
  }

  private Path usual() {
    String name = BackupFolder.stem(path) + WORDING.text("backup.usual");
    return path.toAbsolutePath().resolveSibling(name);
  }

  @Override
  public void keepIn(Path folder) {
    ask.run();
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new Refusal(WORDING.text("backup.folder", folder));
    }
    database.write(sql -> {
      StoredPreferences.put(sql, FOLDER, folder.toAbsolutePath().toString());
      return sql.deleteFrom(SETTING).where(SETTING.NAME.eq(FAILED)).execute();
    });
  }

  @Override
  public List<Path> readable() {
    Path there = folder();
    if (keys == null || !Files.isDirectory(there)) {
      return List.of();
    }
    try {
      return new BackupFolder(there, path).all().values().stream().filter(Disk::isPlain).toList();
    } catch (IOException refused) {
      throw new Unusable(WORDING.text("backup.folder", there), refused);
    }
  }

  @Override
  public void deleteReadable() {
    ask.run();
    List<Path> plain = readable();
    make();
    for (Path each : plain) {
      Disk.remove(each);
    }
  }

  @Override
  public Standing standing() {
    long head = database.read(StoredBackups::head);
    String[] last = setting(LAST).orElse("").split(" ");
    boolean never = last.length != 2;
    return new Standing(
        never ? null : Instant.parse(last[0]),
        never ? head : head - Long.parseLong(last[1]),
        setting(FAILED).orElse(null),
        BackupFolder.sameDisk(folder(), path));
  }

  private Optional<String> setting(String name) {
    return database.read(sql ->
        sql.select(SETTING.CONTENT)
            .from(SETTING)
            .where(SETTING.NAME.eq(name))
            .fetchOptional(SETTING.CONTENT));
  }

  private static long head(DSLContext sql) {
    return sql.select(CHAIN_HEAD.ENTRY_ID).from(CHAIN_HEAD).fetchSingle().value1();
  }
}
