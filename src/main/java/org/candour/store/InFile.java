package org.candour.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.access.RecoveryCode;
import org.candour.casework.Backups;
import org.candour.casework.KeyHolders;
import org.candour.casework.News;
import org.candour.casework.SavedYear;
import org.candour.store.engine.Database;
import org.jspecify.annotations.Nullable;

/// A register in a file of its own, which nobody else has open.
record InFile(RegisterFile file) implements Whereabouts {
  @Override
  public Database database() {
    return file.database();
  }

  @Override
  public String place() {
    return file.path().toString();
  }

  @Override
  public SignedIn signedIn() {
    return SignedIn.toFile(file);
  }

  @Override
  public boolean isEncrypted() {
    return file.isEncrypted();
  }

  @Override
  public @Nullable RecoveryCode recovery() {
    return file.recovery();
  }

  @Override
  public Optional<KeyHolders> keys() {
    return file.keys();
  }

  @Override
  public RecoveryCode encrypt(String person, String passphrase) {
    return file.encrypt(person, passphrase);
  }

  @Override
  public TakenAway takenAway() {
    return new StoredBackups(database(), file.path(), null).list();
  }

  @Override
  public Optional<Backups> backups(Runnable ask) {
    return Optional.of(file.backups(ask));
  }

  @Override
  public void backup(Path target) {
    file.copy(target);
  }

  @Override
  public void saveYear(SavedYear saved, Path target) {
    file.save(saved, target);
  }

  @Override
  public void resume() {
    new Compacting(database()).ifOwed();
  }

  /// There are no others.
  @Override
  public AutoCloseable follow(Consumer<News> reader) {
    return () -> {};
  }

  @Override
  public void close() {
    file.close();
  }
}
