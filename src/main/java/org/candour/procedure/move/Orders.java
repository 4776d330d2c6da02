package org.candour.procedure.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage2;
import org.candour.procedure.state.Stage3;
import org.jspecify.annotations.Nullable;

/// Orders of events that cannot be, in an import and at the desk alike; days are named by their
/// columns of the register workbook. A missing step is never one of them.
public final class Orders {
  /// Days of a complaint that cannot come before it was received, promised ones too.
  public static final List<String> AFTER_RECEIPT =
      List.of(
          "advocate_appointed",
          "decided",
          "acknowledged",
          "extension_agreed",
          "extended_to",
          "responded",
          "withdrawn",
          "stage2_offered",
          "stage2_requested",
          "stage2_statement_agreed",
          "stage2_extended",
          "stage2_extended_to",
          "stage2_io_report",
          "stage2_ip_report",
          "stage2_adjudicated",
          "stage2_withdrawn",
          "stage3_requested",
          "stage3_acknowledged",
          "stage3_chair_appointed",
          "stage3_panel",
          "stage3_report",
          "stage3_response",
          "stage3_mediated",
          "closed");

  /// Pairs of days of which the second cannot come before the first.
  public static final List<Order> PAIRS =
      List.of(
          new Order("responded", "withdrawn"),
          new Order("stage2_requested", "withdrawn"),
          new Order("stage3_requested", "withdrawn"),
          new Order("stage2_requested", "stage2_adjudicated"),
          new Order("stage2_requested", "stage2_withdrawn"),
          new Order("stage2_requested", "stage2_extended"),
          new Order("stage2_requested", "stage2_statement_agreed"),
          new Order("stage3_requested", "stage3_panel"),
          new Order("stage3_requested", "stage3_mediated"),
          new Order("stage3_requested", "stage3_report"),
          new Order("stage3_requested", "stage3_response"),
          new Order("stage3_panel", "stage3_report"),
          new Order("stage3_report", "stage3_response"));

  private Orders() {}

  /// Two columns in the only order in which their days can come.
  public record Order(String earlier, String later) {}

  /// A day that comes before one that it cannot come before.
  public record Disorder(String column, LocalDate day, String earlier, LocalDate earlierDay) {
    /// What is wrong, in one sentence.
    public String sentence() {
      return "%s (%s) is before %s (%s)".formatted(column, day, earlier, earlierDay);
    }
  }

  /// The impossible orders of a complaint; none when it can have happened.
  public static List<Disorder> impossible(CaseState state) {
    var days = days(state);
    var found = new ArrayList<Disorder>();
    AFTER_RECEIPT.forEach(column -> check(days, new Order("received", column), found));
    PAIRS.forEach(order -> check(days, order, found));
    for (var action : state.actions()) {
      check(found, "completed", action.completed(), "agreed", action.agreed());
      check(found, "agreed", action.agreed(), "received", state.received());
    }
    state.meetings().forEach(m -> check(found, "date", m.held(), "received", state.received()));
    state.ombudsman().forEach(o -> check(found, "decided", o.decided(), "enquiry", o.enquiry()));
    return List.copyOf(found);
  }

  private static void check(Map<String, LocalDate> days, Order order, List<Disorder> found) {
    check(
        found, order.later(), days.get(order.later()), order.earlier(), days.get(order.earlier()));
  }

  private static void check(
      List<Disorder> found,
      String column,
      @Nullable LocalDate day,
      String earlier,
      @Nullable LocalDate earlierDay) {
    if (day != null && earlierDay != null && day.isBefore(earlierDay)) {
      found.add(new Disorder(column, day, earlier, earlierDay));
    }
  }

  private static Map<String, LocalDate> days(CaseState s) {
    var days = new HashMap<String, LocalDate>();
    put(days, "received", s.received());
    put(days, "advocate_appointed", s.particulars().date(Field.ADVOCATE_APPOINTED));
    put(days, "decided", s.intake().decided());
    put(days, "acknowledged", s.stage1().acknowledged());
    put(days, "extension_agreed", s.stage1().extensionTold());
    put(days, "extended_to", s.stage1().extendedTo());
    put(days, "responded", s.stage1().responded());
    put(days, "withdrawn", s.withdrawn());
    put(days, "stage2_offered", s.stage1().stage2Offered());
    stage2(days, s.stage2());
    stage3(days, s.stage3());
    put(days, "closed", s.closed());
    return days;
  }

  private static void stage2(Map<String, LocalDate> days, Stage2 s) {
    put(days, "stage2_requested", s.requested());
    put(days, "stage2_statement_agreed", s.statementAgreed());
    put(days, "stage2_extended", s.extensionTold());
    put(days, "stage2_extended_to", s.extendedTo());
    put(days, "stage2_io_report", s.investigatorReported());
    put(days, "stage2_ip_report", s.independentPersonReported());
    put(days, "stage2_adjudicated", s.adjudicated());
    put(days, "stage2_withdrawn", s.withdrawn());
  }

  private static void stage3(Map<String, LocalDate> days, Stage3 s) {
    put(days, "stage3_requested", s.requested());
    put(days, "stage3_acknowledged", s.acknowledged());
    put(days, "stage3_chair_appointed", s.chairAppointed());
    put(days, "stage3_panel", s.panel());
    put(days, "stage3_report", s.report());
    put(days, "stage3_response", s.response());
    put(days, "stage3_mediated", s.mediated());
  }

  private static void put(Map<String, LocalDate> days, String column, @Nullable LocalDate day) {
    if (day != null) {
      days.put(column, day);
    }
  }
}
