package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import org.candour.domain.time.FinancialYear;

/// Where reports are made.
public interface Press {
  /// Makes the annual report of a year and what must be looked at before it is published.
  Draft annual(FinancialYear year);

  /// The endings a report can be saved with besides `pdf`, such as `docx`.
  List<String> endings();

  /// Writes the annual report of a year to a file, by its ending.
  void write(FinancialYear year, Path target);

  /// A report as it will print.
  ///
  /// @param pdf the pages
  /// @param checks what was checked
  record Draft(byte[] pdf, List<Check> checks) {
    public Draft {
      checks = List.copyOf(checks);
    }
  }

  /// Something that was checked: sound, or to be looked at, or standing in the way of a final
  /// report.
  record Check(Kind kind, String text) {
    /// How it came out.
    public enum Kind {
      SOUND,
      LOOK,
      STANDS
    }
  }
}
