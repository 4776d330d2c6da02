package org.candour.command;

import org.candour.domain.time.FinancialYear;
import picocli.CommandLine.Option;

/// The financial year that a command is asked about.
final class YearAsked {
  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "such as 2015-16")
  private String year = "";

  FinancialYear year() {
    return FinancialYear.parse(year);
  }
}
