package org.candour.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import org.candour.domain.time.FinancialYear;

/// Where reports are made.
public interface Press {
  /// Makes the annual report of a year and what must be looked at before it is published.
  Draft annual(FinancialYear year);

  /// The reports besides the annual one.
  Others others();

  /// The endings a report can be saved with besides `pdf`, such as `docx`.
  List<String> endings();

  /// Writes the annual report of a year to a file, by its ending.
  void write(FinancialYear year, Path target);

  /// The counts of a year, in the order in which figures are listed.
  List<Counted> counted(FinancialYear year);

  /// The cases that a figure of a year counts.
  List<Case> behind(FinancialYear year, String figure);

  /// The annual reports of a year that were marked final, the latest first.
  List<Final> finals(FinancialYear year);

  /// Marks the annual report of a year final, as it stands.
  void mark(FinancialYear year);

  /// The pages of a final report.
  byte[] pages(long id);

  /// A count that can be opened.
  record Counted(String figure, String meaning, String value) {}

  /// A case to open.
  record Case(long file, String reference) {}

  /// A report that was marked final.
  ///
  /// @param said when, by whom, as at which day, and the mark of its file
  record Final(long id, String said, List<Since> since) {
    public Final {
      since = List.copyOf(since);
    }
  }

  /// A figure that has changed since, with what changed it.
  record Since(String text, List<Cause> causes) {
    public Since {
      causes = List.copyOf(causes);
    }
  }

  /// An entry that changed a figure.
  record Cause(Case which, String text) {}

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
