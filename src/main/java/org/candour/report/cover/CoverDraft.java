package org.candour.report.cover;

import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
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
    head(new Block.Heading(1, "", text("heading." + key), false), "heading." + key);
  }

  @Override
  protected void own(List<Run> runs) {
    paragraphs++;
    add(new Block.Paragraph(paragraphs + ".", runs));
  }

  /// The next numbered paragraph; more than one where the council has written more.
  void next(String key, Object... arguments) {
    passages(key, arguments).forEach(this::own);
  }

  /// A paragraph without a number for each of the keys `key.1`, `key.2` and so on.
  void addresses(String key) {
    for (int i = 1; has(key + "." + i); i++) {
      paragraph(key + "." + i);
    }
  }

  /// The same, drafted with another text.
  void say(String passage, String key, Object... arguments) {
    varied(passage, key, arguments).forEach(this::own);
  }
}
