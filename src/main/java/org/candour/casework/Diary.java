package org.candour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.candour.domain.Wording;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.Move;
import org.candour.procedure.Situation;
import org.candour.procedure.Standing;
import org.jspecify.annotations.Nullable;

/// What must happen today: overdue, due soon, to be decided, waited for, missing. Warnings are
/// counted in working days before the due date (trap T35).
public record Diary(
    LocalDate day,
    List<Line> overdue,
    List<Line> soon,
    List<Line> decide,
    List<Line> waiting,
    List<Lists.Gap> gaps) {
  /// How far ahead 'due soon' looks, in working days.
  public static final int SOON = 5;

  private static final int MOST = 200;

  /// One line.
  ///
  /// @param what the step or thing awaited, in words
  /// @param workingDays working days left; negative when over
  public record Line(
      long file,
      String reference,
      String what,
      @Nullable String area,
      @Nullable String who,
      @Nullable LocalDate due,
      int workingDays) {}

  /// The diary of that day.
  public static Diary of(Register register, WorkingCalendar calendar, LocalDate today) {
    return new Reader(register, calendar, today).read();
  }

  /// Everything that is late or near, whatever kind.
  public int pressing() {
    return overdue.size() + decide.size();
  }

  private record Reader(Register register, WorkingCalendar calendar, LocalDate today) {
    Diary read() {
      var cases = register.lists().openBy(calendar.lastDay(), MOST);
      var lines = new ArrayList<>(cases.stream().map(this::line).toList());
      register.lists().openActions(MOST).stream()
          .filter(a -> a.due() != null)
          .map(this::line)
          .forEach(lines::add);
      lines.sort(Comparator.comparing(l -> Objects.requireNonNull(l.due())));
      return new Diary(
          today,
          lines.stream().filter(l -> l.workingDays() < 0).toList(),
          lines.stream().filter(l -> l.workingDays() >= 0 && l.workingDays() <= SOON).toList(),
          cases.stream().flatMap(c -> decisions(c).stream()).toList(),
          register.lists().openEnquiries(MOST).stream().map(this::line).toList(),
          register.lists().gaps(MOST));
    }

    private Line line(ComplaintLine c) {
      var due = Objects.requireNonNull(c.due());
      return new Line(
          c.file(),
          c.reference(),
          what(c.dueWhat()),
          c.serviceArea(),
          c.dueWho() == null ? c.manager() : c.dueWho(),
          due,
          left(due));
    }

    private Line line(Lists.OpenAction a) {
      var due = Objects.requireNonNull(a.due());
      var what = wording("diary.action", a.description());
      return new Line(a.file(), a.reference(), what, null, a.owner(), due, left(due));
    }

    private Line line(Lists.OpenEnquiry e) {
      var days = calendar.workingDaysTaken(e.enquiry(), today);
      var what = wording("diary.enquiry", e.ombudsmanReference());
      return new Line(e.file(), e.reference(), what, e.subjectArea(), null, e.enquiry(), days);
    }

    private int left(LocalDate due) {
      return due.isBefore(today)
          ? -calendar.workingDaysTaken(due, today)
          : calendar.workingDaysTaken(today, due);
    }

    private List<Line> decisions(ComplaintLine c) {
      var due = Objects.requireNonNull(c.due());
      if (c.standing() == Standing.ELIGIBILITY) {
        return List.of(decision(c, wording("diary.eligibility"), due));
      }
      if (c.standing() == Standing.STAGE_1_OPEN && due.isBefore(today) && duty(c)) {
        return List.of(decision(c, wording("diary.offer-stage-2"), due));
      }
      return List.of();
    }

    /// The duty to offer Stage 2: late, no extension told, no good reason, not yet offered (R023).
    private boolean duty(ComplaintLine c) {
      var state = register.chronicle().open(c.file()).state();
      var stage1 = state.stage1();
      return Move.OFFER_STAGE_2.verdict(new Situation(state, today, calendar)).allowed()
          && stage1.extensionTold() == null
          && stage1.goodReason() == null
          && stage1.stage2Offered() == null;
    }

    private Line decision(ComplaintLine c, String what, LocalDate due) {
      return new Line(c.file(), c.reference(), what, c.serviceArea(), null, due, left(due));
    }

    private static String what(@Nullable String clock) {
      return clock == null ? "" : Wording.of("clocks").text("clock." + clock);
    }

    private static String wording(String key, Object... arguments) {
      return Wording.of("casework").text(key, arguments);
    }
  }
}
