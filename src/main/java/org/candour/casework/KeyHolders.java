package org.candour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can open an encrypted register. Every change asks for a secret again, so that nobody changes
/// anything at somebody else's open desk.
public interface KeyHolders {
  /// Who opened it; null when the recovery sheet did, or a passphrase without a name.
  @Nullable String me();

  /// Everybody who can open it, in the order they were added.
  List<String> people();

  /// Lets one more person open it.
  ///
  /// @param mine a passphrase or the recovery code that opens the register now
  void add(String mine, String person, String passphrase);

  /// Gives a person another passphrase.
  ///
  /// @param secret that person's passphrase, or the recovery code
  void changePassphrase(String secret, String person, String next);

  /// Takes a person's way in away: the register is encrypted anew under another key, and the
  /// passphrases of everybody else stay good.
  ///
  /// @return the code of the new recovery sheet; the old one opens nothing any more
  String remove(String mine, String person);

  /// A new recovery sheet in place of one that was lost or seen.
  ///
  /// @return its code
  String newSheet(String mine);
}
