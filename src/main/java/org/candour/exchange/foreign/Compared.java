package org.candour.exchange.foreign;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.Deadline;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Settings;
import org.jspecify.annotations.Nullable;

/// Holds the due date and the days taken that a spreadsheet worked out against ours, and finds out
/// in which ways it may have come to another result.
final class Compared {
  private static final String OTHER = "other";

  /// The likelier before the less likely, where two explain as much.
  private static final List<String> ORDER =
      List.of(
          "promised",
          "not_extended",
          "other_limit",
          "both_ends",
          "minus_one",
          "no_holidays",
          "both_ends_no_holidays",
          "first_day",
          "first_day_no_holidays",
          "calendar",
          "calendar_both",
          "until_closed",
          "from_acknowledged",
          "from_statement",
          OTHER);

  private final WorkingCalendar calendar;
  private final Settings settings;

  Compared(WorkingCalendar calendar, Settings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  /// A difference, with every way of counting that gives what the spreadsheet has; never none.
  record Difference(String ours, List<String> causes) {
    static Difference of(Object ours, List<String> causes) {
      return new Difference(ours.toString(), causes.isEmpty() ? List.of(OTHER) : causes);
    }
  }

  static String said(String cause) {
    return Wording.of("bringin").text("cause." + cause);
  }

  /// The cause that explains most of these differences.
  static String likeliest(List<Difference> differences) {
    Map<String, Integer> counts = new HashMap<>();
    differences.forEach(d -> d.causes().forEach(cause -> counts.merge(cause, 1, Integer::sum)));
    return ORDER.stream()
        .max(Comparator.comparingInt(cause -> counts.getOrDefault(cause, 0)))
        .orElse(OTHER);
  }

  /// The stage that is counted: from where to where, and its two limits.
  private record Stage(
      Target from,
      Target to,
      Target instead,
      Target extended,
      Target extendedTo,
      String limit,
      String longest) {
    static Stage of(Target worked) {
      return worked.stage() == 1
          ? new Stage(
              Target.RECEIVED,
              Target.RESPONDED,
              Target.ACKNOWLEDGED,
              Target.EXTENSION_AGREED,
              Target.EXTENDED_TO,
              "C04",
              "C05")
          : new Stage(
              Target.STAGE2_REQUESTED,
              Target.STAGE2_ADJUDICATED,
              Target.STAGE2_STATEMENT_AGREED,
              Target.STAGE2_EXTENDED,
              Target.STAGE2_EXTENDED_TO,
              "C10",
              "C11");
    }

    String fromInstead() {
      return instead == Target.ACKNOWLEDGED ? "from_acknowledged" : "from_statement";
    }
  }

  /// The difference between the days taken in the spreadsheet and ours; null when there is none, or
  /// nothing to compare.
  @Nullable Difference days(Line line, Target target) {
    var stage = Stage.of(target);
    var from = line.days.get(stage.from());
    var to = line.days.get(stage.to());
    if (from == null || to == null || to.isBefore(from) || !covered(from, to)) {
      return null;
    }
    int ours = calendar.workingDaysTaken(from, to);
    try {
      var stored = new BigDecimal(line.text(target));
      return stored.compareTo(BigDecimal.valueOf(ours)) == 0
          ? null
          : Difference.of(ours, ways(line, stage, stored, from, to));
    } catch (NumberFormatException words) {
      return null;
    }
  }

  private List<String> ways(
      Line line, Stage stage, BigDecimal stored, LocalDate from, LocalDate to) {
    var ways = new ArrayList<String>();
    int ours = calendar.workingDaysTaken(from, to);
    boolean works = calendar.isWorkingDay(from);
    long weekdays = weekdays(from, to);
    long days = ChronoUnit.DAYS.between(from, to);
    way(ways, stored, "both_ends", works ? ours + 1 : ours);
    way(ways, stored, "minus_one", works ? ours : ours - 1);
    way(ways, stored, "no_holidays", weekdays);
    way(ways, stored, "both_ends_no_holidays", weekdays + (weekend(from) ? 0 : 1));
    way(ways, stored, "calendar", days);
    way(ways, stored, "calendar_both", days + 1);
    var closed = line.days.get(Target.CLOSED);
    if (closed != null && !closed.equals(to) && covered(from, closed)) {
      int until = calendar.workingDaysTaken(from, closed);
      way(ways, stored, "until_closed", until);
      way(ways, stored, "until_closed", until + 1);
    }
    var instead = line.days.get(stage.instead());
    if (instead != null && !instead.equals(from) && covered(instead, to)) {
      int since = calendar.workingDaysTaken(instead, to);
      way(ways, stored, stage.fromInstead(), since);
      way(ways, stored, stage.fromInstead(), since + 1);
    }
    return ways;
  }

  private static void way(List<String> ways, BigDecimal stored, String way, long result) {
    if (stored.compareTo(BigDecimal.valueOf(result)) == 0 && !ways.contains(way)) {
      ways.add(way);
    }
  }

  /// The difference between the due date in the spreadsheet and ours; null when there is none, or
  /// nothing to compare.
  @Nullable Difference due(Line line, Target target) {
    var stage = Stage.of(target);
    var from = line.days.get(stage.from());
    var stored = line.days.get(target);
    if (from == null || stored == null || !covered(from, stored)) {
      return null;
    }
    try {
      var first = due(from, stage.limit());
      var told = line.days.get(stage.extended());
      boolean extended = told != null && !told.isAfter(first);
      var ours = extended ? due(from, stage.longest()) : first;
      return stored.equals(ours)
          ? null
          : Difference.of(ours, ways(line, stage, stored, from, extended));
    } catch (Refusal beyond) {
      return null;
    }
  }

  private LocalDate due(LocalDate from, String limit) {
    return new Deadline(from, length(from, limit), settings.counting()).due(calendar);
  }

  private Length length(LocalDate from, String limit) {
    var length = settings.limits().at(limit, from).length();
    return length == null ? Length.workingDays(0) : length;
  }

  private List<String> ways(
      Line line, Stage stage, LocalDate stored, LocalDate from, boolean extended) {
    var ways = new ArrayList<String>();
    way(ways, stored, "promised", line.days.get(stage.extendedTo()));
    way(ways, stored, "not_extended", extended ? due(from, stage.limit()) : null);
    way(ways, stored, "other_limit", extended ? null : due(from, stage.longest()));
    for (var limit : List.of(stage.limit(), stage.longest())) {
      if (length(from, limit) instanceof Length.WorkingDays(int n)) {
        way(ways, stored, "no_holidays", addWeekdays(from, n));
        way(ways, stored, "first_day", calendar.add(from, Math.max(0, n - 1)));
        way(ways, stored, "first_day_no_holidays", addWeekdays(from, n - 1));
        way(ways, stored, "calendar", from.plusDays(n));
        way(ways, stored, "calendar", from.plusDays(n / 5 * 7L));
        var instead = line.days.get(stage.instead());
        if (instead != null && calendar.covers(instead)) {
          way(ways, stored, stage.fromInstead(), calendar.add(instead, n));
        }
      }
    }
    return ways;
  }

  private static void way(
      List<String> ways, LocalDate stored, String way, @Nullable LocalDate result) {
    if (stored.equals(result) && !ways.contains(way)) {
      ways.add(way);
    }
  }

  private boolean covered(LocalDate from, LocalDate to) {
    return calendar.covers(from) && calendar.covers(to);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// Days that are no Saturday or Sunday, after the first and up to the last.
  private static long weekdays(LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> !weekend(day)).count();
  }

  private static LocalDate addWeekdays(LocalDate from, int n) {
    var day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      left -= weekend(day) ? 0 : 1;
    }
    return day;
  }
}
