package org.candour.report.quarterly;

import java.util.List;
import org.candour.casework.ComplaintLine;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.casework.Reportable.ActionLine;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.writing.Targets;

/// What a quarterly report tells besides figures.
///
/// @param overdue complaints past a limit on the day of the report, only where that day is near the
///   quarter
/// @param advice what the department was recommended, as far as it concerns the quarter
/// @param themes those on record, each with how many complaints of the quarter and the year show it
/// @param silent services that have forwarded no compliment of the quarter (R101)
/// @param services how many there are
/// @param calendar by which working days are counted
/// @param body who receives it
record QuarterFacts(
    String council,
    boolean demonstration,
    List<ComplaintLine> overdue,
    List<ActionLine> actions,
    List<AdviceLine> advice,
    List<Shown> themes,
    List<String> silent,
    int services,
    WorkingCalendar calendar,
    String body,
    Targets targets) {
  QuarterFacts {
    overdue = List.copyOf(overdue);
    actions = List.copyOf(actions);
    advice = List.copyOf(advice);
    themes = List.copyOf(themes);
    silent = List.copyOf(silent);
  }

  /// A theme, and how many complaints received in the quarter and in the year to date show it.
  record Shown(ThemeLine theme, long quarter, long toDate) {}
}
