package org.candour.casework;

import java.util.List;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;

/// A file as read: its entries in the order recorded, struck-out ones too.
///
/// @param version counts its entries; whoever appends must have seen the latest
public record CaseFile(long id, FileKind kind, int version, List<Entry> entries) {
  /// Whether a receipt still stands in it: not so when it was taken back whole, or destroyed.
  public boolean isReceived() {
    return Fold.counting(entries).stream().anyMatch(e -> e.body() instanceof Intake.Received);
  }

  /// The complaint as it stands; only for a complaint file.
  public CaseState state() {
    return Fold.of(entries);
  }
}
