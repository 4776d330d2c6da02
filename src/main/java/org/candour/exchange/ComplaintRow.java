package org.candour.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.casework.Preferences.OpenList;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.Method;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.jspecify.annotations.Nullable;

/// A row of complaints.csv as entries: that it was received with its particulars, and one for each
/// milestone with a day.
final class ComplaintRow {
  private final Line line;
  private final OpenLists lists;
  private final Recorded recorded;
  private final String reference;
  private final LocalDate received;
  private final Map<Field, String> particulars = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final List<NewEntry> entries = new ArrayList<>();

  private ComplaintRow(
      Line line, OpenLists lists, Recorded recorded, String reference, LocalDate received) {
    this.line = line;
    this.lists = lists;
    this.recorded = recorded;
    this.reference = reference;
    this.received = received;
  }

  /// The complaint of that row, unless a cell of it was refused.
  static @Nullable Draft read(Line line, OpenLists lists, Recorded recorded) {
    var reference = line.text("reference");
    var received = line.date("received");
    Orders.complaint(line);
    var row =
        new ComplaintRow(
            line,
            lists,
            recorded,
            reference == null ? "" : reference,
            received == null ? LocalDate.MIN : received);
    row.read();
    return line.refused() ? null : new Draft(row.reference, row.days, row.entries);
  }

  private void read() {
    days.put("received", received);
    for (var field : Field.values()) {
      if (field != Field.REFERENCE && field != Field.ADVOCATE_APPOINTED) {
        particular(field);
      }
    }
    decide();
    promises();
    Milestones.ALL.forEach(this::reach);
    line.own().forEach((name, value) -> entries.add(Draft.userField(received, name, value)));
    var body = new Intake.Received(reference, new Particulars(particulars));
    entries.addFirst(new NewEntry(received, body, known("received").recorded()));
  }

  private Recorded.Known known(String column) {
    return recorded.of(reference, Sheet.COMPLAINTS, null, column);
  }

  /// A particular comes with the receipt, unless it is known to have come on record otherwise.
  private void particular(Field field) {
    var value = value(field);
    if (value == null) {
      return;
    }
    var known = known(field.column());
    if (known.day() == null) {
      particulars.put(field, value);
    } else {
      entries.add(
          new NewEntry(known.day(), Milestones.later(field, value, line), known.recorded()));
    }
  }

  private @Nullable String value(Field field) {
    var column = field.column();
    return switch (field) {
      case METHOD -> Milestones.label(line.listed(column, Method.values()));
      case COMPLAINANT_TYPE ->
          line.unknown(column)
              ? null
              : Milestones.label(line.listed(column, ComplainantType.values()));
      case PROCEDURE -> Milestones.label(line.listed(column, Procedure.values()));
      case NOT_ACCEPTED_REASON -> Milestones.label(line.listed(column, NotAcceptedReason.values()));
      case ADVOCATE_OFFERED, RESTRICTED -> Milestones.yes(line.yes(column));
      case SERVICE_AREA -> lists.spelling(OpenList.SERVICE_AREA, line.text(column));
      case TEAM -> lists.spelling(OpenList.TEAM, line.text(column));
      case CAUSES -> causes();
      default -> line.text(column);
    };
  }

  private @Nullable String causes() {
    var causes =
        line.list(Field.CAUSES.column()).stream()
            .map(cause -> String.valueOf(lists.spelling(OpenList.CAUSE, cause)))
            .distinct()
            .collect(Collectors.joining("; "));
    return causes.isEmpty() ? null : causes;
  }

  /// A day promised without an extension belongs to the day from which its stage counts.
  private void promises() {
    var first = line.date("promised_for");
    var second = line.date("stage2_promised_for");
    var requested = line.date("stage2_requested");
    if (first != null) {
      entries.add(new NewEntry(received, new Stage1.AnswerPromised(first)));
    }
    if (second != null && requested != null) {
      entries.add(new NewEntry(requested, new Stage2.AnswerPromised(second)));
    } else if (second != null) {
      entries.add(Draft.userField(received, "stage2_promised_for", second.toString()));
    }
  }

  /// The route is known from the start, unless it is on record as decided only later.
  private void decide() {
    var day = line.date("decided");
    var procedure = line.listed("procedure", Procedure.values());
    var note = line.text("decision_note");
    if (day == null || procedure == null) {
      if (note != null) {
        entries.add(Draft.userField(received, "decision_note", note));
      }
      return;
    }
    var reason = line.listed("not_accepted_reason", NotAcceptedReason.values());
    var eligible = line.yes("person_eligible");
    var inScope = line.yes("subject_in_scope");
    reached("decided", day, new Intake.Decided(procedure, reason, eligible, inScope, note));
    if (known("procedure").recorded() != null) {
      particulars.remove(Field.PROCEDURE);
      particulars.remove(Field.NOT_ACCEPTED_REASON);
    }
  }

  private void reach(Milestones.Milestone milestone) {
    var day = line.date(milestone.column());
    if (day != null) {
      reached(milestone.column(), day, milestone.body().apply(line));
      return;
    }
    for (var column : milestone.details()) {
      var orphan = Milestones.detail(line, column);
      if (orphan != null) {
        entries.add(Draft.userField(received, column, orphan));
      }
    }
  }

  private void reached(String column, LocalDate day, Body body) {
    days.put(column, day);
    entries.add(new NewEntry(day, body, known(column).recorded()));
  }
}
