package org.candour.exchange;

import java.util.List;
import java.util.Map;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.entry.NewEntry;

/// What a workbook holds, read and checked; nothing of it is in a register yet.
///
/// @param files the files to bring in, from the rows that are good
/// @param additions what goes into complaints that the register has already
/// @param findings every cell refused
/// @param refused how many cells were refused, also those too many to list
/// @param added values that the open lists do not have yet
/// @param here how many of the refused are rows whose complaint is in the register already
/// @param rows how many rows of each sheet were read, by the name the user knows
/// @param ignored files or sheets that are no part of a register workbook
public record Reading(
    List<NewFile> files,
    List<Addition> additions,
    List<Finding> findings,
    long refused,
    List<NewValue> added,
    int here,
    Map<String, Integer> rows,
    List<String> ignored) {

  /// Entries for a file that is there.
  ///
  /// @param version the version that was read
  public record Addition(long file, int version, List<NewEntry> entries) {}

  /// A value new to an open list.
  public record NewValue(org.candour.casework.Preferences.OpenList list, String value) {}

  /// Whether every row can come in.
  public boolean clean() {
    return refused == 0;
  }
}
