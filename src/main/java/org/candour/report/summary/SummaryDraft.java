package org.candour.report.summary;

import org.candour.domain.Wording;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// A page being written about a year.
final class SummaryDraft extends Manuscript {
  private final Years years;

  SummaryDraft(Years years, Narrative narrative) {
    super(years, Wording.of("report-summary"), narrative);
    this.years = years;
  }

  Years years() {
    return years;
  }
}
