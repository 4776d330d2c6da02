package org.candour.desktop.reports;

import org.candour.report.Asked;
import org.candour.report.ReportKind;

/// One report that can be asked for.
///
/// @param said its name for the reader
public record Choice(ReportKind kind, Asked asked, String said) {
  /// The annual report, which alone can be marked final.
  public boolean annual() {
    return kind == ReportKind.ANNUAL;
  }

  @Override
  public String toString() {
    return said;
  }
}
