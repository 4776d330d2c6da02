package org.candour.procedure.move;

import static org.candour.procedure.move.Rules.ACTION_OPEN;
import static org.candour.procedure.move.Rules.ADVOCATE_OFFERED;
import static org.candour.procedure.move.Rules.ANSWERED;
import static org.candour.procedure.move.Rules.BOTH_REPORTS;
import static org.candour.procedure.move.Rules.CHAIR_APPOINTED;
import static org.candour.procedure.move.Rules.CLOSED;
import static org.candour.procedure.move.Rules.DEFERRED;
import static org.candour.procedure.move.Rules.DRAFT_APPROVED;
import static org.candour.procedure.move.Rules.DRAFT_TO_CHECK;
import static org.candour.procedure.move.Rules.EXTENDED_ONCE;
import static org.candour.procedure.move.Rules.GOES_ELSEWHERE;
import static org.candour.procedure.move.Rules.HAS_POINTS;
import static org.candour.procedure.move.Rules.LEARNING_REVIEWED;
import static org.candour.procedure.move.Rules.NOTHING_TO_ANSWER;
import static org.candour.procedure.move.Rules.NOT_ACKNOWLEDGED;
import static org.candour.procedure.move.Rules.NOT_CLOSED;
import static org.candour.procedure.move.Rules.NOT_DEFERRED;
import static org.candour.procedure.move.Rules.NOT_REFERRED;
import static org.candour.procedure.move.Rules.NOT_WITHDRAWN;
import static org.candour.procedure.move.Rules.OFFICERS_APPOINTED;
import static org.candour.procedure.move.Rules.OFFICER_HELD;
import static org.candour.procedure.move.Rules.OTHER_PERSON;
import static org.candour.procedure.move.Rules.PANEL_HELD;
import static org.candour.procedure.move.Rules.PANEL_NOT_HELD;
import static org.candour.procedure.move.Rules.PANEL_OF_THREE;
import static org.candour.procedure.move.Rules.PANEL_RECOMMENDATIONS_ANSWERED;
import static org.candour.procedure.move.Rules.PANEL_REPORTED;
import static org.candour.procedure.move.Rules.POINTS_RAISED;
import static org.candour.procedure.move.Rules.PROCEEDINGS_ENDED;
import static org.candour.procedure.move.Rules.PROCEEDINGS_RUN;
import static org.candour.procedure.move.Rules.PUT_FORWARD_AGAIN;
import static org.candour.procedure.move.Rules.RECOMMENDATION_OPEN;
import static org.candour.procedure.move.Rules.REPLIED;
import static org.candour.procedure.move.Rules.REPLIED_BEFORE_CLOSING;
import static org.candour.procedure.move.Rules.ROUTE_DECIDED;
import static org.candour.procedure.move.Rules.ROUTE_LOCKED;
import static org.candour.procedure.move.Rules.ROUTE_NOT_LOCKED;
import static org.candour.procedure.move.Rules.ROUTE_OPEN;
import static org.candour.procedure.move.Rules.STAGE_1_ENDED;
import static org.candour.procedure.move.Rules.STAGE_1_LATE;
import static org.candour.procedure.move.Rules.STAGE_1_OPEN;
import static org.candour.procedure.move.Rules.STAGE_2_ANSWERED;
import static org.candour.procedure.move.Rules.STAGE_2_ASKED;
import static org.candour.procedure.move.Rules.STAGE_2_EXTENDED_ONCE;
import static org.candour.procedure.move.Rules.STAGE_2_NOT_ASKED;
import static org.candour.procedure.move.Rules.STAGE_2_OFFERED;
import static org.candour.procedure.move.Rules.STAGE_2_OPEN;
import static org.candour.procedure.move.Rules.STAGE_2_OR_PANEL;
import static org.candour.procedure.move.Rules.STAGE_2_RECOMMENDATIONS_ANSWERED;
import static org.candour.procedure.move.Rules.STAGE_3_NOT_ASKED;
import static org.candour.procedure.move.Rules.STAGE_3_OPEN;
import static org.candour.procedure.move.Rules.STATEMENT_DRAFTED;
import static org.candour.procedure.move.Rules.STATEMENT_SENT;
import static org.candour.procedure.move.Rules.STATUTORY;
import static org.candour.procedure.move.Rules.WINDOW_PASSED;
import static org.candour.procedure.move.Rules.WITHDRAWN;
import static org.candour.procedure.move.Rules.WORKER_UNINFORMED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.domain.Wording;

