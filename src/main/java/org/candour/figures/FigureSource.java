package org.candour.figures;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Function;
import org.candour.domain.time.FinancialYear;

/// Where an open register's figures come from. Whatever one call reads is of one committed moment.
public interface FigureSource {
  /// Works on all that is on record.
  ///
  /// @param today the reader's own today
  <T> T now(LocalDate today, Function<Tallies, T> work);

  /// Works on what was on record by the end of a day. An entry counts from the day it was recorded,
  /// an imported one from its own day.
  <T> T asAt(LocalDate day, Function<Tallies, T> work);

  /// The figures of a period from all that is on record.
  default FigureSet figures(FinancialYear year, OptionalInt quarter, LocalDate today) {
    return now(today, tallies -> Figures.of(year, quarter, tallies));
  }

  /// The figures of a period as they stood at the end of a day.
  default FigureSet figuresAsAt(FinancialYear year, OptionalInt quarter, LocalDate day) {
    return asAt(day, tallies -> Figures.of(year, quarter, tallies));
  }
}
