package org.candour.report.annual;

import java.util.List;
import org.candour.domain.ActionType;
import org.candour.report.chart.Chart;
import org.candour.report.writing.Movements;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Tables.Line;

/// Part 5: what was done about it (Table 9; R070 to R077).
final class LearningPart {
  private LearningPart() {}

  static void write(Draft draft) {
    var tables = new Tables(draft, draft.years());
    draft.follows("part.5");
    draft.section(1, "section.5.1");
    draft.paragraph("learning.reviewed");
    if (!draft.none("upheld")) {
      draft.paragraph("learning.apology");
    }
    var lines = lines(draft, tables);
    if (!lines.isEmpty()) {
      draft.paragraph("learning.table");
      draft.add(
          tables.chart(
              "table.9",
              "alt.9",
              Chart.Unit.COUNT,
              "basis.actions",
              tables.totalled(lines, "actions.agreed")));
      Movements.write(draft, draft.years(), "actions.moved", lines, "n");
    }
    scope(draft);
    draft.paragraph("learning.kept", draft.years().end(), draft.years().during());
    draft.section(2, "section.5.2");
    draft.paragraph("learning.longer");
  }

  /// What an action is for is not always recorded.
  private static void scope(Draft draft) {
    boolean unsaid = draft.none("actions.corrective") && draft.none("actions.preventative");
    var key = unsaid && !draft.none("actions.agreed") ? "learning.scope.unsaid" : "learning.scope";
    draft.varying("learning.scope", key, draft.years().end());
  }

  private static List<Line> lines(Draft draft, Tables tables) {
    return tables.breakdown("actions.type", label -> "actions.type." + label).stream()
        .map(line -> Line.counted(name(draft, line.label()), line.figure()))
        .toList();
  }

  private static String name(Draft draft, String label) {
    return draft.text("action." + ActionType.of(label).name());
  }
}
