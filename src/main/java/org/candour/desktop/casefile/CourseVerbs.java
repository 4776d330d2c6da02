package org.candour.desktop.casefile;

import java.util.List;
import org.candour.casework.Costing;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Words;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.LinkKind;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.Money;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.procedure.move.Move;

/// The verbs that belong to no one stage: meetings, actions, costs, notes, withdrawing, closing.
final class CourseVerbs {
  private CourseVerbs() {}

  static List<Verb> all() {
    return List.of(
        Verb.asking(
            Move.OFFER_MEETING,
            "",
            List.of(Ask.choice("kind", MeetingKind.values()).must(), Ask.yesNo("accepted")),
            a ->
                new Resolution.MeetingOffered(
                    MeetingKind.of(a.text("kind")), a.maybeYes("accepted"))),
        Verb.asking(
            Move.HOLD_MEETING,
            "",
            List.of(
                Ask.choice("kind", MeetingKind.values()).must(),
                Ask.choice("meeting-stage", List.of("1", "2", "3")),
                Ask.choice("result", MeetingResult.values())),
            CourseVerbs::meeting),
        Verb.asking(
            Move.RECORD_COST,
            "C",
            List.of(
                Ask.choice("category", CostCategory.values()).must(),
                Ask.name("payee"),
                Ask.text("hours"),
                Ask.text("rate"),
                Ask.text("amount").with(Words.text("cost.amount.hint")),
                Ask.text("note")),
            CourseVerbs::cost),
        Verb.asking(
            Move.CHASE,
            "",
            List.of(Ask.text("whom").must(), Ask.text("about").must(), Ask.longText("message")),
            a -> new Course.Chased(a.text("whom"), a.text("about"), a.maybe("message"))),
        Verb.asking(
            Move.NOTE,
            "N",
            List.of(Ask.longText("note").must()),
            a -> new Course.Noted(a.text("note"))),
        Verb.asking(
            Move.WITHDRAW,
            "W",
            List.of(
                Ask.longText("reason"), Ask.text("discussed-with"), Ask.yesNo("confirmed").must()),
            a ->
                new Course.Withdrawn(
                    a.maybe("reason"), a.maybe("discussed-with"), a.maybeYes("confirmed"))),
        Verb.asking(
            Move.REINSTATE,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Course.Reinstated(a.text("reason"))),
        Verb.asking(
            Move.SATISFY,
            "",
            List.of(Ask.longText("note")),
            a -> new Course.Satisfied(a.maybe("note"))),
        Verb.plain(Move.LAPSE, "", new Course.Lapsed()),
        Verb.asking(
            Move.LINK,
            "",
            List.of(
                Ask.text("other-reference").must(),
                Ask.choice("link", LinkKind.values()).must(),
                Ask.text("note")),
            a ->
                new Course.Linked(
                    a.text("other-reference"), LinkKind.of(a.text("link")), a.maybe("note"))),
        Verb.asking(
            Move.CLOSE,
            "X",
            List.of(Ask.longText("closing-reason").with(Words.text("ask.closing-reason.hint"))),
            a -> new Course.Closed(a.maybe("closing-reason"))),
        Verb.asking(
            Move.REOPEN,
            "",
            List.of(Ask.longText("reason").must()),
            a -> new Course.Reopened(a.text("reason"))));
  }

  private static Body cost(Answers a) {
    String hours = a.maybe("hours");
    String rate = a.maybe("rate");
    Hours worked = hours == null ? null : Hours.parse(hours);
    Money hourly = rate == null ? null : Money.parse(rate);
    return new Remedy.CostIncurred(
        CostCategory.of(a.text("category")),
        Costing.amount(a.maybe("amount"), worked, hourly),
        a.maybe("payee"),
        a.maybe("note"),
        null,
        worked,
        hourly,
        null);
  }

  private static Body meeting(Answers a) {
    String stage = a.maybe("meeting-stage");
    String result = a.maybe("result");
    return new Resolution.MeetingHeld(
        MeetingKind.of(a.text("kind")),
        stage == null ? null : Integer.valueOf(stage),
        result == null ? null : MeetingResult.of(result));
  }
}
