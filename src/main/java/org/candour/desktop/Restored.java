package org.candour.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.candour.casework.Register;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What came back with a backup.
///
/// @param upTo the day of its last entry; null when it has none
/// @param again how many files had been anonymised or destroyed after it was made
record Restored(long complaints, @Nullable LocalDate upTo, long again) {
  static Restored of(Register register) {
    var holds = register.holding();
    var last = holds.lastRecorded();
    return new Restored(
        holds.complaints(),
        last == null ? null : LocalDate.ofInstant(last, ZoneId.systemDefault()),
        register.retention().outstanding().stream().map(line -> line.file()).distinct().count());
  }

  String said(Path target) {
    String whole =
        upTo == null
            ? Words.text("first.restored.empty", target)
            : Words.text("first.restored", target, complaints, Dates.full(upTo));
    return again == 0 ? whole : whole + " " + Words.text("first.restored.again", again);
  }
}
