package org.candour.report.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.candour.casework.ComplaintLine;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;

/// What is open and what is late, and the duty to offer Stage 2 for lateness (R023, R132, R134).
final class OpenPart {
  /// As many as are listed, so that the report stays short; the rest are counted.
  private static final int MOST = 8;

  private OpenPart() {}

  static void write(QuarterDraft draft, QuarterFacts facts) {
    draft.part("", "part.open", false);
    draft.add(flow(draft));
    if (!facts.overdue().isEmpty()) {
      draft.add(overdue(draft, facts));
    }
    draft.part("", "part.duty", false);
    draft.paragraph("duty.late");
    draft.paragraph("duty.offered", draft.end());
  }

  private static Block.Table flow(QuarterDraft draft) {
    var rows =
        List.of("forward", "received", "resolved", "withdrawn", "moved", "carried", "late").stream()
            .map(line -> row(draft, line))
            .toList();
    return new Block.Table(
        draft.caption("table.flow"),
        Tables.columns(
            draft.text("column.blank"), draft.text("column.this"), draft.text("column.to.date")),
        rows,
        draft.basis("basis.flow.quarter"));
  }

  private static Block.Row row(QuarterDraft draft, String line) {
    var figure =
        switch (line) {
          case "forward" -> "stage1.brought.forward";
          case "carried" -> "stage1.carried.forward";
          case "late" -> "stage1.open.late";
          default -> "stage1." + line;
        };
    return Tables.row(
        line.equals("carried"),
        draft.text("flow." + line, draft.end()),
        draft.live(figure, "n"),
        draft.live(figure + "@year", "n"));
  }

  private static Block.Table overdue(QuarterDraft draft, QuarterFacts facts) {
    var shown = Shortened.of(facts.overdue(), _ -> 0, MOST);
    var rows =
        new ArrayList<>(
            shown.named().stream().map(line -> row(draft, facts.calendar(), line)).toList());
    shown.counted().values().forEach(more -> rows.add(more(draft, more)));
    return new Block.Table(
        draft.caption("table.overdue"),
        List.of(
            new Block.Column(draft.text("column.reference"), false),
            new Block.Column(draft.text("column.service"), false),
            new Block.Column(draft.text("column.awaited"), false),
            new Block.Column(draft.text("column.due"), false),
            new Block.Column(draft.text("column.days.over"), true)),
        rows,
        draft.basis("basis.overdue"));
  }

  /// Those that the report has no room to list.
  private static Block.Row more(QuarterDraft draft, long count) {
    var none = new Run.Words(Said.NONE);
    return Tables.row(
        draft.text("overdue.more", count),
        new Run.Words(draft.text("overdue.more.where")),
        none,
        none,
        none);
  }

  private static Block.Row row(QuarterDraft draft, WorkingCalendar calendar, ComplaintLine line) {
    var due = Objects.requireNonNull(line.due());
    int over = calendar.workingDaysTaken(due, draft.quarters().asAt());
    var awaited = line.dueWhat();
    return Tables.about(
        line.file(),
        line.reference(),
        new Run.Words(Objects.requireNonNullElse(line.serviceArea(), Said.NONE)),
        new Run.Words(awaited == null ? Said.NONE : Wording.of("clocks").text("clock." + awaited)),
        new Run.Words(Said.day(due)),
        Tables.ofCase(line.file(), String.valueOf(over)));
  }
}
