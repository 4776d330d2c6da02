package org.candour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What came back with a backup.
///
/// @param upTo the day of its last entry; null when it has none
/// @param again how many files had been anonymised or destroyed after it was made
public record Restored(long complaints, @Nullable LocalDate upTo, long again) {
  /// What a register holds that was just restored.
  public static Restored of(Register register) {
    var holds = register.holding();
    var last = holds.lastRecorded();
    return new Restored(
        holds.complaints(),
        last == null ? null : LocalDate.ofInstant(last, ZoneId.systemDefault()),
        register.retention().outstanding().stream().map(line -> line.file()).distinct().count());
  }
}
