package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.domain.time.Length;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Stop;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage1;
import org.candour.procedure.state.Voice;
import org.jspecify.annotations.Nullable;

/// The clocks of Stage 1: the response (C04 with C05 behind it, and any longer day agreed, C06),
/// the right to Stage 2 when it is late (C07), and the window to ask for Stage 2 (C08).
final class Stage1Clocks {
  private static final Wording WORDS = Wording.of("clocks");

  /// More days than any limit, while it is not known how many will be held.
  private static final int MOST = 1000;

  private Stage1Clocks() {}

  static List<Clock> of(CaseState state, Timing timing) {
    Stop stop = stop(state);
    Clock response = response(state, timing, stop);
    List<Clock> clocks = new ArrayList<>();
    clocks.add(response);
    LocalDate longer = state.stage1().longerUntil();
    if (longer != null) {
      clocks.add(longer(state, timing, longer, stop));
    }
    Clock right = right(state, timing, stop);
    if (stop == null || (right.due() != null && stop.day().isAfter(right.due()))) {
      clocks.add(right);
    }
    if (stop != null && stop.how() == How.ANSWERED) {
      clocks.add(window(state, timing, stop.day()));
    }
    return clocks;
  }

  /// A response sent after Stage 2 was asked for answers nothing at Stage 1.
  static @Nullable Stop stop(CaseState state) {
    return Timing.first(
        Timing.stop(state.stage1().responded(), How.ANSWERED),
        Timing.stop(state.stage1().skipped(), How.MOVED_ON),
        Timing.stop(state.stage2().requested(), How.MOVED_ON),
        Clocks.deferred(state),
        Clocks.caseOver(state));
  }

  private static Clock response(CaseState state, Timing timing, @Nullable Stop stop) {
    LocalDate start = state.stage1Start();
    Limit limit = timing.limit("C04", start);
    Limit longest = timing.limit("C05", start);
    int held = held(state, limit, timing);
    Timing.Count original = timing.count(lengthened(limit, longest, held), start);
    Stage1 stage = state.stage1();
    Clock clock =
        timing.extendable(
            limit,
            original,
            longest,
            start,
            new Timing.Extension(
                stage.extensionTold(), stage.promisedFor(), stage.extensionsAgreed()),
            stop,
            List.of());
    if (waits(state, timing, stop)) {
      return noted(clock, WORDS.text("note.waits", longest.said()));
    }
    return held == 0 ? clock : noted(clock, WORDS.text("note.held", held, longest.said()));
  }

  /// Whether the clock stands still because an advocate is wanted and not yet there.
  private static boolean waits(CaseState state, Timing timing, @Nullable Stop stop) {
    return stop == null
        && timing.settings().advocateEffect() == Settings.AdvocateEffect.SUSPENSION
        && state.intake().voice().waiting();
  }

  /// Working days on which the clock stood still for an advocate: from the day one was wanted, or
  /// else offered, to the day before one was appointed, and only where the council has settled on
  /// that reading. An offer alone holds nothing, since most are declined; nor does one made after
  /// the limit.
  private static int held(CaseState state, Limit limit, Timing timing) {
    LocalDate start = state.stage1Start();
    LocalDate from = wanted(state.intake().voice());
    LocalDate until = state.intake().advocateAppointed();
    LocalDate due = timing.count(limit.length(), start).due();
    WorkingCalendar calendar = timing.calendar();
    if (timing.settings().advocateEffect() != Settings.AdvocateEffect.SUSPENSION
        || from == null
        || due == null
        || from.isAfter(due)) {
      return 0;
    }
    if (until == null) {
      return state.intake().voice().waiting() ? MOST : 0;
    }
    if (!until.isAfter(start) || !calendar.covers(until)) {
      return 0;
    }
    LocalDate before = from.isAfter(start) ? from.minusDays(1) : start;
    return Math.max(0, calendar.workingDaysTaken(before, until.minusDays(1)));
  }

  private static @Nullable LocalDate wanted(Voice voice) {
    return Boolean.TRUE.equals(voice.wanted()) ? voice.answered() : voice.offered();
  }

  private static @Nullable Length lengthened(Limit limit, Limit longest, int held) {
    if (limit.length() instanceof Length.WorkingDays(int n)
        && longest.length() instanceof Length.WorkingDays(int most)) {
      return Length.workingDays(Math.min(n + held, Math.max(n, most)));
    }
    return limit.length();
  }

  private static Clock longer(
      CaseState state, Timing timing, LocalDate until, @Nullable Stop stop) {
    LocalDate start = state.stage1Start();
    return timing.clock(
        timing.limit("C06", start),
        "",
        start,
        new Timing.Count(until, null, null),
        stop,
        WORDS.text("note.longer"));
  }

  private static Clock right(CaseState state, Timing timing, @Nullable Stop stop) {
    Stop offered = Timing.stop(state.stage1().stage2Offered(), How.ANSWERED);
    LocalDate start = state.stage1Start();
    return timing.clock(
        timing.limit("C07", start), "", start, lastDay(state, timing), Timing.first(offered, stop));
  }

  /// The last day of Stage 1 however it is extended; from the next the complainant may go to Stage
  /// 2 (C07). A council that works to a longer limit for a while (C05) has that much longer.
  static Timing.Count lastDay(CaseState state, Timing timing) {
    LocalDate start = state.stage1Start();
    Timing.Count right = timing.count(timing.limit("C07", start).length(), start);
    Timing.Count longest = timing.count(timing.limit("C05", start).length(), start);
    LocalDate one = right.due();
    LocalDate other = longest.due();
    return one != null && other != null && other.isAfter(one) ? longest : right;
  }

  private static Clock window(CaseState state, Timing timing, LocalDate responded) {
    Stop asked = Timing.stop(state.stage2().requested(), How.ANSWERED);
    Stop lapsed = Timing.stop(state.ending().lapsed(), How.CLOSED);
    return timing.clock(
        "C08",
        responded,
        Timing.first(asked, lapsed, Clocks.caseOver(state)),
        WORDS.text("note.window"));
  }

  private static Clock noted(Clock clock, String note) {
    List<String> notes = new ArrayList<>(clock.notes());
    notes.add(note);
    return new Clock(
        clock.limit(),
        clock.about(),
        clock.start(),
        clock.originalDue(),
        clock.extendedDue(),
        clock.due(),
        clock.deadline(),
        clock.promised(),
        clock.stop(),
        clock.taken(),
        clock.alternatives(),
        notes);
  }
}
