package org.candour.desktop.register;

import java.time.LocalDate;
import java.util.List;
import org.candour.casework.Lists.Gap;
import org.candour.domain.time.FinancialYear;

/// What the year-end check found, and what can be offered for it.
///
/// @param causes of the council's list, the commonest first
/// @param years with complaints, the latest first
record YearEnd(List<Line> lines, List<String> causes, List<FinancialYear> years) {
  /// A gap, with the days on which an acknowledgement most likely went out.
  ///
  /// @param next the working day after it was received
  record Line(Gap gap, LocalDate received, LocalDate next) {}
}
