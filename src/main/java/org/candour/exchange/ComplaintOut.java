package org.candour.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.Listed;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// A complaint as a row of complaints.csv, with the rows of the other sheets that belong to it.
final class ComplaintOut {
  private final Pages pages;
  private final List<Entry> counting;
  private final CaseState state;
  private final Setters setters;
  private final Page.Row row;
  private final Map<String, LocalDate> days = new HashMap<>();

  private ComplaintOut(Pages pages, List<Entry> entries) {
    this.pages = pages;
    this.counting = Fold.counting(entries);
    this.state = Fold.of(entries);
    this.setters = new Setters(counting);
    this.row = pages.of(Sheet.COMPLAINTS).add();
  }

  static void write(Pages pages, List<Entry> entries) {
    var out = new ComplaintOut(pages, entries);
    out.row.put("reference", out.state.reference());
    out.particulars();
    out.intake();
    out.stage1();
    out.stage2();
    out.stage3();
    out.day("withdrawn", out.state.withdrawn());
    out.day("closed", out.state.closed());
    out.reasons();
    var own = OwnFields.ofComplaint(out.state.userFields());
    own.fill(out.row);
    PointsOut.write(pages, out.state, out.counting, out.days, own);
    RowsOut.write(pages, out.state.reference(), out.counting, own);
    Steps.write(pages, out.state.reference(), out.counting, out.setters, out.row);
  }

  private void particulars() {
    for (var field : Field.values()) {
      var value = state.particulars().get(field);
      if (value != null && field != Field.ADVOCATE_APPOINTED) {
        row.put(field.column(), value);
        late(field);
      }
    }
    if (state.complainantType() == null) {
      row.put(Translation.UNKNOWN_COMPLAINANT, Milestones.yes(true));
    }
    row.put("procedure", state.procedure().label());
  }

  /// A particular that did not come with the receipt keeps the days of its entry.
  private void late(Field field) {
    var entry = setters.of(field.column());
    if (entry == null || entry.body() instanceof Intake.Received) {
      return;
    }
    if (Setters.decides(entry.body()) || entry.body() instanceof Intake.AdvocateAppointed) {
      return;
    }
    pages.recorded(
        state.reference(),
        Sheet.COMPLAINTS,
        null,
        field.column(),
        entry.day(),
        Pages.unlike(entry.knownOn(), entry.day()));
  }

  private void intake() {
    day("received", state.received(), setters.receipt());
    day("advocate_appointed", state.intake().advocateAppointed());
    day("decided", state.intake().decided());
    var decided = setters.of("decided");
    if (decided != null && !routeKnownAtReceipt()) {
      pages.recorded(
          state.reference(), Sheet.COMPLAINTS, null, "procedure", null, decided.knownOn());
    }
  }

  private boolean routeKnownAtReceipt() {
    var receipt = (Intake.Received) setters.receipt().body();
    var text = receipt.particulars().get(Field.PROCEDURE);
    return text != null && Procedure.of(text) == state.procedure();
  }

  private void stage1() {
    var stage = state.stage1();
    day("acknowledged", stage.acknowledged());
    day("extension_agreed", stage.extensionTold());
    put("extension_reason", stage.extensionReason());
    row.put("extended_to", stage.extendedTo());
    row.put("promised_for", stage.promised());
    day("responded", stage.responded());
    put("outcome", stage.outcome());
    row.put("apology", Milestones.yes(stage.apology()));
    row.put("extension_agreed_by", stage.extensionAgreedBy());
    row.put("extension_agreed_with", Milestones.yes(stage.complainantAgrees()));
    row.put("next_stage_told", Milestones.yes(stage.nextStageTold()));
    row.put("resolution_terms", stage.terms());
    details("responded");
    day("stage2_offered", stage.stage2Offered());
  }

  private void stage2() {
    var stage = state.stage2();
    day("stage2_requested", stage.requested());
    day("stage2_statement_agreed", stage.statementAgreed());
    day("stage2_extended", stage.extensionTold());
    row.put("stage2_extended_to", stage.extendedTo());
    row.put("stage2_promised_for", stage.promised());
    day("stage2_io_report", stage.investigatorReported());
    day("stage2_ip_report", stage.independentPersonReported());
    day("stage2_adjudicated", stage.adjudicated());
    put("stage2_outcome", stage.outcome());
    day("stage2_withdrawn", stage.withdrawn());
  }

  private void stage3() {
    var stage = state.stage3();
    day("stage3_requested", stage.requested());
    day("stage3_acknowledged", stage.acknowledged());
    day("stage3_chair_appointed", stage.chairAppointed());
    day("stage3_panel", stage.panel());
    day("stage3_report", stage.report());
    day("stage3_response", stage.response());
    put("stage3_outcome", stage.outcome());
    day("stage3_mediated", stage.mediated());
  }

  /// What steps say beyond their day; only where their day stands in the row.
  private void reasons() {
    reason("decided", "decision_note");
    tests();
    reason("withdrawn", "withdrawn_reason");
    withdrawal();
    row.put("closed_reason", state.closed() == null ? null : state.ending().closingReason());
    reason("stage2_extended", "stage2_extension_reason");
    reason("stage2_withdrawn", "stage2_withdrawn_reason");
    StageDetails.STEPS.forEach(this::details);
    List.of(
            Field.STAGE2_INVESTIGATING_OFFICER,
            Field.STAGE2_INDEPENDENT_PERSON,
            Field.STAGE2_ADJUDICATING_OFFICER)
        .forEach(this::independent);
  }

  /// The two tests by which the route was decided.
  private void tests() {
    var entry = setters.of("decided");
    if (entry != null && !row.blank("decided") && entry.body() instanceof Intake.Decided it) {
      row.put("person_eligible", Milestones.yes(it.personEligible()));
      row.put("subject_in_scope", Milestones.yes(it.subjectInScope()));
    }
  }

  private void details(String step) {
    var entry = setters.of(step);
    if (entry != null && !row.blank(step)) {
      StageDetails.of(entry.body()).forEach(row::put);
    }
  }

  private void independent(Field field) {
    var entry = setters.of(field.column());
    if (entry != null && entry.body() instanceof Stage2.OfficerAppointed it) {
      row.put(field.column() + "_independent", Milestones.yes(it.independent()));
    }
  }

  private void withdrawal() {
    var entry = setters.of("withdrawn");
    if (entry != null && !row.blank("withdrawn") && entry.body() instanceof Course.Withdrawn it) {
      row.put("withdrawn_discussed", it.discussedWith());
      row.put("withdrawn_confirmed", Milestones.yes(it.confirmed()));
    }
  }

  private void reason(String step, String column) {
    var entry = setters.of(step);
    if (entry != null && !row.blank(step)) {
      row.put(
          column,
          switch (entry.body()) {
            case Intake.Decided it -> it.note();
            case Course.Withdrawn it -> it.reason();
            case Stage2.Extended it -> it.reason();
            case Stage2.RequestWithdrawn it -> it.reason();
            default -> null;
          });
    }
  }

  private void put(String column, @Nullable Listed value) {
    row.put(column, Milestones.label(value));
  }

  private void day(String column, @Nullable LocalDate day) {
    day(column, day, setters.of(column));
  }

  private void day(String column, @Nullable LocalDate day, @Nullable Entry entry) {
    if (day == null) {
      return;
    }
    row.put(column, day);
    days.put(column, day);
    if (entry != null && !entry.knownOn().equals(day)) {
      pages.recorded(state.reference(), Sheet.COMPLAINTS, null, column, null, entry.knownOn());
    }
  }
}
