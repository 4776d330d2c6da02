package org.candour.casework.grid;

import java.time.LocalDate;
import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.jspecify.annotations.Nullable;

/// How a column is set: which entries of a case file make way, and which come.
@FunctionalInterface
public interface Setter {
  /// What setting the value takes.
  ///
  /// @param file a case file of which every entry counts
  /// @param value the value as it is kept; null to clear it
  /// @throws org.candour.domain.Refusal when it cannot be set there at all
  Put put(CaseFile file, @Nullable String value, LocalDate today);

  /// Entries to strike out, and entries to record.
  record Put(List<Entry> out, List<NewEntry> in) {
    public Put {
      out = List.copyOf(out);
      in = List.copyOf(in);
    }

    static Put record(LocalDate day, Body body) {
      return new Put(List.of(), List.of(new NewEntry(day, body)));
    }

    /// Another entry in the place of one.
    static Put replace(Entry old, LocalDate day, Body body) {
      return new Put(List.of(old), List.of(new NewEntry(day, body)));
    }

    static Put strike(List<Entry> entries) {
      return new Put(entries, List.of());
    }
  }
}
