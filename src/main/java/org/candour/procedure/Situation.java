package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.time.WorkingCalendar;

/// A complaint as it stands on the day on which somebody wants to take a step.
public record Situation(CaseState state, LocalDate day, WorkingCalendar calendar) {
  /// Working days of Stage 1 with its extension (regulation 14; clock C05).
  static final int STAGE_1_MOST = 20;

  Stage1 stage1() {
    return state.stage1();
  }

  Stage2 stage2() {
    return state.stage2();
  }

  Stage3 stage3() {
    return state.stage3();
  }

  /// Whether Stage 1 has run past its 20 working days with no answer.
  boolean stage1Late() {
    return stage1().responded() == null
        && day.isAfter(calendar.add(state.received(), STAGE_1_MOST));
  }

  /// Whether Stage 1 is still to be answered.
  boolean stage1Open() {
    return stage1().responded() == null && stage2().requested() == null;
  }
}
