package org.candour.desktop.casefile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.desktop.kit.Words;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Officers;

/// Every verb the case file offers, and which of them are worth showing as 'not yet'.
final class Verbs {
  /// The verbs by what they belong to, in the order of the menu.
  private static final Map<String, List<Verb>> GROUPS = groups();

  private static final Map<Move, Verb> ALL = all();

  /// Steps that are always possible and therefore stand behind the others.
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
          Move.NOTE);

  private Verbs() {}

  private static Map<String, List<Verb>> groups() {
    Map<String, List<Verb>> groups = new LinkedHashMap<>();
    groups.put("intake", IntakeVerbs.route());
    groups.put("child", IntakeVerbs.child());
    groups.put("points", IntakeVerbs.deferral());
    groups.put("stage1", Stage1Verbs.stage1());
    groups.put("findings", PointVerbs.points());
    groups.put("stage2", Stage2Verbs.stage2());
    groups.put("recommendations", RecommendationVerbs.recommendations());
    groups.put("stage3", Stage3Verbs.stage3());
    groups.put("learning", RemedyVerbs.learning());
    groups.put("ombudsman", RemedyVerbs.ombudsman());
    groups.put("course", CourseVerbs.all());
    groups.put("details", DetailVerbs.details());
    return groups;
  }

  private static Map<Move, Verb> all() {
    Map<Move, Verb> verbs = new EnumMap<>(Move.class);
    GROUPS.values().stream().flatMap(List::stream).forEach(verb -> verbs.put(verb.move(), verb));
    return verbs;
  }

  /// The heading under which a step stands in the menu.
  static String group(Move move) {
    return GROUPS.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(verb -> verb.move() == move))
        .map(group -> Words.text("moves.group." + group.getKey()))
        .findFirst()
        .orElse("");
  }

  static Optional<Verb> of(Move move) {
    return Optional.ofNullable(ALL.get(move));
  }

  /// Whether an allowed step stands in the first list, not behind the others: those that are always
  /// possible do not, nor those that are done.
  static boolean first(Move move, CaseState state) {
    return !ASIDE.contains(move) && !done(move, state);
  }

  private static boolean done(Move move, CaseState state) {
    var stage2 = state.stage2();
    var settled = stage2.statementAgreed() != null || stage2.investigation().issued() != null;
    return switch (move) {
      case DRAFT_STATEMENT, SEND_STATEMENT, AGREE_STATEMENT -> settled;
      case EXTEND_STAGE_2 -> stage2.investigatorReported() != null;
      case RECORD_INVESTIGATOR_REPORT -> stage2.investigatorReported() != null;
      case RECORD_INDEPENDENT_PERSON_REPORT -> stage2.independentPersonReported() != null;
      case ACKNOWLEDGE_STAGE_3 -> state.stage3().acknowledged() != null;
      case SEND_PAPERS -> state.stage3().papersSent() != null;
      case APPOINT_CHAIR -> state.stage3().chairAppointed() != null;
      case APPOINT_PANEL_MEMBER -> state.officers().panel().size() >= Officers.PANEL;
      case ARRANGE_PANEL -> state.stage3().file().meeting() != null;
      case RECORD_PANEL_REPORT -> state.stage3().report() != null;
      case RAISE_POINT -> stage2.investigatorReported() != null;
      default -> false;
    };
  }

  /// The steps that people look for at this stage, shown with the reason while they are refused.
  static List<Move> awaited(CaseState state) {
    return switch (state.standing().stage()) {
      case 2 ->
          state.stage2().open()
              ? List.of(Move.AGREE_STATEMENT, Move.ADJUDICATE, Move.REQUEST_STAGE_3, Move.CLOSE)
              : List.of(Move.REQUEST_STAGE_3, Move.CLOSE);
      case 3 ->
          List.of(Move.HOLD_PANEL, Move.RECORD_PANEL_REPORT, Move.SEND_FINAL_RESPONSE, Move.CLOSE);
      default ->
          List.of(
              Move.EXTEND_STAGE_1,
              Move.SEND_RESPONSE,
              Move.OFFER_STAGE_2,
              Move.REQUEST_STAGE_2,
              Move.CLOSE);
    };
  }
}
