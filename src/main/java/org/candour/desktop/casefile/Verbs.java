package org.candour.desktop.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.procedure.CaseState;
import org.candour.procedure.Move;

/// Every verb the case file offers, and which of them are worth showing as 'not yet'.
final class Verbs {
  private static final Map<Move, Verb> ALL = all();

  /// Steps that are always possible and therefore stand behind the others.
  private static final Set<Move> ASIDE =
      Set.of(
          Move.DEFER,
          Move.OFFER_ADVOCATE,
          Move.APPOINT_ADVOCATE,
          Move.RECORD_GOOD_REASON,
          Move.SKIP_STAGE_1,
          Move.FIND_ON_POINT,
          Move.WITHDRAW_STAGE_2,
          Move.POSTPONE_PANEL,
          Move.SETTLE_BY_MEDIATION,
          Move.OFFER_MEETING,
          Move.HOLD_MEETING,
          Move.AGREE_ACTION,
          Move.COMPLETE_ACTION,
          Move.REVIEW_LEARNING,
          Move.RECORD_COST,
          Move.NOTE);

  private Verbs() {}

  private static Map<Move, Verb> all() {
    Map<Move, Verb> verbs = new EnumMap<>(Move.class);
    Stream.of(
            Stage1Verbs.intake(),
            Stage1Verbs.stage1(),
            Stage2Verbs.stage2(),
            Stage2Verbs.stage3(),
            CourseVerbs.all())
        .flatMap(List::stream)
        .forEach(verb -> verbs.put(verb.move(), verb));
    return verbs;
  }

  static Optional<Verb> of(Move move) {
    return Optional.ofNullable(ALL.get(move));
  }

  /// Whether an allowed step stands in the first list, not behind the others.
  static boolean first(Move move) {
    return !ASIDE.contains(move);
  }

  /// The steps that people look for at this stage, shown with the reason while they are refused.
  static List<Move> awaited(CaseState state) {
    return switch (state.standing().stage()) {
      case 2 -> List.of(Move.AGREE_STATEMENT, Move.ADJUDICATE, Move.REQUEST_STAGE_3, Move.CLOSE);
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
