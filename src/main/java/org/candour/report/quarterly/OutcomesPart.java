package org.candour.report.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.candour.report.model.Block;
import org.candour.report.writing.Tables;

/// Outcomes and causes of the complaints resolved.
final class OutcomesPart {
  private OutcomesPart() {}

  static void write(QuarterDraft draft) {
    draft.part("", "part.outcomes", false);
    if (draft.quarters().toDate().get("stage1.resolved").filter(n -> n.signum() > 0).isEmpty()) {
      draft.paragraph("outcomes.none");
      return;
    }
    draft.add(outcomes(draft));
    draft.add(causes(draft));
  }

  private static Block.Table outcomes(QuarterDraft draft) {
    var rows = new ArrayList<Block.Row>();
    for (String outcome :
        List.of("fully upheld", "partly upheld", "not upheld", "no finding", "Not recorded")) {
      var figure = "outcome." + outcome;
      if (draft.quarters().toDate().get(figure).isPresent()) {
        rows.add(
            row(draft, draft.text("outcome.label." + outcome), figure, figure + ".percent", false));
      }
    }
    rows.add(row(draft, draft.text("outcome.upheld"), "upheld", "upheld.percent", true));
    return new Block.Table(
        draft.caption("table.outcomes"),
        Tables.columns(
            draft.text("column.outcome"),
            draft.text("column.this"),
            draft.text("column.to.date"),
            draft.text("column.share.to.date"),
            draft.text("column.share.before")),
        rows,
        draft.basis("basis.resolved.quarter"));
  }

  private static Block.Row row(
      QuarterDraft draft, String label, String figure, String percent, boolean total) {
    return Tables.row(
        total,
        label,
        draft.counted(figure, "n"),
        draft.counted(figure + "@year", "n"),
        draft.live(percent + "@year", "%"),
        draft.live(percent + "@before", "%"));
  }

  private static Block.Table causes(QuarterDraft draft) {
    var rows = new ArrayList<Block.Row>();
    for (String label : draft.labels("cause", ".resolved")) {
      rows.add(
          cause(draft, label, "cause." + label + ".resolved", "cause." + label + ".upheld", false));
    }
    rows.add(cause(draft, draft.text("column.total"), "stage1.resolved", "upheld", true));
    return new Block.Table(
        draft.caption("table.causes"),
        Tables.columns(
            draft.text("column.cause"),
            draft.text("column.this"),
            draft.text("column.to.date"),
            draft.text("column.upheld.to.date"),
            draft.text("column.upheld.share")),
        rows,
        draft.basis("basis.causes"));
  }

  private static Block.Row cause(
      QuarterDraft draft, String label, String resolved, String upheld, boolean total) {
    return Tables.row(
        total,
        label,
        draft.counted(resolved, "n"),
        draft.counted(resolved + "@year", "n"),
        draft.counted(upheld + "@year", "n"),
        draft.live(upheld + ".percent@year", "%"));
  }
}
