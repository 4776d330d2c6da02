package org.candour.desktop.reports;

import org.candour.report.Asked;
import org.candour.report.ReportKind;

/// One report that can be asked for.
///
/// @param said its name for the reader
public record Choice(ReportKind kind, Asked asked, String said) {
  @Override
  public String toString() {
    return said;
  }
}
