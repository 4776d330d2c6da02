package org.candour.exchange;

import java.util.List;

/// The orders in which nothing can have happened. Whatever else is odd is a gap for the year-end
/// check and comes in.
final class Orders {
  private static final List<Order> COMPLAINT =
      List.of(
          new Order("withdrawn", "responded"),
          new Order("withdrawn", "stage2_requested"),
          new Order("withdrawn", "stage3_requested"));

  private static final List<Order> BEFORE =
      List.of(
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

  /// Every day of a complaint, promised ones too.
  private static final List<String> DAYS =
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

  private Orders() {}

  private record Order(String first, String then) {}

  /// Refuses the impossible in a row of complaints.
  static void complaint(Line line) {
    var received = line.date("received");
    if (received != null) {
      DAYS.forEach(column -> notBefore(line, column, received, "received"));
    }
    for (var order : COMPLAINT) {
      var ended = line.date(order.first());
      var then = line.date(order.then());
      if (ended != null && then != null && then.isAfter(ended)) {
        line.refuse(order.then(), "order.after", order.then(), then, order.first(), ended);
      }
    }
    BEFORE.forEach(order -> pair(line, order.first(), order.then()));
  }

  /// Refuses the second day of a row when it lies before the first.
  static void pair(Line line, String first, String then) {
    var day = line.date(first);
    if (day != null) {
      notBefore(line, then, day, first);
    }
  }

  /// Refuses a day before that one.
  static void notBefore(Line line, String column, java.time.LocalDate first, String what) {
    var day = line.date(column);
    if (day != null && day.isBefore(first)) {
      line.refuse(column, "order.before", column, day, what, first);
    }
  }
}
