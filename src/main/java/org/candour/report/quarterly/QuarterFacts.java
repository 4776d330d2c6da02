package org.candour.report.quarterly;

import java.util.List;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Reportable.ActionLine;
import org.candour.domain.time.WorkingCalendar;
import org.candour.report.writing.Targets;

/// What a quarterly report tells besides figures.
///
/// @param overdue complaints past a limit on the day of the report, only where that day is near the
///   quarter
/// @param calendar by which working days are counted
/// @param body who receives it
record QuarterFacts(
    String council,
    boolean demonstration,
    List<ComplaintLine> overdue,
    List<ActionLine> actions,
    WorkingCalendar calendar,
    String body,
    Targets targets) {
  QuarterFacts {
    overdue = List.copyOf(overdue);
    actions = List.copyOf(actions);
  }
}
