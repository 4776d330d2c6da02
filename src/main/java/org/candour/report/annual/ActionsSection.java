package org.candour.report.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.candour.casework.Reportable.ActionLine;
import org.candour.domain.ActionType;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.jspecify.annotations.Nullable;

/// Whether actions were done: how many in time, and each that was late, put off or left undone with
/// its reason and its new day, as far as they are on record.
final class ActionsSection {
  private final Draft draft;
  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate over;

  private ActionsSection(Draft draft) {
    this.draft = draft;
    var years = draft.years();
    this.first = years.now().year().first();
    this.last = years.now().year().last();
    this.over = years.running() ? years.asAt().minusDays(1) : last;
  }

  static void write(Draft draft, List<ActionLine> actions) {
    draft.section("section.actions");
    draft.paragraph("actions.kept", draft.years().end(), draft.years().during());
    var section = new ActionsSection(draft);
    var listed = actions.stream().filter(section::slipped).toList();
    if (listed.isEmpty()) {
      draft.paragraph("actions.all.done", draft.years().end());
    } else {
      draft.add(section.table(listed));
    }
  }

  /// Due by now and undone, done after its day, or put off from a day of the year.
  private boolean slipped(ActionLine action) {
    var due = action.due();
    if (due == null) {
      return false;
    }
    var done = action.completed();
    boolean undone = !due.isAfter(over) && (done == null || done.isAfter(last));
    boolean late = within(due) && done != null && done.isAfter(due);
    return undone || late || putOff(action) && within(action.firstDue());
  }

  private static boolean putOff(ActionLine action) {
    return action.firstDue() != null && !action.firstDue().equals(action.due());
  }

  private boolean within(@Nullable LocalDate day) {
    return day != null && !day.isBefore(first) && !day.isAfter(over);
  }

  private Block.Table table(List<ActionLine> listed) {
    return new Block.Table(
        draft.caption("table.not.done"),
        List.of(
            new Block.Column(draft.text("column.action"), false),
            new Block.Column(draft.text("column.first.due"), false),
            new Block.Column(draft.text("column.new.day"), false),
            new Block.Column(draft.text("column.done"), false),
            new Block.Column(draft.text("column.why"), false)),
        listed.stream().map(this::row).toList(),
        draft.basis("basis.not.done"));
  }

  private Block.Row row(ActionLine action) {
    var why = action.moved();
    return Tables.row(
        what(action),
        day(putOff(action) ? action.firstDue() : action.due()),
        day(putOff(action) ? action.due() : null),
        new Run.Words(done(action)),
        new Run.Words(why == null ? draft.text("actions.why.none") : why));
  }

  private String done(ActionLine action) {
    var done = action.completed();
    return done == null || done.isAfter(draft.years().asAt())
        ? draft.text("actions.undone")
        : Said.day(done);
  }

  private static Run.Words day(@Nullable LocalDate day) {
    return new Run.Words(day == null ? Said.NONE : Said.day(day));
  }

  /// Never the description: that is for the department, and may name people.
  private String what(ActionLine action) {
    return Objects.requireNonNullElseGet(
        action.publishText(), () -> draft.text("action." + ActionType.of(action.type()).name()));
  }
}
