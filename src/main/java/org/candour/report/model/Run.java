package org.candour.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of words inside a paragraph.
public sealed interface Run {

  /// Words that can stand in a cell: plain, or drawn from a figure.
  sealed interface Said extends Run permits Words, Live, Trend {
    String text();
  }

  /// Plain words.
  record Words(String text) implements Said {}

  /// Words in bold.
  record Strong(String text) implements Run {}

  /// A figure as printed, with the figure it was drawn from, so that text and table cannot differ.
  record Live(String figure, String text) implements Said {}

  /// Which way a figure went, in a word, with the values that a writer may draw beside it.
  record Trend(String text, List<@Nullable BigDecimal> values) implements Said {
    public Trend {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /// A footnote whose call stands here.
  record Note(List<Run> runs) implements Run {
    public Note {
      runs = List.copyOf(runs);
    }
  }

  /// The words of some runs without their notes.
  static String plain(List<Run> runs) {
    StringBuilder plain = new StringBuilder();
    for (Run run : runs) {
      plain.append(
          switch (run) {
            case Said said -> said.text();
            case Strong strong -> strong.text();
            case Note ignored -> "";
          });
    }
    return plain.toString();
  }
}
