package org.candour.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where registers are made and opened. What cannot be used is told by
/// [org.candour.domain.Unusable].
public interface Registers {
  /// Makes an empty register and opens it; encrypted when a passphrase is given. Never overwrites.
  ///
  /// @param recovery told the recovery code of an encrypted register, this once
  /// @param person whose passphrase it is
  OpenRegister create(
      Path path, String person, @Nullable String passphrase, Consumer<String> recovery);

  /// The same for whoever is signed in to this computer.
  default OpenRegister create(Path path, @Nullable String passphrase, Consumer<String> recovery) {
    return create(path, System.getProperty("user.name", "?"), passphrase, recovery);
  }

  /// Opens a register.
  ///
  /// @param person whose passphrase it is; null tries everybody's
  OpenRegister open(Path path, @Nullable String person, @Nullable String secret);

  /// Opens a register with the secret of anybody.
  default OpenRegister open(Path path, @Nullable String secret) {
    return open(path, null, secret);
  }

  /// The people who can open it, to choose from; none where it takes no name.
  List<String> people(Path path);

  /// Makes the demonstration register and opens it. Never overwrites.
  OpenRegister demonstration(Path path);

  /// Whether opening it takes a passphrase.
  boolean asksPassphrase(Path path);

  /// Puts a backup in a new place, opened and checked.
  OpenRegister restore(Path backup, Path target, @Nullable String passphrase);
}
