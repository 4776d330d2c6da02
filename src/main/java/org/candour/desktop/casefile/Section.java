package org.candour.desktop.casefile;

import java.util.List;

/// A part of a stage, ready in words: what is known of it, and the steps that belong there.
///
/// @param steps the steps that can be taken now
public record Section(String id, String title, List<Line> lines, List<MoveLine> steps) {
  public Section {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
  }

  /// A line: what it is, and what it says; one that only warns has no name.
  public record Line(String name, String text) {
    boolean caution() {
      return name.isEmpty();
    }
  }
}
