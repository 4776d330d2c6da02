package org.candour.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Where a printed line may end.
class LineBreaksTest {
  @Test
  @DisplayName("No line ends within a year, and one may still end after the hyphen of a word")
  void years() {
    var breaks = new LineBreaks();
    breaks.setText("report 2015-16, long-term");
    var pieces = new ArrayList<Integer>();
    for (int at = breaks.next(); at >= 0; at = breaks.next()) {
      pieces.add(at);
    }
    assertThat(pieces).containsExactly(7, 16, 21, 25);
  }
}
