package org.candour.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as British text does, and not within a year such as 2014/15, where the
/// engine left to itself would break an address.
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);

  @Override
  public int next() {
    return breaks.next();
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }
}
