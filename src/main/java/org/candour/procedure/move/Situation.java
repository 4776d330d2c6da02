package org.candour.procedure.move;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.clock.Clock;
import org.candour.procedure.clock.Clocks;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Stage1;
import org.candour.procedure.state.Stage2;
import org.candour.procedure.state.Stage3;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// A complaint as it stands on the day on which somebody wants to take a step, under the limits
/// that the council works to.
public record Situation(
    CaseState state, LocalDate day, WorkingCalendar calendar, Settings settings) {
  /// A situation under the limits as shipped.
  public Situation(CaseState state, LocalDate day, WorkingCalendar calendar) {
    this(state, day, calendar, Settings.DEFAULT);
  }

  CaseState.Intake intake() {
    return state.intake();
  }

  /// Working days to ask for a panel (regulation 18; clock C14).
  static final int PANEL_WINDOW = 20;

  Stage1 stage1() {
    return state.stage1();
  }

  Stage2 stage2() {
    return state.stage2();
  }

  Stage3 stage3() {
    return state.stage3();
  }

  /// Whether Stage 1 has run past its longest limit with no answer, so that Stage 2 must be
  /// offered.
  boolean stage1Late() {
    LocalDate last = Clocks.lastDayOfStage1(state, settings, calendar);
    return stage1().responded() == null && last != null && day.isAfter(last);
  }

  /// Whether Stage 1 is still to be answered.
  boolean stage1Open() {
    return stage1().responded() == null && stage2().requested() == null;
  }

  /// Whether a person of no listed kind complains (section 26(3)(e)).
  boolean otherPerson() {
    return state.complainantType() == org.candour.domain.ComplainantType.OTHER_SUFFICIENT_INTEREST;
  }

  /// The time in which the complainant may ask for the next step, while it is theirs to take.
  Optional<Clock> window() {
    String id = windowId(state.standing());
    return Clocks.of(state, settings, calendar).stream()
        .filter(clock -> clock.id().equals(id) && clock.running() && clock.due() != null)
        .findFirst();
  }

  /// Whether that time has passed.
  boolean windowPassed() {
    return window().filter(clock -> clock.overdue(day, calendar)).isPresent();
  }

  private static @Nullable String windowId(Standing standing) {
    return switch (standing) {
      case STAGE_1_ANSWERED -> "C08";
      case STAGE_2_ANSWERED -> "C14";
      case DEFERRED -> "C23";
      default -> null;
    };
  }
}
