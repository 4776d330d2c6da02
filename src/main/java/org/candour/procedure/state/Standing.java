package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.Procedure;
import org.jspecify.annotations.Nullable;

/// Where a complaint stands: the states of the procedure, S00 to S99, in the order they are
/// reached.
public enum Standing {
  ELIGIBILITY("S01", 0),
  ROUTED_ELSEWHERE("S02", 0),
  NOT_ACCEPTED("S03", 0),
  DEFERRED("S04", 0),
  STAGE_1_OPEN("S10", 1),
  ADVOCATE_AWAITED("S11", 1),
  STAGE_1_ANSWERED("S12", 1),
  STAGE_2_REQUESTED("S20", 2),
  STATEMENT_BEING_AGREED("S21", 2),
  INVESTIGATING("S22", 2),
  ADJUDICATING("S23", 2),
  STAGE_2_ANSWERED("S24", 2),
  STAGE_2_WITHDRAWN("S24", 2),
  STAGE_3_REQUESTED("S30", 3),
  PANEL_ARRANGED("S31", 3),
  PANEL_HELD("S32", 3),
  PANEL_REPORTED("S33", 3),
  FINAL_RESPONSE_SENT("S34", 3),
  STAGE_3_MEDIATED("S90", 3),
  REFERRED_EARLY("S40", 4),
  RESOLVED("S90", 0),
  WITHDRAWN("S91", 0),
  LAPSED("S92", 0),
  /// Closed to the complainant; what was agreed is still to be done.
  CLOSED_ACTIONS_OPEN("S93", 0),
  CLOSED("S99", 0);

  private final String id;
  private final int stage;

  Standing(String id, int stage) {
    this.id = id;
    this.stage = stage;
  }

  /// The state's identifier in `docs/procedure`.
  public String id() {
    return id;
  }

  /// The stage it belongs to: 0 none, 1 to 3, 4 the Ombudsman.
  public int stage() {
    return stage;
  }

  /// Whether somebody still has to answer.
  public boolean open() {
    return switch (this) {
      case ELIGIBILITY, DEFERRED, STAGE_1_OPEN, ADVOCATE_AWAITED -> true;
      case STAGE_2_REQUESTED, STATEMENT_BEING_AGREED, INVESTIGATING, ADJUDICATING -> true;
      case STAGE_3_REQUESTED, PANEL_ARRANGED, PANEL_HELD, PANEL_REPORTED -> true;
      default -> false;
    };
  }

  static Standing of(CaseState s) {
    if (s.closed() != null) {
      return s.actionOpen() ? CLOSED_ACTIONS_OPEN : CLOSED;
    }
    if (s.withdrawn() != null) {
      return WITHDRAWN;
    }
    if (!s.statutory()) {
      return ofElsewhere(s);
    }
    if (lapsed(s)) {
      return LAPSED;
    }
    if (s.intake().deferred() != null) {
      return DEFERRED;
    }
    if (s.stage3().file().referral() != null) {
      return REFERRED_EARLY;
    }
    if (settled(s)) {
      return RESOLVED;
    }
    return s.stage3().requested() != null
        ? ofStage3(s.stage3())
        : s.stage2().requested() != null ? ofStage2(s.stage2()) : ofStage1(s);
  }

  private static Standing ofElsewhere(CaseState s) {
    if (s.intake().settledAtOnce() != null) {
      return RESOLVED;
    }
    return s.procedure() == Procedure.NOT_ACCEPTED ? NOT_ACCEPTED : ROUTED_ELSEWHERE;
  }

  /// Lapsed, and nothing asked for or put forward since.
  private static boolean lapsed(CaseState s) {
    var lapsed = s.ending().lapsed();
    return lapsed != null
        && before(s.stage2().requested(), lapsed)
        && before(s.stage3().requested(), lapsed)
        && before(s.intake().deferral().resubmitted(), lapsed);
  }

  /// Settled by the latest answer: by its written terms, or because the complainant says so.
  private static boolean settled(CaseState s) {
    var satisfied = s.ending().satisfied();
    if (s.stage3().requested() != null) {
      return answeredBy(s.stage3().response(), satisfied);
    }
    if (s.stage2().requested() != null) {
      return answeredBy(s.stage2().adjudicated(), satisfied);
    }
    return s.stage1().responded() != null
        && (s.stage1().terms() != null || answeredBy(s.stage1().responded(), satisfied));
  }

  private static boolean answeredBy(@Nullable LocalDate answer, @Nullable LocalDate satisfied) {
    return answer != null && satisfied != null && !satisfied.isBefore(answer);
  }

  private static boolean before(@Nullable LocalDate day, LocalDate other) {
    return day == null || day.isBefore(other);
  }

  private static Standing ofStage1(CaseState s) {
    if (s.stage1().responded() != null) {
      return STAGE_1_ANSWERED;
    }
    if (s.intake().decided() == null && s.stage1().manager() == null) {
      return ELIGIBILITY;
    }
    return s.intake().voice().waiting() ? ADVOCATE_AWAITED : STAGE_1_OPEN;
  }

  private static Standing ofStage2(Stage2 stage) {
    if (stage.adjudicated() != null) {
      return STAGE_2_ANSWERED;
    }
    if (stage.withdrawn() != null) {
      return STAGE_2_WITHDRAWN;
    }
    if (both(stage.investigatorReported(), stage.independentPersonReported())) {
      return ADJUDICATING;
    }
    if (stage.statementAgreed() != null || stage.investigation().issued() != null) {
      return INVESTIGATING;
    }
    return both(stage.investigatorAppointed(), stage.independentPersonAppointed())
        ? STATEMENT_BEING_AGREED
        : STAGE_2_REQUESTED;
  }

  private static Standing ofStage3(Stage3 stage) {
    if (stage.mediated() != null) {
      return STAGE_3_MEDIATED;
    }
    if (stage.response() != null) {
      return FINAL_RESPONSE_SENT;
    }
    if (stage.report() != null) {
      return PANEL_REPORTED;
    }
    if (stage.panel() != null) {
      return PANEL_HELD;
    }
    return stage.chairAppointed() != null ? PANEL_ARRANGED : STAGE_3_REQUESTED;
  }

  private static boolean both(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null;
  }
}
