package org.candour.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as British text does, and not within a year such as 2014/15 or 2014-15,
/// where the engine left to itself would break an address.
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);

  private String text = "";

  @Override
  public int next() {
    int at = breaks.next();
    while (inYear(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean inYear(int at) {
    return at > 1
        && at < text.length()
        && text.charAt(at - 1) == '-'
        && Character.isDigit(text.charAt(at - 2))
        && Character.isDigit(text.charAt(at));
  }

  @Override
  public void setText(String words) {
    text = words;
    breaks.setText(words);
  }
}
