package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import org.candour.domain.time.FinancialYear;

/// The reports besides the annual one: the committee's, the quarters', the briefings.
public interface Others {
  /// Those that can be written for a year, in the order in which they are offered.
  List<Choice> of(FinancialYear year);

  /// The pages of one.
  ///
  /// @param masked whether small numbers of people are hidden
  byte[] pages(Choice choice, boolean masked);

  /// Writes one to a file, by its ending.
  void write(Choice choice, boolean masked, Path target);

  /// One report that can be asked for.
  ///
  /// @param id tells it apart
  /// @param said its name for the reader
  record Choice(FinancialYear year, String id, String said) {
    @Override
    public String toString() {
      return said;
    }
  }
}
