package org.candour.domain.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.domain.Wording;

/// Why a due date is what it is: every day from the start to the due day, counted or not and why,
/// and sentences fit for a letter. The last counted day is always the due day. Periods in months or
/// years are not counted by the day, so they list the two ends only.
public record Explanation(
    Deadline deadline, LocalDate due, List<ExplainedDay> days, List<String> sentences) {
  public Explanation {
    days = List.copyOf(days);
    sentences = List.copyOf(sentences);
  }

  static Explanation of(Deadline deadline, WorkingCalendar calendar) {
    LocalDate due = deadline.due(calendar);
    List<ExplainedDay> days =
        deadline.length() instanceof Length.WorkingDays(int n)
            ? counted(deadline, n, due, calendar)
            : ends(deadline.start(), due);
    return new Explanation(deadline, due, days, sentences(deadline, due, days, calendar));
  }

  /// One line for each day, in the order of counting.
  public List<String> lines() {
    return days.stream().map(ExplainedDay::line).toList();
  }

  /// The sentences as one paragraph.
  public String paragraph() {
    return String.join(" ", sentences);
  }

  /// Holidays that fall inside the period on a day that would otherwise count.
  public List<ExplainedDay> holidays() {
    return days.stream().filter(ExplainedDay::isHoliday).toList();
  }

  private static List<ExplainedDay> counted(
      Deadline deadline, int n, LocalDate due, WorkingCalendar calendar) {
    LocalDate zero = dayZero(deadline, n, calendar);
    List<ExplainedDay> days = new ArrayList<>();
    int number = 0;
    for (LocalDate day = deadline.start(); days.isEmpty() || !days.getLast().day().equals(due); ) {
      ExplainedDay explained = explained(day, number, zero, deadline.start(), calendar);
      number += explained.counted() ? 1 : 0;
      days.add(explained);
      day = day.plusDays(n < 0 ? -1 : 1);
    }
    if (!zero.equals(deadline.start())) {
      days.set(0, days.getFirst().asStart());
    }
    return days;
  }

  private static ExplainedDay explained(
      LocalDate day, int number, LocalDate zero, LocalDate start, WorkingCalendar calendar) {
    if (zero.isAfter(start) && !day.isAfter(zero)) {
      return ExplainedDay.untilDeemedReceipt(day, zero, calendar);
    }
    return day.equals(zero)
        ? ExplainedDay.start(day)
        : ExplainedDay.after(day, number + 1, calendar);
  }

  private static LocalDate dayZero(Deadline deadline, int n, WorkingCalendar calendar) {
    LocalDate start = deadline.start();
    if (n <= 0) {
      return start;
    }
    return switch (deadline.rule()) {
      case DAY_AFTER -> start;
      case DAY_OF_RECEIPT -> start.minusDays(1);
      case DEEMED_RECEIPT -> calendar.onOrAfter(start);
    };
  }

  private static List<ExplainedDay> ends(LocalDate start, LocalDate due) {
    return List.of(ExplainedDay.start(start), ExplainedDay.due(due));
  }

  private static List<String> sentences(
      Deadline deadline, LocalDate due, List<ExplainedDay> days, WorkingCalendar calendar) {
    Wording words = Wording.of("time");
    List<String> said = new ArrayList<>();
    boolean back = deadline.length() instanceof Length.WorkingDays(int n) && n < 0;
    said.add(
        words.text(
            back ? "explain.due.back" : "explain.due",
            deadline.length().said(),
            Days.said(deadline.start()),
            Days.said(due)));
    switch (deadline.length()) {
      case Length.WorkingDays _ -> said.addAll(countingSentences(deadline, days, calendar));
      case Length.MonthsBeginningWith _ -> said.add(words.text("explain.beginning-with"));
      case Length.Months _, Length.Years _ -> said.add(words.text("explain.corresponding"));
      case Length.Days _, Length.Weeks _ -> {}
    }
    return said;
  }

  private static List<String> countingSentences(
      Deadline deadline, List<ExplainedDay> days, WorkingCalendar calendar) {
    Wording words = Wording.of("time");
    List<String> said = new ArrayList<>();
    if (deadline.length() instanceof Length.WorkingDays(int n) && n > 0) {
      said.add(deadline.rule().said());
      LocalDate zero = dayZero(deadline, n, calendar);
      if (zero.isAfter(deadline.start())) {
        said.add(words.text("explain.deemed", Days.said(deadline.start()), Days.said(zero)));
      }
    }
    said.add(words.text("explain.weekends"));
    String holidays =
        days.stream()
            .filter(ExplainedDay::isHoliday)
            .map(day -> Days.said(day.day()) + ", " + day.reason())
            .collect(Collectors.joining("; "));
    if (!holidays.isEmpty()) {
      said.add(words.text("explain.holidays", holidays));
    }
    said.add(words.text("explain.calendar", calendar.version(), calendar.lastDay()));
    return said;
  }
}
