package org.candour.procedure.move;

import java.util.List;
import java.util.Optional;
import org.candour.domain.ExtensionReason;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// What entries must say, each demand a named value with its source.
public final class Demands {
  static final Demand BOTH_TESTS =
      Demand.on(
          Intake.Decided.class,
          "both-tests",
          "R011; SI 2006/1738 regs 3 to 5",
          (s, it) -> !accepts(it) || (!no(it.personEligible()) && !no(it.subjectInScope())));
  static final Demand INTEREST_FOUND =
      Demand.on(
          Intake.Decided.class,
          "interest-found",
          "Children Act 1989 s.26(3)(e); R012",
          (s, it) ->
              !accepts(it)
                  || !s.otherPerson()
                  || Boolean.TRUE.equals(s.intake().sufficientInterest()));
  static final Demand REFUSAL_REASON =
      Demand.on(
          Intake.Decided.class,
          "refusal-reason",
          "LGSCO 20 006 409",
          (s, it) -> it.procedure() != Procedure.NOT_ACCEPTED || it.reason() != null);
  static final Demand OUT_OF_TIME_WEIGHED =
      Demand.on(
          Intake.Decided.class,
          "out-of-time-weighed",
          "SI 2006/1738 reg 9; LGSCO 25 000 994",
          (s, it) ->
              it.reason() != NotAcceptedReason.OUT_OF_TIME
                  || Boolean.FALSE.equals(s.intake().lateAccepted()));
  static final Demand BOTH_QUESTIONS =
      Demand.on(
          Intake.OutOfTimeDecided.class,
          "both-questions",
          "SI 2006/1738 reg 9",
          (s, it) -> said(it.whyNotSooner()) && said(it.stillFair()));
  static final Demand ROUTE_NAMED =
      Demand.on(
          Intake.HandedOver.class,
          "route-named",
          "R014",
          (s, it) ->
              it.route() != Procedure.CHILDREN_STATUTORY && it.route() != Procedure.NOT_ACCEPTED);
  static final Demand CHANGE_SAYS_WHY =
      Demand.on(Intake.RouteChanged.class, "change-says-why", "R015", (s, it) -> said(it.why()));
  static final Demand OMBUDSMAN_NAMED =
      Demand.on(
          Intake.Replied.class,
          "ombudsman-named",
          "SI 2006/1738 reg 9; LGSCO 20 006 409",
          (s, it) -> !outOfTime(s) || Boolean.TRUE.equals(it.ombudsmanNamed()));
  static final Demand POINT_KNOWN =
      Demand.on(
          Intake.PointRouted.class,
          "point-known",
          "SI 2006/1738 reg 8",
          (s, it) ->
              s.state().points().stream().anyMatch(point -> point.number().equals(it.number())));
  static final Demand LAWFUL_EXTENSION =
      Demand.on(
          org.candour.domain.entry.Stage1.ExtensionAgreed.class,
          "lawful-extension",
          "SI 2006/1738 reg 14",
          (s, it) -> it.reason() != null && it.reason() != ExtensionReason.OTHER);
  static final Demand LONGER_IS_LATER =
      Demand.on(
          org.candour.domain.entry.Stage1.LongerAgreed.class,
          "longer-is-later",
          "Getting the Best from Complaints 3.5.6",
          (s, it) -> it.until().isAfter(s.day()));
  static final Demand NEXT_STAGE_TOLD =
      Demand.on(
          org.candour.domain.entry.Stage1.ResponseSent.class,
          "next-stage-told",
          "SI 2006/1738 reg 15(2)",
          (s, it) -> !no(it.nextStageTold()));
  static final Demand CLOSING_REASON =
      Demand.on(
          Course.Closed.class,
          "closing-reason",
          "R016; LGSCO 24 010 962",
          (s, it) -> said(it.reason()) || s.window().isEmpty() || s.windowPassed());
  static final Demand ANOTHER_COMPLAINT =
      Demand.on(
          Course.Linked.class,
          "another-complaint",
          "R005",
          (s, it) -> !it.reference().equalsIgnoreCase(s.state().reference()));

  private static final List<Demand> ALL =
      List.of(
          BOTH_TESTS,
          INTEREST_FOUND,
          REFUSAL_REASON,
          OUT_OF_TIME_WEIGHED,
          BOTH_QUESTIONS,
          ROUTE_NAMED,
          CHANGE_SAYS_WHY,
          OMBUDSMAN_NAMED,
          POINT_KNOWN,
          LAWFUL_EXTENSION,
          LONGER_IS_LATER,
          NEXT_STAGE_TOLD,
          CLOSING_REASON,
          ANOTHER_COMPLAINT);

  private Demands() {}

  /// Every demand, in the order of the procedure.
  static List<Demand> all() {
    return ALL;
  }

  /// The first demand that this entry does not meet.
  public static Optional<Demand> unmet(Situation situation, Body body) {
    return ALL.stream().filter(demand -> !demand.met().test(situation, body)).findFirst();
  }

  private static boolean accepts(Intake.Decided it) {
    return it.procedure() == Procedure.CHILDREN_STATUTORY;
  }

  private static boolean outOfTime(Situation s) {
    return Boolean.FALSE.equals(s.intake().lateAccepted())
        && s.state().procedure() == Procedure.NOT_ACCEPTED;
  }

  private static boolean no(@Nullable Boolean answer) {
    return Boolean.FALSE.equals(answer);
  }

  private static boolean said(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
