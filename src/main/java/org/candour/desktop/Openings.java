package org.candour.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How registers come to be opened; answered where everything is put together.
public interface Openings {
  /// Opens the demonstration, making it if need be.
  Session demonstration();

  /// Makes an empty register and opens it.
  Session empty(Path target, Lock lock);

  /// Makes a register from a workbook and opens it.
  Session bringIn(Path source, Path target, Lock lock);

  /// Opens a register that is there.
  Session existing(Path register, @Nullable String passphrase);

  /// Whether opening it takes a passphrase.
  boolean asksPassphrase(Path register);

  /// How a new register is locked.
  ///
  /// @param passphrase null leaves the register unencrypted
  /// @param recovery told the recovery code of an encrypted register, this once
  record Lock(@Nullable String passphrase, Consumer<String> recovery) {}
}
