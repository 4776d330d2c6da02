package org.candour.report.briefing;

import java.util.List;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Lists.OpenAction;
import org.candour.casework.Lists.OpenEnquiry;
import org.candour.domain.time.WorkingCalendar;

/// What a briefing tells besides figures, as it stands today.
///
/// @param overdue complaints past a limit
/// @param soon complaints whose next limit is near
/// @param late actions past their day
/// @param enquiries what the Ombudsman still waits for
/// @param calendar by which working days are counted
/// @param services the council's list of services
/// @param body who receives it where it covers several months; empty where the council has not said
record BriefingFacts(
    String council,
    boolean demonstration,
    List<ComplaintLine> overdue,
    List<ComplaintLine> soon,
    List<OpenAction> late,
    List<OpenEnquiry> enquiries,
    WorkingCalendar calendar,
    List<String> services,
    String body) {
  BriefingFacts {
    overdue = List.copyOf(overdue);
    soon = List.copyOf(soon);
    late = List.copyOf(late);
    enquiries = List.copyOf(enquiries);
    services = List.copyOf(services);
  }
}
