package org.candour.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Words broken into lines that fit a width; a single word is never broken.
final class Lines {
  private Lines() {}

  static List<String> of(String words, double width, double size, Measure measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.width(longer, size, false) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
