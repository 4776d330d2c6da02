package org.candour.procedure;

import java.time.LocalDate;
import org.candour.domain.Procedure;

/// Where a complaint stands: the states of the procedure, S00 to S99, in the order they are
/// reached.
public enum Standing {
  ELIGIBILITY("S01", 0),
  ROUTED_ELSEWHERE("S02", 0),
  NOT_ACCEPTED("S03", 0),
  DEFERRED("S04", 0),
  STAGE_1_OPEN("S10", 1),
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

  WITHDRAWN("S91", 0),
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
      case ELIGIBILITY, DEFERRED, STAGE_1_OPEN -> true;
      case STAGE_2_REQUESTED, STATEMENT_BEING_AGREED, INVESTIGATING, ADJUDICATING -> true;
      case STAGE_3_REQUESTED, PANEL_ARRANGED, PANEL_HELD, PANEL_REPORTED -> true;
      default -> false;
    };
  }

  static Standing of(CaseState s) {
    if (s.closed() != null) {
      return CLOSED;
    }
    if (s.withdrawn() != null) {
      return WITHDRAWN;
    }
    if (s.procedure() == Procedure.NOT_ACCEPTED) {
      return NOT_ACCEPTED;
    }
    if (!s.statutory()) {
      return ROUTED_ELSEWHERE;
    }
    if (s.intake().deferred() != null) {
      return DEFERRED;
    }
    return s.stage3().requested() != null
        ? ofStage3(s.stage3())
        : s.stage2().requested() != null ? ofStage2(s.stage2()) : ofStage1(s);
  }

  private static Standing ofStage1(CaseState s) {
    if (s.stage1().responded() != null) {
      return STAGE_1_ANSWERED;
    }
    var undecided = s.intake().decided() == null && s.stage1().manager() == null;
    return undecided ? ELIGIBILITY : STAGE_1_OPEN;
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
    if (stage.statementAgreed() != null) {
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

  private static boolean both(
      @org.jspecify.annotations.Nullable LocalDate one,
      @org.jspecify.annotations.Nullable LocalDate other) {
    return one != null && other != null;
  }
}
