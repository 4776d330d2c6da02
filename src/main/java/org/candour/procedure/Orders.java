package org.candour.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Orders of events that cannot be, in an import or at the desk alike (register format, 'impossible
/// orders'). A missing step is never one of them.
public final class Orders {
  private final CaseState state;
  private final List<Disorder> found = new ArrayList<>();

  /// A day that cannot come before another, by the columns of the register workbook.
  public record Disorder(
      String column, LocalDate day, String earlierColumn, LocalDate earlierDay) {
    /// What is wrong, in one sentence.
    public String sentence() {
      return "%s (%s) is before %s (%s)".formatted(column, day, earlierColumn, earlierDay);
    }
  }

  private Orders(CaseState state) {
    this.state = state;
  }

  /// The impossible orders of a complaint; none when it can have happened.
  public static List<Disorder> impossible(CaseState state) {
    var orders = new Orders(state);
    orders.afterReceipt();
    orders.withdrawal();
    orders.stage2();
    orders.stage3();
    orders.remedies();
    return List.copyOf(orders.found);
  }

  private void afterReceipt() {
    var stage1 = state.stage1();
    var stage2 = state.stage2();
    var stage3 = state.stage3();
    received("decided", state.intake().decided());
    received("advocate_appointed", state.particulars().date(org.candour.domain.Field.ADVOCATE_APPOINTED));
    received("acknowledged", stage1.acknowledged());
    received("extension_agreed", stage1.extensionTold());
    received("responded", stage1.responded());
    received("stage2_offered", stage1.stage2Offered());
    received("stage2_requested", stage2.requested());
    received("stage2_io_report", stage2.investigatorReported());
    received("stage2_ip_report", stage2.independentPersonReported());
    received("stage3_requested", stage3.requested());
    received("withdrawn", state.withdrawn());
    received("closed", state.closed());
  }

  private void withdrawal() {
    if (state.withdrawn() != null) {
      ordered("withdrawn", state.withdrawn(), "responded", state.stage1().responded());
      ordered("withdrawn", state.withdrawn(), "stage2_requested", state.stage2().requested());
    }
  }

  private void stage2() {
    var s = state.stage2();
    ordered("stage2_statement_agreed", s.statementAgreed(), "stage2_requested", s.requested());
    ordered("stage2_extended", s.extensionTold(), "stage2_requested", s.requested());
    ordered("stage2_adjudicated", s.adjudicated(), "stage2_requested", s.requested());
    ordered("stage2_withdrawn", s.withdrawn(), "stage2_requested", s.requested());
  }

  private void stage3() {
    var s = state.stage3();
    ordered("stage3_panel", s.panel(), "stage3_requested", s.requested());
    ordered("stage3_mediated", s.mediated(), "stage3_requested", s.requested());
    ordered("stage3_report", s.report(), "stage3_requested", s.requested());
    ordered("stage3_response", s.response(), "stage3_requested", s.requested());
    ordered("stage3_report", s.report(), "stage3_panel", s.panel());
    ordered("stage3_response", s.response(), "stage3_report", s.report());
  }

  private void remedies() {
    state.actions().forEach(a -> ordered("completed", a.completed(), "agreed", a.agreed()));
    state.actions().forEach(a -> received("agreed", a.agreed()));
    state.meetings().forEach(m -> received("date", m.held()));
    state.ombudsman().forEach(o -> ordered("decided", o.decided(), "enquiry", o.enquiry()));
  }

  private void received(String column, @Nullable LocalDate day) {
    ordered(column, day, "received", state.received());
  }

  private void ordered(
      String column, @Nullable LocalDate day, String earlier, @Nullable LocalDate earlierDay) {
    if (day != null && earlierDay != null && day.isBefore(earlierDay)) {
      found.add(new Disorder(column, day, earlier, earlierDay));
    }
  }
}