/// The steps of the procedure, in its order, each with the rules that must hold before it. Steps
/// that set a value right (an amendment, a strike-out) have none: the chronology keeps what was
/// there.
public enum Move {
  DECIDE_ROUTE(live(ROUTE_OPEN, ROUTE_NOT_LOCKED)),
  CHANGE_ROUTE(live(ROUTE_OPEN, ROUTE_LOCKED)),
  DECIDE_SUFFICIENT_INTEREST(live(OTHER_PERSON, ROUTE_OPEN)),
  DECIDE_OUT_OF_TIME(live(ROUTE_OPEN, ROUTE_NOT_LOCKED)),
  RESOLVE_AT_ONCE(live(ROUTE_OPEN, ROUTE_NOT_LOCKED)),
  REPLY(live(GOES_ELSEWHERE)),
  HAND_OVER(live(GOES_ELSEWHERE, REPLIED)),
  REFER_SAFEGUARDING(List.of()),
  RECORD_CONSENT(live()),
  HEAR_CHILD(live()),
  DEFER(live(STATUTORY, NOT_DEFERRED, PUT_FORWARD_AGAIN)),
  END_PROCEEDINGS(live(DEFERRED, PROCEEDINGS_RUN)),
  INVITE_RESUBMISSION(live(DEFERRED, PROCEEDINGS_ENDED)),
  END_DEFERRAL(live(DEFERRED)),
  OFFER_ADVOCATE(live(STATUTORY)),
  ANSWER_ADVOCATE(live(STATUTORY, ADVOCATE_OFFERED)),
  APPOINT_ADVOCATE(live(STATUTORY)),
  RAISE_POINT(live(STATUTORY)),
  ROUTE_POINT(live(HAS_POINTS)),
  AMEND_POINT(live(STATUTORY, POINTS_RAISED)),
  NAME_WORKER(live(STATUTORY)),
  INFORM_WORKER(live(STATUTORY, WORKER_UNINFORMED)),
  ACKNOWLEDGE(live(NOT_ACKNOWLEDGED, STAGE_1_OPEN)),
  ALLOCATE(live(STATUTORY, ROUTE_DECIDED, STAGE_1_OPEN)),
  REQUEST_DRAFT(live(STATUTORY, ROUTE_DECIDED, STAGE_1_OPEN)),
  RECEIVE_DRAFT(live(STATUTORY, ROUTE_DECIDED, STAGE_1_OPEN)),
  CHECK_DRAFT(live(STATUTORY, STAGE_1_OPEN, DRAFT_TO_CHECK)),
  EXTEND_STAGE_1(
      live(STATUTORY, NOT_DEFERRED, PUT_FORWARD_AGAIN, ROUTE_DECIDED, STAGE_1_OPEN, EXTENDED_ONCE)),
  AGREE_LONGER(live(STATUTORY, ROUTE_DECIDED, STAGE_1_OPEN)),
  RECORD_GOOD_REASON(live(STATUTORY, STAGE_1_OPEN)),
  SKIP_STAGE_1(live(STATUTORY, STAGE_1_OPEN)),
  SEND_RESPONSE(
      live(
          STATUTORY, NOT_DEFERRED, PUT_FORWARD_AGAIN, ROUTE_DECIDED, STAGE_1_OPEN, DRAFT_APPROVED)),
  OFFER_STAGE_2(live(STATUTORY, STAGE_2_NOT_ASKED, STAGE_1_LATE)),
  ANSWER_STAGE_2_OFFER(live(STATUTORY, STAGE_2_OFFERED)),
  FIND_ON_POINT(live(STATUTORY, HAS_POINTS)),
  REQUEST_STAGE_2(live(STATUTORY, STAGE_2_NOT_ASKED, STAGE_1_ENDED)),
  REFUSE_STAGE_2(live(STATUTORY, ROUTE_DECIDED, STAGE_2_NOT_ASKED)),
  APPOINT_OFFICER(live(STATUTORY, STAGE_2_OPEN)),
  STAND_DOWN_OFFICER(live(STATUTORY, OFFICER_HELD)),
  DRAFT_STATEMENT(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED, POINTS_RAISED)),
  SEND_STATEMENT(live(STATUTORY, STAGE_2_OPEN, STATEMENT_DRAFTED)),
  AGREE_STATEMENT(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED)),
  ISSUE_STATEMENT(live(STATUTORY, STAGE_2_OPEN, STATEMENT_DRAFTED, STATEMENT_SENT)),
  RECORD_INTERVIEW(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED)),
  CHECK_FACTS(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED)),
  EXTEND_STAGE_2(live(STATUTORY, STAGE_2_OPEN, STAGE_2_EXTENDED_ONCE)),
  UPDATE_COMPLAINANT(live(STATUTORY, STAGE_2_OPEN)),
  RECORD_INVESTIGATOR_REPORT(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED)),
  RECORD_INDEPENDENT_PERSON_REPORT(live(STATUTORY, STAGE_2_OPEN, OFFICERS_APPOINTED)),
  RECOMMEND(live(STATUTORY, STAGE_2_OR_PANEL)),
  ANSWER_RECOMMENDATION(live(STATUTORY, RECOMMENDATION_OPEN)),
  ADJUDICATE(live(STATUTORY, STAGE_2_OPEN, BOTH_REPORTS, STAGE_2_RECOMMENDATIONS_ANSWERED)),
  WITHDRAW_STAGE_2(live(STATUTORY, STAGE_2_OPEN)),
  REQUEST_STAGE_3(live(STATUTORY, STAGE_2_ANSWERED, STAGE_3_NOT_ASKED)),
  REFUSE_STAGE_3(live(STATUTORY, STAGE_3_NOT_ASKED, STAGE_2_ASKED)),
  ACKNOWLEDGE_STAGE_3(live(STATUTORY, STAGE_3_OPEN)),
  APPOINT_CHAIR(live(STATUTORY, STAGE_3_OPEN, PANEL_NOT_HELD)),
  APPOINT_PANEL_MEMBER(live(STATUTORY, STAGE_3_OPEN, PANEL_NOT_HELD)),
  ARRANGE_PANEL(live(STATUTORY, STAGE_3_OPEN, PANEL_NOT_HELD)),
  SEND_PAPERS(live(STATUTORY, STAGE_3_OPEN, CHAIR_APPOINTED, PANEL_NOT_HELD)),
  POSTPONE_PANEL(live(STATUTORY, STAGE_3_OPEN, PANEL_NOT_HELD)),
  HOLD_PANEL(live(STATUTORY, STAGE_3_OPEN, CHAIR_APPOINTED, PANEL_OF_THREE, PANEL_NOT_HELD)),
  RECORD_PANEL_REPORT(live(STATUTORY, STAGE_3_OPEN, PANEL_HELD)),
  SEND_FINAL_RESPONSE(
      live(STATUTORY, STAGE_3_OPEN, PANEL_REPORTED, PANEL_RECOMMENDATIONS_ANSWERED)),
  SETTLE_BY_MEDIATION(live(STATUTORY, STAGE_3_OPEN, PANEL_NOT_HELD)),
  REFER_EARLY(live(STATUTORY, STAGE_2_ANSWERED, PANEL_NOT_HELD, NOT_REFERRED)),
  OFFER_MEETING(live()),
  HOLD_MEETING(live()),
  RECORD_OMBUDSMAN(List.of()),
  AGREE_ACTION(List.of()),
  COMPLETE_ACTION(List.of(ACTION_OPEN)),
  RESCHEDULE_ACTION(List.of(ACTION_OPEN)),
  REVIEW_LEARNING(List.of()),
  REVIEW_ROOT_CAUSE(List.of()),
  TELL_LEARNING(List.of()),
  TAG_THEME(List.of()),
  RECORD_COST(List.of()),
  CHASE(List.of()),
  NOTE(List.of()),
  NAME_READER(List.of()),
  AMEND(List.of()),
  STRIKE_OUT(List.of()),
  LINK(List.of()),
  SATISFY(live(STATUTORY, ANSWERED)),
  LAPSE(live(STATUTORY, WINDOW_PASSED)),
  WITHDRAW(live()),
  REINSTATE(List.of(WITHDRAWN)),
  CLOSE(List.of(NOT_CLOSED, NOTHING_TO_ANSWER, REPLIED_BEFORE_CLOSING, LEARNING_REVIEWED)),
  REOPEN(List.of(CLOSED));

  private final List<Rule> rules;

  Move(List<Rule> rules) {
    this.rules = rules;
  }

  private static List<Rule> live(Rule... more) {
    return Stream.concat(Stream.of(NOT_CLOSED, NOT_WITHDRAWN), Stream.of(more)).toList();
  }

  /// The rules that must hold, in the order they are asked.
  public List<Rule> rules() {
    return rules;
  }

  /// Whether this step may be taken, or the first rule in its way.
  public Verdict verdict(Situation situation) {
    return rules.stream()
        .filter(rule -> !rule.holds().test(situation))
        .findFirst()
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(Verdict.Allowed::new);
  }

  /// What the step is called on a button.
  public String title() {
    return Wording.of("procedure").text("move." + id());
  }

  /// Its identifier, such as `send-response`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
