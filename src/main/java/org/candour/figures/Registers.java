package org.candour.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.candour.casework.Register;
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

  /// Whether it takes a name that nobody here can list: that of a database user.
  boolean asksName(Path path);

  /// Carries a register to another place: a team's server, or a new register file. The one left
  /// behind is marked, so that nobody works on in it. All of it arrives, found alike entry by entry
  /// and figure by figure, or nothing does.
  ///
  /// @param recovery told the recovery code of a new file, this once
  Moved move(Path from, Key here, Path to, Key there, Consumer<String> recovery);

  /// The same from a register that is open, and takes no more entries once it was carried.
  ///
  /// @param progress told each step as it begins
  Moved carry(
      Register from, Path to, Key there, Consumer<String> recovery, Consumer<Step> progress);

  /// The steps of carrying a register to another place, in their order.
  enum Step {
    /// Every row is put in there.
    CARRYING,
    /// Every row is compared.
    COMPARING,
    /// The chain and the tables are checked there.
    CHECKING,
    /// Every figure of every year is compared.
    COUNTING
  }

  /// Takes the mark of having moved away again.
  void stay(Path path, Key key);

  /// Who opens a register, and with which secret.
  record Key(@Nullable String person, @Nullable String secret) {}

  /// What was carried and found alike.
  record Moved(long entries, long complaints, long figures) {}

  /// Puts a backup in a new place, opened and checked.
  OpenRegister restore(Path backup, Path target, @Nullable String passphrase);
}
