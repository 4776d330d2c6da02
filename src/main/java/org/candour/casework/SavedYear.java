package org.candour.casework;

import java.time.LocalDate;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;

/// What a register says of itself that was saved at the end of a year: nothing in it can be changed
/// any more.
///
/// @param asAt the day it was saved
public record SavedYear(FinancialYear year, LocalDate asAt) {
  /// One sentence, above every page and instead of every change.
  public String said() {
    return Wording.of("casework").text("saved-year", year.label(), asAt);
  }
}
