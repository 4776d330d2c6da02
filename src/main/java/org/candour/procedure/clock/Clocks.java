package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.ComplainantType;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock.How;
import org.candour.procedure.clock.Clock.Stop;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.OmbudsmanCase;
import org.jspecify.annotations.Nullable;

/// Every clock of a complaint, worked out from its state and nothing else. The same state, settings
/// and calendar always give the same clocks; recording an entry late never moves one.
public final class Clocks {
  private static final Wording WORDS = Wording.of("clocks");

  private Clocks() {}

  /// The running and finished clocks of a complaint, in the order of the procedure. A complaint
  /// that goes another way has only its agreed actions.
  public static List<Clock> of(CaseState state, Settings settings, WorkingCalendar calendar) {
    Timing timing = new Timing(settings, calendar);
    List<Clock> clocks = new ArrayList<>();
    if (state.statutory()) {
      clocks.addAll(intake(state, timing));
      clocks.addAll(Stage1Clocks.of(state, timing));
      clocks.addAll(Stage2Clocks.of(state, timing));
      clocks.addAll(Stage3Clocks.of(state, timing));
      clocks.addAll(beyond(state, timing));
    }
    state.actions().forEach(action -> clocks.add(action(action, timing)));
    state.ombudsman().forEach(contact -> clocks.addAll(remedies(contact, timing)));
    return List.copyOf(clocks);
  }

  /// C01: whether the complaint came within one year of the day its grounds arose.
  public static Clock timeToComplain(
      LocalDate grounds, LocalDate received, Settings settings, WorkingCalendar calendar) {
    return new Timing(settings, calendar).clock("C01", grounds, new Stop(received, How.ANSWERED));
  }

  /// C21: how long the person may go to the Ombudsman, from the day they first had notice.
  public static Clock ombudsmanWindow(
      LocalDate noticed,
      @Nullable LocalDate complained,
      Settings settings,
      WorkingCalendar calendar) {
    return new Timing(settings, calendar)
        .clock("C21", noticed, Timing.stop(complained, How.ANSWERED));
  }

  /// C24: the annual report, due each financial year with no day set.
  public static Clock annualReport(
      FinancialYear year,
      @Nullable LocalDate published,
      Settings settings,
      WorkingCalendar calendar) {
    return new Timing(settings, calendar)
        .clock("C24", year.last(), Timing.stop(published, How.ANSWERED));
  }

  /// C25: what the council has done about a public report of the Ombudsman.
  public static Clock publicReport(
      LocalDate issued,
      @Nullable LocalDate confirmed,
      Settings settings,
      WorkingCalendar calendar) {
    return new Timing(settings, calendar)
        .clock("C25", issued, Timing.stop(confirmed, How.ANSWERED));
  }

  /// The last day of Stage 1 however it is extended (C05, C07); null where the calendar ends.
  public static @Nullable LocalDate lastDayOfStage1(
      CaseState state, Settings settings, WorkingCalendar calendar) {
    return Stage1Clocks.lastDay(state, new Timing(settings, calendar)).due();
  }

  /// The end that any clock of a case shares: it was withdrawn or closed.
  static @Nullable Stop caseOver(CaseState state) {
    return Timing.first(
        Timing.stop(state.withdrawn(), How.WITHDRAWN), Timing.stop(state.closed(), How.CLOSED));
  }

  static @Nullable Stop deferred(CaseState state) {
    return Timing.stop(state.intake().deferred(), How.DEFERRED);
  }

  private static List<Clock> intake(CaseState state, Timing timing) {
    List<Clock> clocks = new ArrayList<>();
    Stop acknowledged = Timing.stop(state.stage1().acknowledged(), How.ANSWERED);
    Stop answered = Timing.stop(state.stage1().responded(), How.MOVED_ON);
    clocks.add(
        timing.clock(
            "C02", state.received(), Timing.first(acknowledged, answered, caseOver(state))));
    if (state.complainantType() == ComplainantType.OTHER_SUFFICIENT_INTEREST) {
      LocalDate decided = state.intake().interestDecided();
      clocks.add(
          timing.clock(
              "C03",
              state.received(),
              Timing.first(Timing.stop(decided, How.ANSWERED), answered, caseOver(state))));
    }
    return clocks;
  }

  private static List<Clock> beyond(CaseState state, Timing timing) {
    List<Clock> clocks = new ArrayList<>();
    LocalDate enquiry =
        state.ombudsman().stream()
            .map(OmbudsmanCase::enquiry)
            .filter(java.util.Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    Stop contacted = Timing.stop(enquiry, How.ANSWERED);
    clocks.add(timing.clock("C21", state.received(), contacted, WORDS.text("note.notice")));
    clocks.add(timing.clock("C22", state.received(), contacted));
    LocalDate deferred = state.intake().deferred();
    if (deferred != null) {
      clocks.add(resubmission(state, timing, deferred));
    }
    return clocks;
  }

  /// C23: the year in which a deferred complaint may be put forward again. It runs from the end of
  /// the proceedings, so it has no last day while they go on.
  private static Clock resubmission(CaseState state, Timing timing, LocalDate deferred) {
    LocalDate ended = state.intake().deferral().ended();
    LocalDate start = ended == null ? deferred : ended;
    Limit limit = timing.limit("C23", start);
    Stop stop = Timing.first(Timing.stop(state.ending().lapsed(), How.CLOSED), caseOver(state));
    return timing.clock(
        limit,
        "",
        start,
        ended == null ? Timing.Count.NONE : timing.count(limit.length(), ended),
        stop,
        WORDS.text(ended == null ? "note.deferred" : "note.ended", limit.said()));
  }

  private static Clock action(Action action, Timing timing) {
    return timing.clock(
        timing.limit("C26", action.agreed()),
        String.valueOf(action.number()),
        action.agreed(),
        new Timing.Count(action.due(), null, null),
        Timing.stop(action.completed(), How.ANSWERED));
  }

  /// What the Ombudsman left to be done: each remedy (C26) and a public report (C25).
  private static List<Clock> remedies(OmbudsmanCase contact, Timing timing) {
    List<Clock> clocks = new ArrayList<>();
    for (OmbudsmanCase.Recommendation made : contact.recommendations()) {
      clocks.add(
          timing.clock(
              timing.limit("C26", made.made()),
              contact.reference() + "/" + made.number(),
              made.made(),
              new Timing.Count(made.due(), null, null),
              Timing.stop(made.done(), How.ANSWERED)));
    }
    if (contact.reported() != null) {
      Stop confirmed = Timing.stop(contact.confirmed(), How.ANSWERED);
      clocks.add(timing.clock("C25", contact.reported(), confirmed));
    }
    return clocks;
  }
}
