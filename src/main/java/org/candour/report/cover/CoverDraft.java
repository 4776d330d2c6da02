package org.candour.report.cover;

import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.writing.Manuscript;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// A cover report being written: headings without numbers, paragraphs with one run of numbers
/// through all of them.
final class CoverDraft extends Manuscript {
  private final Years years;
  private int paragraphs;

  CoverDraft(Years years, Narrative narrative) {
    super(years, Wording.of("report-cover"), narrative);
    this.years = years;
  }

  Years years() {
    return years;
  }

  void heading(String key) {
    add(new Block.Heading(1, "", text("heading." + key), false));
  }

  /// The next numbered paragraph.
  void next(String key, Object... arguments) {
    paragraphs++;
    numbered(paragraphs + ".", key, arguments);
  }
}
