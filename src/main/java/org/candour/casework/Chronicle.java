package org.candour.casework;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.domain.FileKind;
import org.candour.domain.entry.NewEntry;

/// The chronologies of a register. Entries are only ever added.
public interface Chronicle {
  /// The complaint file with that reference, in any case.
  OptionalLong find(String reference);

  /// Finds many references: as they are now, read at once.
  Function<String, OptionalLong> finder();

  /// A file with all its entries.
  ///
  /// @throws org.candour.domain.Refusal when there is no such file
  CaseFile open(long file);

  /// Opens a new file with its first entries.
  ///
  /// @throws org.candour.domain.Refusal when a complaint's reference is already taken
  CaseFile begin(FileKind kind, Authorship who, List<NewEntry> entries);

  /// Adds entries to a file.
  ///
  /// @param version the version that was read
  /// @throws org.candour.domain.Refusal when somebody else has added to it since
  CaseFile append(long file, int version, Authorship who, List<NewEntry> entries);

  /// Brings in many new files, all or none.
  ///
  /// @return how many came in
  long bring(Authorship who, Iterator<NewFile> files);

  /// Hands over every file of that kind, in the order they were opened.
  void each(FileKind kind, Consumer<CaseFile> reader);

  /// A file on its way in.
  record NewFile(FileKind kind, List<NewEntry> entries) {}
}
