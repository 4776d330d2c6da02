package org.candour.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.candour.figures.Registers;
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
  ///
  /// @param person whose passphrase it is; null where it takes none, or no name
  Session existing(Path register, @Nullable String person, @Nullable String secret);

  /// Puts a backup in a new place, checks it whole, and opens it; nothing is left there when that
  /// fails, and nothing is ever overwritten.
  Session restore(Path backup, Path target, @Nullable String secret);

  /// The people who can open it, to choose from; none where the passphrase has no name.
  List<String> people(Path register);

  /// Whether it takes the name of a database user, which nobody here can list.
  default boolean asksName(Path register) {
    return false;
  }

  /// Closes a register after work, with a backup when there is something new in it.
  void leave(Session session);

  /// Carries a register to another place; nothing has changed when that is refused.
  ///
  /// @param recovery told the recovery code of a new file, this once
  Registers.Moved move(
      Session session,
      Path to,
      Registers.Key there,
      Consumer<String> recovery,
      Consumer<Registers.Step> progress);

  /// Writes the sheet with the recovery code of a register, to be printed.
  void sheet(Session session, String code, Path target);

  /// Whether opening it takes a passphrase.
  boolean asksPassphrase(Path register);

  /// How a new register is locked.
  ///
  /// @param person whose passphrase it is
  /// @param passphrase null leaves the register unencrypted
  /// @param recovery told the recovery code of an encrypted register, this once
  record Lock(String person, @Nullable String passphrase, Consumer<String> recovery) {}
}
