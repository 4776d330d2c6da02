package org.candour.procedure.move;

import java.util.Set;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Officers;
import org.candour.procedure.state.Standing;

/// Which steps somebody looks for where a complaint stands, so that screen and text give the same
/// short lists: what comes next, what is possible besides, and what is awaited but not yet
/// possible.
public final class Outlook {
  /// Steps that are possible for a long time and therefore stand behind the others.
  private static final Set<Move> ASIDE =
      Set.of(
          Move.CHANGE_ROUTE,
          Move.RESOLVE_AT_ONCE,
          Move.DECIDE_OUT_OF_TIME,
          Move.REFER_SAFEGUARDING,
          Move.RECORD_CONSENT,
          Move.HEAR_CHILD,
          Move.ANSWER_ADVOCATE,
          Move.ROUTE_POINT,
          Move.REQUEST_DRAFT,
          Move.RECEIVE_DRAFT,
          Move.AGREE_LONGER,
          Move.ANSWER_STAGE_2_OFFER,
          Move.SATISFY,
          Move.LINK,
          Move.DEFER,
          Move.OFFER_ADVOCATE,
          Move.APPOINT_ADVOCATE,
          Move.RECORD_GOOD_REASON,
          Move.SKIP_STAGE_1,
          Move.FIND_ON_POINT,
          Move.WITHDRAW_STAGE_2,
          Move.AMEND_POINT,
          Move.NAME_WORKER,
          Move.INFORM_WORKER,
          Move.REFUSE_STAGE_2,
          Move.REFUSE_STAGE_3,
          Move.STAND_DOWN_OFFICER,
          Move.ISSUE_STATEMENT,
          Move.RECORD_INTERVIEW,
          Move.CHECK_FACTS,
          Move.RECOMMEND,
          Move.REFER_EARLY,
          Move.POSTPONE_PANEL,
          Move.SETTLE_BY_MEDIATION,
          Move.OFFER_MEETING,
          Move.HOLD_MEETING,
          Move.AGREE_ACTION,
          Move.COMPLETE_ACTION,
          Move.RESCHEDULE_ACTION,
          Move.REVIEW_LEARNING,
          Move.REVIEW_ROOT_CAUSE,
          Move.TELL_LEARNING,
          Move.TAG_THEME,
          Move.RECORD_OMBUDSMAN,
          Move.RECORD_COST,
          Move.CHASE,
          Move.AMEND,
          Move.NOTE,
          Move.NAME_READER,
          Move.STRIKE_OUT);

  private Outlook() {}

  /// Whether an allowed step comes next: those that are possible for a long time do not, nor those
  /// that are done.
  public static boolean next(Move move, CaseState state) {
    return calledFor(move, state) || (!ASIDE.contains(move) && !done(move, state));
  }

  /// What usually stands aside, and is owed here: the learning of an upheld complaint that has been
  /// answered, and the actions of a closed one.
  private static boolean calledFor(Move move, CaseState state) {
    return switch (move) {
      case REVIEW_LEARNING ->
          state.upheld() && state.learningReviewed() == null && !state.standing().open();
      case COMPLETE_ACTION -> state.standing() == Standing.CLOSED_ACTIONS_OPEN;
      default -> false;
    };
  }

  /// Whether somebody looks for a step here, and should read why it is not yet possible.
  public static boolean awaited(Move move, CaseState state) {
    return awaited(state.standing()).contains(move) && !done(move, state);
  }

  private static boolean done(Move move, CaseState state) {
    var stage2 = state.stage2();
    var settled = stage2.statementAgreed() != null || stage2.investigation().issued() != null;
    return switch (move) {
      case DECIDE_SUFFICIENT_INTEREST -> state.intake().interestDecided() != null;
      case DRAFT_STATEMENT, SEND_STATEMENT, AGREE_STATEMENT -> settled;
      case EXTEND_STAGE_2 -> stage2.investigatorReported() != null;
      case RECORD_INVESTIGATOR_REPORT -> stage2.investigatorReported() != null;
      case RECORD_INDEPENDENT_PERSON_REPORT -> stage2.independentPersonReported() != null;
      case ACKNOWLEDGE_STAGE_3 -> state.stage3().acknowledged() != null;
      case HOLD_PANEL -> state.stage3().panel() != null;
      case SEND_PAPERS -> state.stage3().papersSent() != null;
      case APPOINT_CHAIR -> state.stage3().chairAppointed() != null;
      case APPOINT_PANEL_MEMBER -> state.officers().panel().size() >= Officers.PANEL;
      case ARRANGE_PANEL -> state.stage3().file().meeting() != null;
      case RECORD_PANEL_REPORT -> state.stage3().report() != null;
      case RAISE_POINT -> stage2.investigatorReported() != null;
      default -> false;
    };
  }

  private static Set<Move> awaited(Standing standing) {
    return switch (standing) {
      case ELIGIBILITY -> Set.of(Move.ALLOCATE, Move.SEND_RESPONSE, Move.CLOSE);
      case ROUTED_ELSEWHERE, NOT_ACCEPTED -> Set.of(Move.HAND_OVER, Move.CLOSE);
      case DEFERRED -> Set.of(Move.INVITE_RESUBMISSION, Move.SEND_RESPONSE, Move.CLOSE);
      case STAGE_1_OPEN, ADVOCATE_AWAITED ->
          Set.of(
              Move.EXTEND_STAGE_1,
              Move.SEND_RESPONSE,
              Move.OFFER_STAGE_2,
              Move.REQUEST_STAGE_2,
              Move.CLOSE);
      case STAGE_1_ANSWERED -> Set.of(Move.REQUEST_STAGE_2, Move.LAPSE, Move.CLOSE);
      case STAGE_2_REQUESTED, STATEMENT_BEING_AGREED, INVESTIGATING, ADJUDICATING ->
          Set.of(Move.AGREE_STATEMENT, Move.ADJUDICATE, Move.REQUEST_STAGE_3, Move.CLOSE);
      case STAGE_2_ANSWERED, STAGE_2_WITHDRAWN ->
          Set.of(Move.REQUEST_STAGE_3, Move.LAPSE, Move.CLOSE);
      case STAGE_3_REQUESTED, PANEL_ARRANGED, PANEL_HELD, PANEL_REPORTED ->
          Set.of(Move.HOLD_PANEL, Move.RECORD_PANEL_REPORT, Move.SEND_FINAL_RESPONSE, Move.CLOSE);
      case CLOSED, CLOSED_ACTIONS_OPEN -> Set.of();
      default -> Set.of(Move.CLOSE);
    };
  }
}
