package org.candour.casework.grid;

import java.util.List;
import org.candour.domain.entry.NewEntry;

/// Entries for one file, which was read at that version.
public record Addition(long file, int version, List<NewEntry> entries) {
  public Addition {
    entries = List.copyOf(entries);
  }
}
