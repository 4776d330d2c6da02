package org.candour.desktop.casefile;

import java.util.List;
import java.util.function.Predicate;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.RootCause;
import org.candour.desktop.kit.Words;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.CauseFamily;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Lessons;
import org.jspecify.annotations.Nullable;

/// The verbs of actions, learning and the Ombudsman in a case file. What follows on a contact of
/// the Ombudsman is done on its own page.
final class RemedyVerbs {
  private RemedyVerbs() {}

  static List<Verb> learning() {
    return List.of(
        Verb.asking(
            Move.REVIEW_LEARNING,
            "L",
            List.of(Ask.longText("learned").must()),
            a -> new Remedy.LearningReviewed(a.text("learned"))),
        Verb.of(Move.AGREE_ACTION, "", _ -> agreement(), RemedyVerbs::agreed),
        Verb.of(
            Move.COMPLETE_ACTION,
            "",
            state ->
                List.of(
                    Ask.choice("action", said(state, Action::open)).must(),
                    Ask.longText("evidence").must().with(Words.text("learning.ask.evidence.hint"))),
            (_, a) -> new Remedy.ActionCompleted(number(a), a.text("evidence"))),
        Verb.of(
            Move.RESCHEDULE_ACTION,
            "",
            state ->
                List.of(
                    Ask.choice("action", said(state, Action::open)).must(),
                    Ask.date("by-date").must(),
                    Ask.longText("reason").must()),
            (_, a) -> new Remedy.ActionRescheduled(number(a), a.day("by-date"), a.text("reason"))),
        Verb.asking(
            Move.REVIEW_ROOT_CAUSE,
            "",
            List.of(
                why("why1").must(),
                why("why2"),
                why("why3"),
                why("why4"),
                why("why5"),
                Ask.choice("family", CauseFamily.values()).must(),
                Ask.longText("conclusion")),
            RootCause::of),
        Verb.of(
            Move.TELL_LEARNING,
            "",
            _ -> List.of(Ask.longText("you-said").must(), Ask.longText("we-did").must()),
            (state, a) ->
                new Learning.SaidAndDone(next(state), a.text("you-said"), a.text("we-did"))),
        Verb.asking(
            Move.TAG_THEME,
            "",
            List.of(Ask.text("theme").must()),
            a -> new Learning.Tagged(a.text("theme"))));
  }

  static List<Verb> ombudsman() {
    return List.of(
        Verb.asking(
            Move.RECORD_OMBUDSMAN,
            "",
            List.of(
                Ask.text("ombudsman-reference").must(),
                Ask.text("subject"),
                Ask.text("link-officer"),
                Ask.date("reply-due")),
            a ->
                new Ombudsman.Enquired(
                    a.text("ombudsman-reference"),
                    a.maybe("subject"),
                    a.maybe("link-officer"),
                    a.maybeDay("reply-due"))));
  }

  private static FormField why(String id) {
    return FormField.text(id, Words.text("learning.ask." + id));
  }

  private static List<FormField> agreement() {
    return List.of(
        Ask.choice("action-type", ActionType.values()).must(),
        Ask.longText("description"),
        Ask.choice("action-kind", ActionKind.values()),
        Ask.text("owner").with(Words.text("learning.ask.owner.hint")),
        Ask.date("by-date"),
        Ask.longText("publish").with(Words.text("ask.publish.hint")));
  }

  private static Body agreed(CaseState state, Answers a) {
    ActionType type = ActionType.of(a.text("action-type"));
    return new Remedy.ActionAgreed(
        state.actions().stream().mapToInt(Action::number).max().orElse(0) + 1,
        kind(type, a.maybe("action-kind")),
        type,
        a.maybe("description"),
        a.maybe("owner"),
        a.maybeDay("by-date"),
        a.maybe("publish"));
  }

  /// That there is nothing else to prevent is said about prevention.
  private static @Nullable ActionKind kind(ActionType type, @Nullable String label) {
    if (type == ActionType.NO_OTHER_PREVENTATIVE_ACTION) {
      return ActionKind.PREVENTATIVE;
    }
    return label == null ? null : ActionKind.of(label);
  }

  private static int next(CaseState state) {
    return state.lessons().said().stream().mapToInt(Lessons.Said::number).max().orElse(0) + 1;
  }

  private static int number(Answers a) {
    return Integer.parseInt(a.text("action").split(" ", 2)[0]);
  }

  private static List<String> said(CaseState state, Predicate<Action> which) {
    return state.actions().stream()
        .filter(which)
        .map(action -> action.number() + " " + action.said())
        .toList();
  }
}
