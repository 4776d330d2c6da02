package org.candour.report.quarterly;

import java.util.List;
import org.candour.report.model.Block;
import org.candour.report.writing.Tables;

/// Stages 2 and 3: what was asked for, what was decided and within which limit, and what stands
/// open (R031, R035, R038 to R040). Both limits of Stage 2 stand side by side, and both days from
/// which it may be counted.
final class StagesPart {
  private static final List<String> LINES =
      List.of(
          "stage2.requested",
          "stage2.adjudicated",
          "stage2.within25.from.request",
          "stage2.within65.from.request",
          "stage2.within25.from.statement",
          "stage2.within65.from.statement",
          "stage2.open",
          "stage3.requested",
          "stage3.panels",
          "stage3.panels.within30",
          "stage3.open");

  private StagesPart() {}

  static void write(QuarterDraft draft) {
    draft.part("", "part.stages", false);
    draft.add(
        new Block.Table(
            draft.caption("table.stages"),
            Tables.columns(
                draft.text("column.blank"),
                draft.text("column.this"),
                draft.text("column.to.date"),
                draft.text("column.same.time")),
            LINES.stream().map(figure -> row(draft, figure)).toList(),
            draft.basis("basis.stages")));
  }

  private static Block.Row row(QuarterDraft draft, String figure) {
    return Tables.row(
        draft.text("stage." + figure, draft.end()),
        draft.live(figure, "n"),
        draft.live(figure + "@year", "n"),
        draft.live(figure + "@before", "n"));
  }
}
