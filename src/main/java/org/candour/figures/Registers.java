package org.candour.figures;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where registers are made and opened. What cannot be used is told by
/// [org.candour.domain.Unusable].
public interface Registers {
  /// Makes an empty register and opens it; encrypted when a passphrase is given. Never overwrites.
  ///
  /// @param recovery told the recovery code of an encrypted register, this once
  OpenRegister create(Path path, @Nullable String passphrase, Consumer<String> recovery);

  /// Opens a register.
  OpenRegister open(Path path, @Nullable String passphrase);

  /// Makes the demonstration register and opens it. Never overwrites.
  OpenRegister demonstration(Path path);

  /// Whether opening it takes a passphrase.
  boolean asksPassphrase(Path path);

  /// Puts a backup in a new place, opened and checked.
  OpenRegister restore(Path backup, Path target, @Nullable String passphrase);
}
