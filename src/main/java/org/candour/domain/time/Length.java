package org.candour.domain.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// How long a limit is. Only working days ask the calendar; months and years end on the
/// corresponding day, or on the last day of a month that has no such day.
public sealed interface Length {
  Pattern CODE = Pattern.compile("(-?\\d{1,4})(wd|d|w|m|y|mb)");

  /// The last day of the period that this length allows after the start day.
  LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar);

  /// `10 working days`.
  String said();

  /// The short form in which a setting keeps it: `10wd`, `30d`, `12w`, `3m`, `1y`, and `12mb` for
  /// months beginning with the start day. [#parse] reads it back.
  String code();

  static Length workingDays(int n) {
    return new WorkingDays(n);
  }

  static Length parse(String code) {
    Matcher matcher = CODE.matcher(code.strip());
    if (!matcher.matches()) {
      throw new Refusal(Wording.of("time").text("length.unreadable", code));
    }
    int n = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "wd" -> new WorkingDays(n);
      case "d" -> new Days(n);
      case "w" -> new Weeks(n);
      case "m" -> new Months(n);
      case "y" -> new Years(n);
      default -> new MonthsBeginningWith(n);
    };
  }

  /// Working days; a negative number counts back from the start.
  record WorkingDays(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      return rule.due(start, n, calendar);
    }

    @Override
    public String code() {
      return n + "wd";
    }

    @Override
    public String said() {
      return words("working-days", Math.abs(n));
    }
  }

  /// Calendar days, counted from the day after the start.
  record Days(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      return start.plusDays(n);
    }

    @Override
    public String code() {
      return n + "d";
    }

    @Override
    public String said() {
      return words("days", n);
    }
  }

  /// Calendar weeks: the same day of the week.
  record Weeks(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      return start.plusWeeks(n);
    }

    @Override
    public String code() {
      return n + "w";
    }

    @Override
    public String said() {
      return words("weeks", n);
    }
  }

  /// Calendar months by the corresponding-date rule: 31 January and one month is 28 February.
  record Months(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      return start.plusMonths(n);
    }

    @Override
    public String code() {
      return n + "m";
    }

    @Override
    public String said() {
      return words("months", n);
    }
  }

  /// Years by the corresponding-date rule: 29 February and one year is 28 February.
  record Years(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      return start.plusYears(n);
    }

    @Override
    public String code() {
      return n + "y";
    }

    @Override
    public String said() {
      return words("years", n);
    }
  }

  /// Months *beginning with* the start day: the start is the first day of the period, which ends on
  /// the day before the corresponding day.
  record MonthsBeginningWith(int n) implements Length {
    @Override
    public LocalDate end(LocalDate start, CountingRule rule, WorkingCalendar calendar) {
      LocalDate corresponding = start.plusMonths(n);
      boolean noSuchDay = corresponding.getDayOfMonth() < start.getDayOfMonth();
      return noSuchDay ? corresponding : corresponding.minusDays(1);
    }

    @Override
    public String code() {
      return n + "mb";
    }

    @Override
    public String said() {
      return words("beginning-with", n);
    }
  }

  private static String words(String kind, int n) {
    return Wording.of("time").text("length." + kind, n);
  }
}
