package org.candour.exchange;

import java.time.LocalDate;

/// Refuses days of a row that the procedure knows to be in an impossible order. Whatever else is
/// odd is a gap for the year-end check and comes in.
final class Orders {
  private Orders() {}

  /// Refuses the impossible in a row of complaints.
  static void complaint(Line line) {
    org.candour.procedure.move.Orders.AFTER_RECEIPT.forEach(
        column -> pair(line, "received", column));
    org.candour.procedure.move.Orders.PAIRS.forEach(order -> either(line, order));
  }

  /// What comes after a withdrawal is refused itself; the withdrawal stays.
  private static void either(Line line, org.candour.procedure.move.Orders.Order order) {
    if (!order.later().equals("withdrawn")) {
      pair(line, order.earlier(), order.later());
      return;
    }
    var ended = line.date("withdrawn");
    var then = line.date(order.earlier());
    if (ended != null && then != null && then.isAfter(ended)) {
      line.refuse(order.earlier(), "order.after", order.earlier(), then, "withdrawn", ended);
    }
  }

  /// Refuses the second day of a row when it lies before the first.
  static void pair(Line line, String first, String then) {
    var day = line.date(first);
    if (day != null) {
      notBefore(line, then, day, first);
    }
  }

  /// Refuses a day before that one.
  static void notBefore(Line line, String column, LocalDate first, String what) {
    var day = line.date(column);
    if (day != null && day.isBefore(first)) {
      line.refuse(column, "order.before", column, day, what, first);
    }
  }
}
