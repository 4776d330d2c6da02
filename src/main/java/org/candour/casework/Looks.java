package org.candour.casework;

import java.time.Instant;
import java.util.List;

/// Who looked into restricted case files, took them out, or printed them. Lines are only ever
/// added, and each holds the mark of the one before.
public interface Looks {
  /// Writes down that somebody did that with a file.
  void note(String person, Act act, long file);

  /// Who did what with a file, the latest first.
  List<Look> of(long file);

  /// What can be done with a case file without changing it.
  enum Act {
    OPENED,
    EXPORTED,
    PRINTED,
    COPIED,
    LETTER
  }

  /// One look.
  record Look(Instant at, String person, Act act) {}
}
