package org.candour.procedure.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.NextDue;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.move.Duty.Kind;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// The duties of one complaint, whatever the day on which somebody asks.
public final class Duties {
  private final CaseState state;
  private final Settings settings;
  private final WorkingCalendar calendar;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(CaseState state, Settings settings, WorkingCalendar calendar) {
    this.state = state;
    this.settings = settings;
    this.calendar = calendar;
  }

  /// @param entries of one complaint, in the order they were recorded
  public static List<Duty> of(
      Collection<Entry> entries, CaseState state, Settings settings, WorkingCalendar calendar) {
    var found = new Duties(state, settings, calendar);
    found.acknowledge();
    if (state.standing() == Standing.ELIGIBILITY) {
      found.add(Kind.DECIDE, null, found.next().orElse(null), null);
    } else if (!state.statutory()) {
      found.elsewhere(entries);
    } else if (state.standing() == Standing.DEFERRED) {
      found.deferred();
    } else if (state.standing().stage() == 1) {
      found.next().ifPresent(found::stage1);
    }
    return List.copyOf(found.duties);
  }

  private void acknowledge() {
    boolean begun = state.standing() == Standing.ELIGIBILITY || state.standing().stage() == 1;
    if (begun && state.standing().open() && state.stage1().acknowledged() == null) {
      Clocks.of(state, settings, calendar).stream()
          .filter(clock -> clock.id().equals("C02"))
          .map(Clock::due)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(due -> add(Kind.ACKNOWLEDGE, null, due, null));
    }
  }

  private Optional<LocalDate> next() {
    return NextDue.of(state, settings, calendar).map(NextDue::day);
  }

  private void stage1(LocalDate due) {
    var drafting = state.stage1().drafting();
    if (state.intake().voice().waiting()) {
      add(Kind.AWAIT_ADVOCATE, state.intake().voice().answered(), null, null);
    }
    offer(due);
    if (drafting.toCheck()) {
      add(Kind.CHECK_DRAFT, drafting.received(), due, null);
    } else if (drafting.requested() != null && drafting.received() == null) {
      add(Kind.AWAIT_DRAFT, drafting.requested(), null, state.stage1().manager());
    }
  }

  /// Late, no extension told, nothing longer agreed, no good reason, not yet offered (R023).
  private void offer(LocalDate due) {
    var stage1 = state.stage1();
    if (stage1.extensionTold() != null
        || stage1.goodReason() != null
        || stage1.stage2Offered() != null) {
      return;
    }
    var last = Clocks.lastDayOfStage1(state, settings, calendar);
    var first = latest(due, last, stage1.longerUntil()).plusDays(1);
    if (Move.OFFER_STAGE_2.verdict(new Situation(state, first, calendar, settings)).allowed()) {
      add(Kind.OFFER_STAGE_2, first, due, null);
    }
  }

  /// What came in by import is taken as it was.
  private void elsewhere(Collection<Entry> entries) {
    boolean decidedHere =
        Fold.counting(entries).stream()
            .anyMatch(entry -> !entry.imported() && entry.body() instanceof Intake.Decided);
    if (decidedHere && state.closed() == null && state.replyOwed()) {
      add(Kind.REPLY, null, null, null);
    }
  }

  /// Proceedings are waited for; when they have ended, the complainant is written to (regulation
  /// 8).
  private void deferred() {
    var deferral = state.intake().deferral();
    if (deferral.ended() == null) {
      add(Kind.AWAIT_PROCEEDINGS, deferral.from(), null, null);
    } else if (deferral.invited() == null) {
      add(Kind.INVITE, deferral.ended(), null, null);
    }
  }

  private void add(
      Kind kind, @Nullable LocalDate since, @Nullable LocalDate due, @Nullable String who) {
    duties.add(new Duty(kind, since, due, who));
  }

  private static LocalDate latest(LocalDate day, @Nullable LocalDate... others) {
    return Stream.of(others).filter(Objects::nonNull).reduce(day, (a, b) -> a.isAfter(b) ? a : b);
  }
}
