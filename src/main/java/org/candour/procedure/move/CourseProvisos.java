package org.candour.procedure.move;

import java.util.List;
import org.candour.domain.ExtensionReason;
import org.candour.domain.PointRoute;
import org.candour.domain.entry.Course.Closed;
import org.candour.domain.entry.Course.Linked;
import org.candour.domain.entry.Stage1.ExtensionAgreed;
import org.candour.domain.entry.Stage1.LongerAgreed;
import org.candour.domain.entry.Stage1.ResponseSent;
import org.candour.procedure.state.CaseState;

/// What the steps of Stage 1 and of the course of a complaint must say.
final class CourseProvisos {
  static final List<Proviso<?>> ALL =
      List.of(
          Proviso.of(
              "lawful-extension",
              "SI 2006/1738 reg 14",
              ExtensionAgreed.class,
              (it, s) -> it.reason() == null || it.reason() == ExtensionReason.OTHER),
          Proviso.of(
              "longer-is-later",
              "Getting the Best from Complaints 3.5.6",
              LongerAgreed.class,
              (it, s) -> !it.until().isAfter(s.situation().day())),
          Proviso.of(
              "next-stage-told",
              "SI 2006/1738 reg 15(2)",
              ResponseSent.class,
              (it, s) -> Boolean.FALSE.equals(it.nextStageTold())),
          Proviso.of(
              "closing-reason",
              "R016; LGSCO 24 010 962",
              Closed.class,
              (it, s) -> blank(it.reason()) && windowOpen(s.situation())),
          Proviso.of(
              "closing-with-points-put-off",
              "SI 2006/1738 reg 8; R016",
              Closed.class,
              (it, s) -> blank(it.reason()) && pointPutOff(s.state())),
          Proviso.of(
              "another-complaint",
              "R005",
              Linked.class,
              (it, s) -> it.reference().equalsIgnoreCase(s.state().reference())));

  private CourseProvisos() {}

  private static boolean pointPutOff(CaseState state) {
    return state.points().stream().anyMatch(point -> point.route() == PointRoute.DEFERRED);
  }

  private static boolean windowOpen(Situation now) {
    return now.window().isPresent() && !now.windowPassed();
  }

  private static boolean blank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }
}
