package org.candour.report.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.Outcome;
import org.candour.figures.Breakdown;
import org.candour.report.writing.Tables.Line;

/// The lines of a table by outcome, in the order of the outcomes; last what was answered without
/// one on record, wherever there is such, so that the lines come to their total.
final class Outcomes {
  private Outcomes() {}

  /// Every outcome, whether it occurs or not.
  static List<Line> all(Draft draft, String prefix) {
    var lines = new ArrayList<Line>();
    for (var outcome : Outcome.values()) {
      var label = draft.text("outcome." + outcome.name());
      lines.add(Line.counted(label, prefix + "." + outcome.label()));
    }
    var unrecorded = prefix + "." + Breakdown.NOT_RECORDED;
    if (occurs(draft, unrecorded)) {
      lines.add(Line.counted(Breakdown.NOT_RECORDED, unrecorded));
    }
    return lines;
  }

  /// Those that occur in either year.
  static List<Line> occurring(Draft draft, String prefix) {
    return all(draft, prefix).stream().filter(line -> occurs(draft, line.figure())).toList();
  }

  private static boolean occurs(Draft draft, String figure) {
    return Stream.of(draft.years().now(), draft.years().before())
        .anyMatch(year -> year.get(figure).isPresent());
  }
}
