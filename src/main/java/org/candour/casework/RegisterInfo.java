package org.candour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of the register itself.
///
/// @param place where it lies, to show
/// @param name the name of the register
/// @param council whose it is, as reports and letters say; null until somebody enters it
/// @param demonstrationToday the fixed today of the demonstration; null in a real register
/// @param saved for the copy of a year, which only is read; null in a register at work
public record RegisterInfo(
    String place,
    String name,
    @Nullable String council,
    boolean encrypted,
    @Nullable LocalDate demonstrationToday,
    @Nullable SavedYear saved) {
  /// The setting that names the council, once somebody has entered or changed it.
  public static final String COUNCIL = "council";

  /// Whose it is, by the council's name where it is known.
  public String owner() {
    return council == null ? name : council;
  }

  /// Whether every case in it is invented.
  public boolean demonstration() {
    return demonstrationToday != null;
  }
}
