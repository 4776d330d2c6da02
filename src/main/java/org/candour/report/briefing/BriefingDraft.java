package org.candour.report.briefing;

import org.candour.domain.Wording;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;

/// A briefing being written.
final class BriefingDraft extends Manuscript {
  private final Months months;

  BriefingDraft(Months months, Narrative narrative) {
    super(months, Wording.of("report-briefing"), narrative);
    this.months = months;
  }

  Months months() {
    return months;
  }
}
