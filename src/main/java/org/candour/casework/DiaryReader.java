package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.candour.casework.Diary.At;
import org.candour.casework.Diary.Line;
import org.candour.domain.Availability;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.move.Duty;
import org.jspecify.annotations.Nullable;

/// Gathers a [Diary] from every room of the register.
final class DiaryReader {
  private static final int MOST = Diary.MOST;

  private final Register register;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final List<Line> due = new ArrayList<>();
  private final List<Line> decide = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private boolean whole = true;

  DiaryReader(Register register, WorkingCalendar calendar, LocalDate today) {
    this.register = register;
    this.calendar = calendar;
    this.today = today;
  }

  Diary read() {
    all(register.lists().openBy(calendar.lastDay(), MOST)).forEach(this::complaint);
    all(register.lists().duties(today, MOST)).forEach(this::duty);
    ombudsman();
    learning();
    directory();
    var gaps = register.lists().gaps(MOST);
    due.sort(Comparator.comparing(line -> Objects.requireNonNull(line.due())));
    return new Diary(
        today,
        due.stream().filter(line -> line.workingDays() < 0).toList(),
        due.stream()
            .filter(line -> line.workingDays() >= 0 && line.workingDays() <= Diary.SOON)
            .toList(),
        List.copyOf(decide),
        List.copyOf(waiting),
        gaps,
        whole,
        gaps.size() < MOST);
  }

  private <T> List<T> all(List<T> read) {
    whole &= read.size() < MOST;
    return read;
  }

  private void complaint(ComplaintLine c) {
    LocalDate day = Objects.requireNonNull(c.due());
    String who = c.dueWho() == null ? c.manager() : c.dueWho();
    String what = c.dueWhat() == null ? "" : Wording.of("clocks").text("clock." + c.dueWhat());
    due(c.file(), c.reference(), what, c.serviceArea(), who, day);
  }

  private void duty(Lists.OpenDuty open) {
    var duty = open.duty();
    var c = open.complaint();
    var what = wording("diary." + duty.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (duty.kind() == Duty.Kind.ACKNOWLEDGE) {
      due(c.file(), c.reference(), what, c.serviceArea(), null, duty.due());
    } else if (duty.kind().waits()) {
      var since = Objects.requireNonNullElse(duty.since(), today);
      waiting(c.file(), c.reference(), what, duty.who(), since);
    } else {
      var due = duty.due();
      int left = due == null ? 0 : left(due);
      decide.add(new Line(c.file(), c.reference(), what, c.serviceArea(), null, due, left));
    }
  }

  private void ombudsman() {
    for (var it : all(register.ombudsman().due(MOST))) {
      var kind = "diary.ombudsman." + it.kind().name().toLowerCase(Locale.ROOT);
      var what = wording(kind, it.what());
      due(it.file(), it.ombudsmanReference(), what, it.who(), it.due(), At.OMBUDSMAN);
    }
    for (var it : all(register.lists().openEnquiries(MOST))) {
      contact(it.file(), it.ombudsmanReference(), wording("diary.enquiry"), it.enquiry());
    }
    for (var it : all(register.ombudsman().waiting(MOST))) {
      var what = wording("diary.ombudsman.accept", it.what());
      contact(it.file(), it.ombudsmanReference(), what, it.done());
    }
  }

  private void learning() {
    for (var it : all(register.lists().openActions(MOST))) {
      var what = wording("diary.action", it.description());
      var at = it.reference().isEmpty() ? At.ACTIONS : At.CASE;
      due(it.file(), it.reference(), what, it.owner(), it.due(), at);
    }
    for (var it : all(register.learning().advice(MOST))) {
      if (it.completed() == null && it.declined() == null) {
        var what = wording("diary.advice", it.text());
        due(it.file(), "", what, it.owner(), it.due(), At.ADVICE);
      }
    }
    for (var it : all(register.learning().toReview(MOST))) {
      decide.add(
          new Line(it.file(), it.reference(), wording("diary.learning"), it.area(), null, null, 0));
    }
  }

  private void directory() {
    var latest = new HashSet<String>();
    for (var it : register.directory().events()) {
      if (latest.add(it.kind().label() + "/" + it.audience())) {
        var what = wording("diary.event", it.kind().label());
        due(it.file(), "", what, null, it.nextDue(), At.NOWHERE);
      }
    }
    for (var it : register.directory().people()) {
      if (it.availability() != Availability.LEFT) {
        due(it.file(), "", wording("diary.check"), it.name(), it.checkRenewal(), At.NOWHERE);
      }
    }
  }

  private void due(
      long file,
      String reference,
      String what,
      @Nullable String area,
      @Nullable String who,
      @Nullable LocalDate day) {
    if (day != null && !day.isAfter(calendar.lastDay())) {
      due.add(new Line(file, reference, what, area, who, day, left(day)));
    }
  }

  private void due(
      long file,
      String reference,
      String what,
      @Nullable String who,
      @Nullable LocalDate day,
      At at) {
    if (day != null && !day.isAfter(calendar.lastDay())) {
      due.add(new Line(file, reference, what, null, who, day, left(day), at));
    }
  }

  /// What the Ombudsman still has to do.
  private void contact(long file, String reference, String what, LocalDate since) {
    var days = calendar.workingDaysTaken(since, today);
    waiting.add(new Line(file, reference, what, null, null, since, days, At.OMBUDSMAN));
  }

  private void waiting(
      long file, String reference, String what, @Nullable String who, LocalDate since) {
    var days = calendar.workingDaysTaken(since, today);
    waiting.add(new Line(file, reference, what, null, who, since, days));
  }

  private int left(LocalDate day) {
    return day.isBefore(today)
        ? -calendar.workingDaysTaken(day, today)
        : calendar.workingDaysTaken(today, day);
  }

  private static String wording(String key, Object... arguments) {
    return Wording.of("casework").text(key, arguments);
  }
}
