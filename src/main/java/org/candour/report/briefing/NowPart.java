package org.candour.report.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Lists.OpenAction;
import org.candour.casework.Lists.OpenEnquiry;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.jspecify.annotations.Nullable;

/// What stands open today: complaints past a limit or near one, actions past their day, and what
/// the Ombudsman waits for.
final class NowPart {
  private NowPart() {}

  static void write(BriefingDraft draft, BriefingFacts facts) {
    draft.part("", "part.now", false);
    var days = facts.calendar();
    complaints(draft, days, "overdue", facts.overdue());
    complaints(draft, days, "soon", facts.soon());
    actions(draft, days, facts.late());
    enquiries(draft, facts.enquiries());
  }

  private static void complaints(
      BriefingDraft draft, WorkingCalendar days, String what, List<ComplaintLine> lines) {
    if (lines.isEmpty()) {
      draft.paragraph(what + ".none");
      return;
    }
    table(
        draft,
        what,
        List.of("reference", "service", "awaited", "who", "due", "days"),
        lines.stream().map(line -> row(draft, days, line)).toList());
  }

  private static Block.Row row(BriefingDraft draft, WorkingCalendar days, ComplaintLine line) {
    var due = Objects.requireNonNull(line.due());
    var awaited = line.dueWhat();
    return Tables.about(
        line.file(),
        line.reference(),
        said(line.serviceArea()),
        said(awaited == null ? null : Wording.of("clocks").text("clock." + awaited)),
        said(line.dueWho() == null ? line.manager() : line.dueWho()),
        new Run.Words(Said.day(due)),
        Tables.ofCase(line.file(), left(draft, days, due)));
  }

  private static void actions(BriefingDraft draft, WorkingCalendar days, List<OpenAction> late) {
    if (late.isEmpty()) {
      draft.paragraph("late.none");
      return;
    }
    table(
        draft,
        "late",
        List.of("action", "who", "due", "days"),
        late.stream().map(action -> row(draft, days, action)).toList());
  }

  private static Block.Row row(BriefingDraft draft, WorkingCalendar days, OpenAction action) {
    var due = Objects.requireNonNull(action.due());
    return Tables.row(
        Said.capital(action.description()),
        said(action.owner()),
        new Run.Words(Said.day(due)),
        new Run.Words(left(draft, days, due)));
  }

  private static void enquiries(BriefingDraft draft, List<OpenEnquiry> enquiries) {
    if (enquiries.isEmpty()) {
      draft.paragraph("enquiries.none");
      return;
    }
    table(
        draft,
        "enquiries",
        List.of("ombudsman", "reference", "about", "since"),
        enquiries.stream()
            .map(enquiry ->
                Tables.row(
                    enquiry.ombudsmanReference(),
                    said(enquiry.reference().isEmpty() ? null : enquiry.reference()),
                    said(enquiry.subjectArea()),
                    new Run.Words(Said.day(enquiry.enquiry()))))
            .toList());
  }

  private static void table(
      BriefingDraft draft, String what, List<String> columns, List<Block.Row> rows) {
    draft.add(
        new Block.Table(
            draft.caption("table." + what),
            columns.stream()
                .map(c -> new Block.Column(draft.text("column." + c), c.equals("days")))
                .toList(),
            rows,
            draft.basis("basis." + what)));
  }

  /// Working days left, or over when the day has passed.
  private static String left(BriefingDraft draft, WorkingCalendar calendar, LocalDate due) {
    var today = draft.months().asAt();
    if (due.equals(today)) {
      return draft.text("days.today");
    }
    return due.isBefore(today)
        ? draft.text("days.over", calendar.workingDaysTaken(due, today))
        : draft.text("days.left", calendar.workingDaysTaken(today, due));
  }

  private static Run.Words said(@Nullable String words) {
    return new Run.Words(Objects.requireNonNullElse(words, Said.NONE));
  }
}
