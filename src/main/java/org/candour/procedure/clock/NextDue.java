package org.candour.procedure.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.domain.Field;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.state.CaseState;
import org.jspecify.annotations.Nullable;

/// What the authority must do next on a complaint, and by when.
///
/// @param clock the clock's identifier, C01 to C26
/// @param day the day to work to: the one in force, or the one promised when that is earlier
/// @param who who has to do it, when somebody is named
public record NextDue(String clock, LocalDate day, @Nullable String who) {
  /// The next thing due; empty when nothing is to be answered.
  public static Optional<NextDue> of(CaseState state, Settings settings, WorkingCalendar calendar) {
    return switch (state.standing()) {
      case ELIGIBILITY, STAGE_1_OPEN, ADVOCATE_AWAITED ->
          due(state.stage1().longerUntil() == null ? "C04" : "C06", state, settings, calendar);
      case STAGE_2_REQUESTED, STATEMENT_BEING_AGREED, INVESTIGATING, ADJUDICATING ->
          due("C10", state, settings, calendar);
      case STAGE_3_REQUESTED, PANEL_ARRANGED -> due("C17", state, settings, calendar);
      case PANEL_HELD -> due("C19", state, settings, calendar);
      case PANEL_REPORTED -> due("C20", state, settings, calendar);
      default -> Optional.empty();
    };
  }

  private static Optional<NextDue> due(
      String id, CaseState state, Settings settings, WorkingCalendar calendar) {
    List<Clock> clocks = Clocks.of(state, settings, calendar);
    return clocks.stream()
        .filter(clock -> clock.id().equals(id))
        .findFirst()
        .map(Clock::actBy)
        .map(day -> new NextDue(id, day, who(id, state)));
  }

  private static @Nullable String who(String id, CaseState state) {
    return switch (id) {
      case "C04", "C06" -> state.stage1().manager();
      case "C10" -> state.particulars().get(Field.STAGE2_INVESTIGATING_OFFICER);
      default -> null;
    };
  }
}
