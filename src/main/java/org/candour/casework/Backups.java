package org.candour.casework;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Verified copies of a register file in a folder. One that could not be verified is never left
/// there, and only then are older ones taken away.
public interface Backups {
  /// Makes one now, unless it fails with a sentence.
  Path make();

  /// Where backups go.
  Path folder();

  /// Sends backups to another folder from now on.
  void keepIn(Path folder);

  /// Backups of an encrypted register that were made before it was, and that anybody can read.
  List<Path> readable();

  /// Makes a backup that nobody can read without a key, and then deletes those.
  void deleteReadable();

  /// How matters stand.
  Standing standing();

  /// What is known of the last backup.
  ///
  /// @param last when the last verified one was made; null when there is none
  /// @param entriesSince how many entries came after it
  /// @param failed why the last attempt failed; null when it did not
  /// @param besideRegister whether backups go to the same disk as the register
  record Standing(
      @Nullable Instant last, long entriesSince, @Nullable String failed, boolean besideRegister) {}
}
