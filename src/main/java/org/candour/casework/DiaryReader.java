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
import org.candour.domain.Procedure;
import org.candour.domain.Wording;
import org.candour.domain.entry.Intake;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Situation;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// Gathers a [Diary] from every room of the register.
final class DiaryReader {
  private static final int MOST = 200;
  private static final int LATEST = 20;

  private final Register register;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final Settings settings;
  private final List<Line> due = new ArrayList<>();
  private final List<Line> decide = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();

  DiaryReader(Register register, WorkingCalendar calendar, LocalDate today) {
    this.register = register;
    this.calendar = calendar;
    this.today = today;
    this.settings = Settings.read(register.preferences()::setting);
  }

  Diary read() {
    register.lists().openBy(calendar.lastDay(), MOST).forEach(this::complaint);
    elsewhere();
    deferred();
    ombudsman();
    learning();
    directory();
    due.sort(Comparator.comparing(line -> Objects.requireNonNull(line.due())));
    return new Diary(
        today,
        due.stream().filter(line -> line.workingDays() < 0).toList(),
        due.stream()
            .filter(line -> line.workingDays() >= 0 && line.workingDays() <= Diary.SOON)
            .toList(),
        List.copyOf(decide),
        List.copyOf(waiting),
        register.lists().gaps(MOST));
  }

  private void complaint(ComplaintLine c) {
    LocalDate day = Objects.requireNonNull(c.due());
    String who = c.dueWho() == null ? c.manager() : c.dueWho();
    String what = c.dueWhat() == null ? "" : Wording.of("clocks").text("clock." + c.dueWhat());
    due(c.file(), c.reference(), what, c.serviceArea(), who, day);
    if (c.standing() == Standing.ELIGIBILITY) {
      decide(c, "diary.eligibility", day);
    } else if (c.standing().stage() == 1) {
      stage1(c, register.chronicle().open(c.file()).state(), day);
    }
  }

  private void stage1(ComplaintLine c, CaseState state, LocalDate day) {
    var drafting = state.stage1().drafting();
    if (state.intake().voice().waiting()) {
      var since = Objects.requireNonNullElse(state.intake().voice().answered(), today);
      waiting(c.file(), c.reference(), wording("diary.advocate"), null, since);
    }
    if (day.isBefore(today) && duty(state)) {
      decide(c, "diary.offer-stage-2", day);
    }
    if (drafting.toCheck()) {
      decide(c, "diary.check-draft", day);
    } else if (drafting.requested() != null && drafting.received() == null) {
      waiting(c.file(), c.reference(), wording("diary.draft"), c.manager(), drafting.requested());
    }
  }

  /// What is not considered here is answered first (R013); what came in by import is taken as it
  /// was. Only the latest are looked at.
  private void elsewhere() {
    var filter =
        new Query.Filter(
            Query.Column.PROCEDURE, Query.Comparison.IS_NOT, Procedure.CHILDREN_STATUTORY.label());
    for (var c : list(Query.Column.RECEIVED, filter)) {
      var file = register.chronicle().open(c.file());
      var decided =
          Fold.counting(file.entries()).stream()
              .anyMatch(entry -> !entry.imported() && entry.body() instanceof Intake.Decided);
      var state = file.state();
      if (decided && state.closed() == null && state.replyOwed()) {
        decide(c, "diary.reply");
      }
    }
  }

  /// Proceedings are waited for; when they have ended, the complainant is written to (regulation
  /// 8).
  private void deferred() {
    var open = new Query.Filter(Query.Column.OPEN, Query.Comparison.IS, "yes");
    var undated = new Query.Filter(Query.Column.DUE, Query.Comparison.BLANK, "");
    for (var c : list(Query.Column.DUE, open, undated)) {
      if (c.standing() != Standing.DEFERRED) {
        continue;
      }
      var deferral = register.chronicle().open(c.file()).state().intake().deferral();
      var from = Objects.requireNonNullElse(deferral.from(), today);
      if (deferral.ended() == null) {
        waiting(c.file(), c.reference(), wording("diary.proceedings"), null, from);
      } else if (deferral.invited() == null) {
        decide(c, "diary.invite");
      }
    }
  }

  private List<ComplaintLine> list(Query.Column sort, Query.Filter... filters) {
    return register.lists().complaints(new Query("", List.of(filters), sort, true, 0, LATEST));
  }

  private void decide(ComplaintLine c, String what) {
    decide.add(new Line(c.file(), c.reference(), wording(what), c.serviceArea(), null, null, 0));
  }

  /// The duty to offer Stage 2: late, no extension told, nothing longer agreed, no good reason, not
  /// yet offered (R023).
  private boolean duty(CaseState state) {
    var stage1 = state.stage1();
    var longer = stage1.longerUntil();
    return Move.OFFER_STAGE_2.verdict(new Situation(state, today, calendar, settings)).allowed()
        && stage1.extensionTold() == null
        && (longer == null || longer.isBefore(today))
        && stage1.goodReason() == null
        && stage1.stage2Offered() == null;
  }

  private void ombudsman() {
    for (var it : register.ombudsman().due(MOST)) {
      var kind = "diary.ombudsman." + it.kind().name().toLowerCase(Locale.ROOT);
      var what = wording(kind, it.what());
      due(it.file(), it.ombudsmanReference(), what, it.who(), it.due(), At.OMBUDSMAN);
    }
    for (var it : register.lists().openEnquiries(MOST)) {
      contact(it.file(), it.ombudsmanReference(), wording("diary.enquiry"), it.enquiry());
    }
    for (var it : register.ombudsman().waiting(MOST)) {
      var what = wording("diary.ombudsman.accept", it.what());
      contact(it.file(), it.ombudsmanReference(), what, it.done());
    }
  }

  private void learning() {
    for (var it : register.lists().openActions(MOST)) {
      var what = wording("diary.action", it.description());
      var at = it.reference().isEmpty() ? At.ACTIONS : At.CASE;
      due(it.file(), it.reference(), what, it.owner(), it.due(), at);
    }
    for (var it : register.learning().advice(MOST)) {
      if (it.completed() == null && it.declined() == null) {
        var what = wording("diary.advice", it.text());
        due(it.file(), "", what, it.owner(), it.due(), At.ADVICE);
      }
    }
    for (var it : register.learning().toReview(MOST)) {
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

  private void decide(ComplaintLine c, String what, LocalDate day) {
    decide.add(
        new Line(c.file(), c.reference(), wording(what), c.serviceArea(), null, day, left(day)));
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
