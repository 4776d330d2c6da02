package org.candour.store;

import java.time.LocalDate;
import org.candour.domain.Field;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.CaseState;
import org.candour.procedure.Stage1;
import org.candour.procedure.Stage2;
import org.candour.procedure.Stage3;
import org.jspecify.annotations.Nullable;

/// The last days of a complaint's limits, and which falls due next. A day that the calendar does not
/// reach is left blank.
record Limits(
    @Nullable LocalDate stage1Limit10,
    @Nullable LocalDate stage1Limit20,
    @Nullable LocalDate stage1Due,
    @Nullable LocalDate stage2Due,
    @Nullable LocalDate panelDue,
    @Nullable LocalDate nextDue,
    @Nullable String nextWhat,
    @Nullable String nextWho) {
  static final int STAGE_1 = 10;
  static final int STAGE_1_LONGEST = 20;
  private static final int STAGE_2 = 25;
  private static final int STAGE_2_LONGEST = 65;
  private static final int PANEL = 30;
  private static final int PANEL_REPORT = 5;
  private static final int FINAL_RESPONSE = 15;

  static Limits of(CaseState state, WorkingCalendar calendar) {
    LocalDate ten = after(state.received(), STAGE_1, calendar);
    LocalDate twenty = after(state.received(), STAGE_1_LONGEST, calendar);
    LocalDate stage1 = stage1(state.stage1(), ten, twenty);
    LocalDate stage2 = stage2(state.stage2(), calendar);
    LocalDate panel = after(state.stage3().requested(), PANEL, calendar);
    Limits limits = new Limits(ten, twenty, stage1, stage2, panel, null, null, null);
    return limits.withNext(state, calendar);
  }

  private Limits withNext(CaseState state, WorkingCalendar calendar) {
    Stage3 third = state.stage3();
    return switch (state.standing()) {
      case ELIGIBILITY, STAGE_1_OPEN ->
          next("stage-1-response", stage1Due, state.stage1().manager());
      case STAGE_2_REQUESTED, STATEMENT_BEING_AGREED, INVESTIGATING, ADJUDICATING ->
          next("stage-2-adjudication", stage2Due, investigator(state));
      case STAGE_3_REQUESTED, PANEL_ARRANGED -> next("stage-3-panel", panelDue, null);
      case PANEL_HELD -> next("stage-3-report", after(third.panel(), PANEL_REPORT, calendar), null);
      case PANEL_REPORTED ->
          next("stage-3-response", after(third.report(), FINAL_RESPONSE, calendar), null);
      default -> this;
    };
  }

  private Limits next(String what, @Nullable LocalDate due, @Nullable String who) {
    return new Limits(
        stage1Limit10, stage1Limit20, stage1Due, stage2Due, panelDue, due, what, who);
  }

  private static @Nullable String investigator(CaseState state) {
    return state.particulars().get(Field.STAGE2_INVESTIGATING_OFFICER);
  }

  private static @Nullable LocalDate stage1(
      Stage1 stage, @Nullable LocalDate ten, @Nullable LocalDate twenty) {
    if (stage.extensionTold() == null) {
      return ten;
    }
    LocalDate promised = stage.extendedTo();
    return promised == null || (twenty != null && promised.isAfter(twenty)) ? twenty : promised;
  }

  private static @Nullable LocalDate stage2(Stage2 stage, WorkingCalendar calendar) {
    if (stage.extensionTold() == null) {
      return after(stage.requested(), STAGE_2, calendar);
    }
    LocalDate longest = after(stage.requested(), STAGE_2_LONGEST, calendar);
    LocalDate promised = stage.extendedTo();
    return promised == null || (longest != null && promised.isAfter(longest)) ? longest : promised;
  }

  static @Nullable LocalDate after(@Nullable LocalDate start, int days, WorkingCalendar calendar) {
    return start == null
            || !calendar.covers(start)
            || start.plusDays(2L * days + STAGE_1).isAfter(calendar.lastDay())
        ? null
        : calendar.add(start, days);
  }
}
