package org.candour.report.quarterly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.candour.casework.Reportable.ActionLine;
import org.candour.domain.ActionType;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;

/// Learning and actions: what, who, by when, how it stands, and what there is to say (R070 to
/// R079). Apologies, and the finding that nothing more can be done, are counted but not listed.
final class ActionsPart {
  /// Days before its date from which an action shows as due soon.
  private static final int SOON = 14;

  private ActionsPart() {}

  static void write(QuarterDraft draft, QuarterFacts facts) {
    draft.part("", "part.actions", false);
    draft.paragraph("actions.counts", draft.end());
    draft.paragraph("actions.reviewed");
    var listed = facts.actions().stream().filter(ActionsPart::listed).toList();
    if (listed.isEmpty()) {
      draft.paragraph("actions.none");
    } else {
      draft.add(table(draft, listed));
    }
  }

  private static boolean listed(ActionLine action) {
    var type = ActionType.of(action.type());
    return type != ActionType.APOLOGY && type != ActionType.NO_OTHER_PREVENTATIVE_ACTION;
  }

  private static Block.Table table(QuarterDraft draft, List<ActionLine> actions) {
    var reported = draft.quarters().period().last();
    var day = draft.quarters().asAt().isBefore(reported) ? draft.quarters().asAt() : reported;
    return new Block.Table(
        draft.caption("table.actions"),
        List.of(
            new Block.Column(draft.text("column.action"), false),
            new Block.Column(draft.text("column.who"), false),
            new Block.Column(draft.text("column.when"), false),
            new Block.Column(draft.text("column.rag"), false),
            new Block.Column(draft.text("column.commentary"), false)),
        actions.stream().map(action -> row(draft, action, day)).toList(),
        draft.basis("basis.action.list"));
  }

  private static Block.Row row(QuarterDraft draft, ActionLine action, LocalDate day) {
    var due = action.due();
    return Tables.row(
        what(draft, action),
        new Run.Words(Objects.requireNonNullElse(action.owner(), Said.NONE)),
        new Run.Words(due == null ? draft.text("action.undated") : Said.day(due)),
        new Run.Words(draft.text("rag." + rag(action, day))),
        new Run.Words(comment(draft, action, day)));
  }

  private static String what(QuarterDraft draft, ActionLine action) {
    var words =
        Objects.requireNonNullElseGet(
            action.description(),
            () -> draft.text("action." + ActionType.of(action.type()).name()));
    return action.reference().isEmpty()
        ? words
        : draft.text("action.of", words, action.reference());
  }

  private static String rag(ActionLine action, LocalDate day) {
    if (done(action, day)) {
      return "done";
    }
    var due = action.due();
    if (due == null) {
      return "undated";
    }
    return due.isBefore(day) ? "late" : due.isBefore(day.plusDays(SOON)) ? "soon" : "on.course";
  }

  private static boolean done(ActionLine action, LocalDate day) {
    return action.completed() != null && !action.completed().isAfter(day);
  }

  private static String comment(QuarterDraft draft, ActionLine action, LocalDate day) {
    var completed = action.completed();
    if (completed == null || completed.isAfter(day)) {
      return "";
    }
    return action.evidence() == null
        ? draft.text("action.done", completed)
        : draft.text("action.done.how", completed, action.evidence());
  }
}
