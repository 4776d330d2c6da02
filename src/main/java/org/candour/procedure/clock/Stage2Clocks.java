package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Method;
import org.candour.domain.Wording;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Reading;
import org.candour.procedure.clock.Clock.Stop;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage2;
import org.jspecify.annotations.Nullable;

/// The clocks of Stage 2: the investigation (C10 with C11 behind it) by both readings of its start,
/// the written record of an oral complaint (C09), the notice of more time (C12), the adjudication
/// (C13) and the window to ask for a panel (C14).
final class Stage2Clocks {
  private static final Wording WORDS = Wording.of("clocks");

  private Stage2Clocks() {}

  static List<Clock> of(CaseState state, Timing timing) {
    LocalDate requested = state.stage2().start();
    if (requested == null) {
      return List.of();
    }
    List<Clock> clocks = new ArrayList<>();
    Stop stop = stop(state);
    if (oral(state)) {
      Stop agreed = Timing.stop(state.stage2().statementAgreed(), How.ANSWERED);
      clocks.add(timing.clock("C09", requested, Timing.first(agreed, stop)));
    }
    Clock investigation = investigation(state, requested, timing, stop);
    clocks.add(investigation);
    Stop told = Timing.stop(state.stage2().extensionTold(), How.ANSWERED);
    clocks.add(timing.clock("C12", investigation.start(), Timing.first(told, movedOn(stop))));
    LocalDate reports = bothReports(state.stage2());
    if (reports != null) {
      clocks.add(timing.clock("C13", reports, stop));
    }
    if (stop != null && stop.how() == How.ANSWERED) {
      Stop asked = Timing.stop(state.stage3().requested(), How.ANSWERED);
      clocks.add(
          timing.clock(
              "C14",
              stop.day(),
              Timing.first(asked, Stage3Clocks.referred(state.stage3()), Clocks.caseOver(state))));
    }
    return clocks;
  }

  static @Nullable Stop stop(CaseState state) {
    return Timing.first(
        Timing.stop(state.stage2().adjudicated(), How.ANSWERED),
        Timing.stop(state.stage2().withdrawn(), How.WITHDRAWN),
        Timing.stop(state.stage3().requested(), How.MOVED_ON),
        Clocks.deferred(state),
        Clocks.caseOver(state));
  }

  private static Clock investigation(
      CaseState state, LocalDate requested, Timing timing, @Nullable Stop stop) {
    Stage2 stage = state.stage2();
    LocalDate agreed = since(requested, stage.statementAgreed());
    boolean fromStatement =
        timing.settings().stage2Start() == Settings.Stage2Start.STATEMENT && agreed != null;
    LocalDate start = fromStatement && agreed != null ? agreed : requested;
    LocalDate other = fromStatement ? requested : agreed;
    List<Reading> readings =
        other == null || !timing.settings().bothStage2Dates()
            ? List.of()
            : List.of(reading(fromStatement ? "request" : "statement", other, timing));
    Limit limit = timing.limit("C10", start);
    return timing.extendable(
        limit,
        timing.count(limit.length(), start),
        timing.limit("C11", start),
        start,
        new Timing.Extension(stage.extensionTold(), stage.promisedFor(), 1),
        stop,
        readings);
  }

  /// A statement agreed before it was put forward again starts no count of its own.
  private static @Nullable LocalDate since(LocalDate start, @Nullable LocalDate day) {
    return day == null || day.isBefore(start) ? null : day;
  }

  private static Reading reading(String name, LocalDate start, Timing timing) {
    return new Reading(
        WORDS.text("reading." + name),
        start,
        timing.count(timing.limit("C10", start).length(), start).due(),
        timing.count(timing.limit("C11", start).length(), start).due());
  }

  private static @Nullable LocalDate bothReports(Stage2 stage) {
    LocalDate investigator = stage.investigatorReported();
    LocalDate independent = stage.independentPersonReported();
    if (investigator == null || independent == null) {
      return null;
    }
    return investigator.isAfter(independent) ? investigator : independent;
  }

  private static @Nullable Stop movedOn(@Nullable Stop stop) {
    return stop == null ? null : new Stop(stop.day(), How.MOVED_ON);
  }

  private static boolean oral(CaseState state) {
    Method method = state.particulars().method();
    return method == Method.PHONE || method == Method.IN_PERSON;
  }
}
