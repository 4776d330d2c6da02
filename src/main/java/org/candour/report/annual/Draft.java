package org.candour.report.annual;

import java.util.Map;
import org.candour.domain.Wording;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// An annual report being written: a year beside the one before.
final class Draft extends Manuscript {
  private final Years years;

  Draft(Years years, Narrative narrative, Map<String, Integer> captions) {
    super(years, Wording.of("report"), narrative, captions);
    this.years = years;
  }

  Years years() {
    return years;
  }
}
