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

/// Where an open register lies, and what can be done with it there and not elsewhere: a file of its
/// own is encrypted, copied and compacted; on the server of a team others are heard.
sealed interface Whereabouts extends AutoCloseable permits InFile, OnServer {
  Database database();

  /// What it is called, and opened by again.
  String place();

  /// As whom it was opened.
  SignedIn signedIn();

  boolean isEncrypted();

  /// The recovery code of a register made just now and encrypted.
  @Nullable RecoveryCode recovery();

  /// Who holds its keys; empty where there are none.
  Optional<KeyHolders> keys();

  /// Encrypts it where it lies.
  ///
  /// @return the recovery code, this once
  RecoveryCode encrypt(String person, String passphrase);

  /// What was destroyed in it, as told beside its backups.
  TakenAway takenAway();

  /// Its backups; empty where somebody else looks after them.
  ///
  /// @param ask refuses whoever may not make one
  Optional<Backups> backups(Runnable ask);

  /// Writes a verified copy that opens as a register with the same keys.
  void backup(Path target);

  /// The same with nothing to be changed in it any more.
  void saveYear(SavedYear saved, Path target);

  /// Does what was left over when it was closed.
  void resume();

  /// Hears from now on what others do.
  AutoCloseable follow(Consumer<News> reader);

  @Override
  void close();
}
