package org.candour.report.quarterly;

import java.util.ArrayList;
import org.candour.domain.CostCategory;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Tables;

/// Compliments, the Ombudsman and spend, and the notes on how the figures are made.
final class OthersPart {
  private static final int NAMED = 8;

  private OthersPart() {}

  static void write(QuarterDraft draft, QuarterFacts facts) {
    draft.part("", "part.compliments", false);
    draft.paragraph("compliments");
    silent(draft, facts);
    draft.paragraph("ombudsman");
    draft.part("", "part.spend", false);
    draft.add(spend(draft));
    draft.part("", "part.notes", false);
    draft.bullets(false, "notes", Indicator.values().length);
  }

  /// Services that are due a reminder (R101): named, as long as they are few.
  private static void silent(QuarterDraft draft, QuarterFacts facts) {
    var silent = facts.silent();
    if (silent.size() > NAMED) {
      draft.paragraph("compliments.silent.many", silent.size(), facts.services());
    } else if (!silent.isEmpty()) {
      draft.paragraph("compliments.silent", String.join("; ", silent), silent.size());
    }
  }

  private static Block.Table spend(QuarterDraft draft) {
    var rows = new ArrayList<Block.Row>();
    for (var category : CostCategory.values()) {
      var figure = "cost." + category.label();
      if (draft.quarters().toDate().get(figure).isPresent()) {
        rows.add(row(draft, draft.text("cost." + category.name()), figure, false));
      }
    }
    rows.add(row(draft, draft.text("column.total"), "cost.total", true));
    return new Block.Table(
        draft.caption("table.spend"),
        Tables.columns(
            draft.text("column.spend"),
            draft.text("column.this"),
            draft.text("column.to.date"),
            draft.text("column.same.time"),
            draft.quarters().year().previous().slashed()),
        rows,
        draft.basis("basis.spend.quarter"));
  }

  /// Nothing is said of a time that the register does not hold.
  private static Run.Live spent(QuarterDraft draft, String figure, String period) {
    boolean held = draft.quarters().named("cost.total" + period).isPresent();
    return held ? draft.counted(figure + period, "£") : draft.live(figure + period, "£");
  }

  private static Block.Row row(QuarterDraft draft, String label, String figure, boolean total) {
    return Tables.row(
        total,
        label,
        spent(draft, figure, ""),
        spent(draft, figure, "@year"),
        spent(draft, figure, "@before"),
        spent(draft, figure, "@last"));
  }
}
