package org.candour.desktop.casefile;

import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.Method;
import org.candour.domain.RefusalGround;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;
import org.candour.procedure.move.Move;
import org.jspecify.annotations.Nullable;

/// The requests for the next stage: taken up, refused, acknowledged or withdrawn.
final class RequestVerbs {
  private RequestVerbs() {}

  static List<Verb> stage2() {
    return List.of(
        Verb.several(
            Move.REQUEST_STAGE_2,
            "2",
            _ ->
                List.of(
                    Ask.longText("own-words").with(Words.text("ask.own-words.hint")),
                    Ask.choice("by-way", Method.values()),
                    late()),
            (_, a) -> withLate(new Stage2.Requested(a.maybe("own-words"), method(a)), a)),
        Verb.asking(
            Move.REFUSE_STAGE_2,
            "",
            List.of(
                Ask.choice(
                        "ground",
                        RefusalGround.STAGE_STILL_RUNNING,
                        RefusalGround.ALL_STAGES_COMPLETED)
                    .must(),
                Ask.longText("explanation").must()),
            a ->
                new Stage2.RequestRefused(
                    RefusalGround.of(a.text("ground")), a.text("explanation"))),
        Verb.asking(
            Move.WITHDRAW_STAGE_2,
            "",
            List.of(Ask.longText("reason")),
            a -> new Stage2.RequestWithdrawn(a.maybe("reason"))));
  }

  static List<Verb> stage3() {
    return List.of(
        Verb.several(
            Move.REQUEST_STAGE_3,
            "3",
            _ ->
                List.of(
                    Ask.longText("own-words").with(Words.text("ask.own-words.hint")),
                    Ask.choice("by-way", Method.values()),
                    Ask.longText("disputed"),
                    late()),
            (_, a) ->
                withLate(
                    new Stage3.Requested(a.maybe("own-words"), method(a), a.maybe("disputed")), a)),
        Verb.asking(
            Move.REFUSE_STAGE_3,
            "",
            List.of(
                Ask.choice("ground", RefusalGround.values()).must(),
                Ask.longText("explanation").must(),
                Ask.date("requested-on")),
            a ->
                new Stage3.RequestRefused(
                    RefusalGround.of(a.text("ground")),
                    a.text("explanation"),
                    a.maybeDay("requested-on"))),
        Verb.plain(Move.ACKNOWLEDGE_STAGE_3, "K", new Stage3.RequestAcknowledged()));
  }

  /// Why a request that comes late is taken up all the same: asked of every request, since there is
  /// no limit in law, only a window that is recommended (C08, C14).
  private static FormField late() {
    return Ask.longText("why-late").with(Words.text("ask.why-late.hint"));
  }

  private static List<Body> withLate(Body requested, Answers a) {
    String why = a.maybe("why-late");
    return why == null
        ? List.of(requested)
        : List.of(new Course.Noted(Words.text("ask.why-late.noted", why)), requested);
  }

  private static @Nullable Method method(Answers a) {
    String way = a.maybe("by-way");
    return way == null ? null : Method.of(way);
  }
}
