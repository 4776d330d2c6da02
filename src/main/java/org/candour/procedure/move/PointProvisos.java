package org.candour.procedure.move;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage1.PointFound;
import org.candour.domain.entry.Stage2.Adjudicated;
import org.candour.domain.entry.Stage2.IndependentPersonView;
import org.candour.domain.entry.Stage2.RecommendationAnswered;
import org.candour.domain.entry.Stage2.Recommended;
import org.candour.domain.entry.Stage3.ResponseSent;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Recommendation;
import org.jspecify.annotations.Nullable;

/// What findings, outcomes and recommendations must say.
final class PointProvisos {
  private static final String GUIDANCE = "Getting the Best from Complaints";
  private static final String R034 = "R034";
  private static final String DECLINED = "SI 2006/1738 reg 20(3)";

  static final List<Proviso<?>> ALL =
      List.of(
          Proviso.of("point-known", GUIDANCE, PointFound.class, (it, s) -> !known(it.number(), s))
              .saying((it, s) -> words(it.number())),
          Proviso.of(
                  "view-known",
                  GUIDANCE,
                  IndependentPersonView.class,
                  (it, s) -> !known(it.number(), s))
              .saying((it, s) -> words(it.number())),
          Proviso.of(
                  "finding-stage",
                  "SI 2006/1738 regs 17, 19",
                  PointFound.class,
                  (it, s) -> !reached(it.by(), s.situation()))
              .saying((it, s) -> words(it.by().label())),
          Proviso.of(
                  "points-adjudicated",
                  GUIDANCE,
                  Adjudicated.class,
                  (it, s) -> !undecided(s).isEmpty())
              .saying((it, s) -> words(undecided(s))),
          Proviso.of(
                  "stage1-as-points",
                  "R047",
                  Stage1.ResponseSent.class,
                  (it, s) -> departs(FindingBy.STAGE_1, it.outcome(), it.outcomeReason(), s))
              .saying((it, s) -> proposed(FindingBy.STAGE_1, s)),
          Proviso.of(
                  "outcome-as-points",
                  "R047",
                  Adjudicated.class,
                  (it, s) ->
                      departs(FindingBy.ADJUDICATING_OFFICER, it.outcome(), it.outcomeReason(), s))
              .saying((it, s) -> proposed(FindingBy.ADJUDICATING_OFFICER, s)),
          Proviso.of(
                  "response-as-points",
                  "R047",
                  ResponseSent.class,
                  (it, s) -> departs(FindingBy.PANEL, it.outcome(), it.outcomeReason(), s))
              .saying((it, s) -> proposed(FindingBy.PANEL, s)),
          Proviso.of("action-plan", R034, Adjudicated.class, (it, s) -> unplanned(it, s)),
          Proviso.of(
              "recommendation-by",
              "SI 2006/1738 regs 17, 20",
              Recommended.class,
              (it, s) -> it.by() == FindingBy.STAGE_1 || !reached(it.by(), s.situation())),
          Proviso.of(
                  "recommendation-known",
                  R034,
                  RecommendationAnswered.class,
                  (it, s) -> recommendation(it.number(), s) == null)
              .saying((it, s) -> words(it.number())),
          Proviso.of(
                  "recommendation-declined",
                  DECLINED,
                  RecommendationAnswered.class,
                  (it, s) -> !it.accepted() && blank(it.reason()))
              .saying((it, s) -> words(it.number())),
          Proviso.of(
                  "recommendation-action",
                  R034,
                  RecommendationAnswered.class,
                  (it, s) -> it.accepted() && !planned(it.action(), s))
              .saying((it, s) -> words(it.number())));

  private PointProvisos() {}

  private static Object[] words(Object... words) {
    return words;
  }

  private static boolean known(String number, Step step) {
    return step.state().points().stream().anyMatch(point -> point.number().equals(number));
  }

  private static @Nullable Recommendation recommendation(String number, Step step) {
    return step.state().recommendations().stream()
        .filter(r -> r.number().equals(number))
        .findFirst()
        .orElse(null);
  }

  private static boolean reached(FindingBy by, Situation now) {
    return switch (by) {
      case STAGE_1 -> true;
      case INVESTIGATING_OFFICER, ADJUDICATING_OFFICER -> now.stage2().requested() != null;
      case PANEL -> now.stage3().panel() != null;
    };
  }

  private static String undecided(Step step) {
    return step.state().points().stream()
        .filter(Point::counts)
        .filter(point -> point.finding(FindingBy.ADJUDICATING_OFFICER) == null)
        .map(Point::number)
        .collect(Collectors.joining(", "));
  }

  private static boolean departs(
      FindingBy by, @Nullable Outcome outcome, @Nullable String reason, Step step) {
    return blank(reason)
        && outcome != null
        && Overall.of(step.state().points(), by).filter(o -> o != outcome).isPresent();
  }

  private static Object[] proposed(FindingBy by, Step step) {
    return words(Overall.of(step.state().points(), by).map(Outcome::label).orElse(""));
  }

  private static boolean unplanned(Adjudicated it, Step step) {
    boolean upheld = it.outcome() == Outcome.FULLY_UPHELD || it.outcome() == Outcome.PARTLY_UPHELD;
    return upheld && step.state().actions().stream().noneMatch(PointProvisos::planned);
  }

  private static boolean planned(@Nullable Integer number, Step step) {
    return number != null
        && step.state().actions().stream()
            .anyMatch(action -> action.number() == number && planned(action));
  }

  private static boolean planned(Action action) {
    return !blank(action.owner()) && action.due() != null;
  }

  static boolean blank(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").isBlank();
  }
}
