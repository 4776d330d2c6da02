package org.candour.report.model;

import java.util.List;

/// A stretch of words inside a paragraph.
public sealed interface Run {

  /// Words that can stand in a cell: plain, or drawn from a figure.
  sealed interface Said extends Run permits Words, Live {
    String text();
  }

  /// Plain words.
  record Words(String text) implements Said {}

  /// Words in bold.
  record Strong(String text) implements Run {}

  /// A figure as printed, with the figure it was drawn from, so that text and table cannot differ.
  record Live(String figure, String text) implements Said {}

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
