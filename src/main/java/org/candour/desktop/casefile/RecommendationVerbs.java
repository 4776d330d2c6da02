package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.FindingBy;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Recommendation;

/// The verbs of recommendations: each accepted one becomes an agreed action, with an owner and a
/// date, in the same step.
final class RecommendationVerbs {
  private RecommendationVerbs() {}

  static List<Verb> recommendations() {
    return List.of(
        Verb.of(
            Move.RECOMMEND,
            "B",
            state ->
                List.of(
                    Ask.choice(
                            "by",
                            FindingBy.INVESTIGATING_OFFICER,
                            FindingBy.ADJUDICATING_OFFICER,
                            FindingBy.PANEL)
                        .set(maker(state).label())
                        .must(),
                    Ask.longText("recommendation").must()),
            (state, a) ->
                new Stage2.Recommended(
                    Ask.next(state.recommendations().stream().map(Recommendation::number)),
                    FindingBy.of(a.text("by")),
                    a.text("recommendation"))),
        Verb.several(
            Move.ANSWER_RECOMMENDATION,
            "Q",
            RecommendationVerbs::questions,
            RecommendationVerbs::answered));
  }

  private static FindingBy maker(CaseState state) {
    return state.stage3().panel() == null ? FindingBy.INVESTIGATING_OFFICER : FindingBy.PANEL;
  }

  /// The recommendations of a report, one a line.
  static List<Body> made(CaseState state, Answers a, FindingBy by) {
    List<Body> made = new ArrayList<>();
    int number = state.recommendations().size();
    for (String line : a.text("recommendations").lines().toList()) {
      if (!line.isBlank()) {
        made.add(new Stage2.Recommended(String.valueOf(++number), by, line.strip()));
      }
    }
    return made;
  }

  private static List<FormField> questions(CaseState state) {
    List<String> open =
        state.recommendations().stream()
            .filter(it -> it.accepted() == null)
            .map(RecommendationVerbs::said)
            .toList();
    FormField which = Ask.choice("which", open).must();
    return List.of(
        open.isEmpty() ? which : which.set(open.getFirst()),
        Ask.yesNo("accept").must(),
        Ask.choice("action-type", ActionType.values()).with(Words.text("ask.action.hint")),
        Ask.choice("action-kind", ActionKind.values()),
        Ask.text("owner").with(Words.text("ask.accepted.hint")),
        Ask.date("by-date"),
        Ask.longText("reason").with(Words.text("ask.declined.hint")));
  }

  private static String said(Recommendation it) {
    return Words.text("point.line", it.number(), it.text());
  }

  private static List<Body> answered(CaseState state, Answers a) {
    String number = a.text("which").split("\\.", 2)[0];
    if (!Boolean.TRUE.equals(a.maybeYes("accept"))) {
      return List.of(new Stage2.RecommendationAnswered(number, false, null, a.maybe("reason")));
    }
    int action = state.actions().stream().mapToInt(Action::number).max().orElse(0) + 1;
    String kind = a.maybe("action-kind");
    if (kind == null || a.maybe("action-type") == null) {
      throw new Refusal(Words.text("ask.action.needed"));
    }
    return List.of(
        new Remedy.ActionAgreed(
            action,
            kind == null ? null : ActionKind.of(kind),
            ActionType.of(a.text("action-type")),
            a.text("which").split("\\.", 2)[1].strip(),
            a.maybe("owner"),
            a.maybeDay("by-date"),
            null),
        new Stage2.RecommendationAnswered(number, true, action, null));
  }
}
