package org.candour.procedure.move;

import java.time.LocalDate;
import org.candour.domain.RefusalGround;

/// The grounds on which a stage may be refused, and whether the register itself shows that one does
/// not hold.
final class Grounds {
  private Grounds() {}

  /// Whether the register speaks against refusing Stage 2 on that ground. Lateness never counts: a
  /// complaint once accepted may go on (O-D06).
  static boolean idleAtStage2(RefusalGround ground, Situation now) {
    return switch (ground) {
      case STAGE_STILL_RUNNING -> Rules.STAGE_1_ENDED.holds().test(now);
      case ALL_STAGES_COMPLETED -> false;
      case ASKED_TOO_LATE -> true;
    };
  }

  /// Whether the register speaks against refusing a panel on that ground. A request that came
  /// within its 20 working days is not late, whenever it is refused.
  static boolean idleAtStage3(RefusalGround ground, Situation now, LocalDate requested) {
    var answered = now.stage2().adjudicated();
    return switch (ground) {
      case STAGE_STILL_RUNNING -> answered != null;
      case ALL_STAGES_COMPLETED -> false;
      case ASKED_TOO_LATE ->
          answered == null
              || !now.calendar().covers(requested)
              || now.calendar().workingDaysTaken(answered, requested) <= Situation.PANEL_WINDOW;
    };
  }
}
