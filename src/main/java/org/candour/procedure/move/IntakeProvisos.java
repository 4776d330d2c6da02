package org.candour.procedure.move;

import java.util.List;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake.AdvocateAppointed;
import org.candour.domain.entry.Intake.Decided;
import org.candour.domain.entry.Intake.HandedOver;
import org.candour.domain.entry.Intake.OutOfTimeDecided;
import org.candour.domain.entry.Intake.PointRouted;
import org.candour.domain.entry.Intake.Replied;
import org.candour.domain.entry.Intake.RouteChanged;
import org.jspecify.annotations.Nullable;

/// What the decisions of intake must say.
final class IntakeProvisos {
  static final List<Proviso<?>> ALL =
      List.of(
          Proviso.of(
              "both-tests",
              "R011; SI 2006/1738 regs 3 to 5",
              Decided.class,
              (it, s) -> accepts(it) && (no(it.personEligible()) || no(it.subjectInScope()))),
          Proviso.of(
              "interest-found",
              "Children Act 1989 s.26(3)(e); R012",
              Decided.class,
              (it, s) -> accepts(it) && s.situation().otherPerson() && !interested(s)),
          Proviso.of(
              "refusal-reason",
              "LGSCO 20 006 409",
              Decided.class,
              (it, s) -> it.procedure() == Procedure.NOT_ACCEPTED && it.reason() == null),
          Proviso.of(
              "out-of-time-weighed",
              "SI 2006/1738 reg 9; LGSCO 25 000 994",
              Decided.class,
              (it, s) -> it.reason() == NotAcceptedReason.OUT_OF_TIME && !tooLate(s)),
          Proviso.of(
              "both-questions",
              "SI 2006/1738 reg 9",
              OutOfTimeDecided.class,
              (it, s) -> it.whyNotSooner().isBlank() || it.stillFair().isBlank()),
          Proviso.of(
              "route-named",
              "R014",
              HandedOver.class,
              (it, s) ->
                  it.route() == Procedure.CHILDREN_STATUTORY
                      || it.route() == Procedure.NOT_ACCEPTED),
          Proviso.of(
              "advocate-accepted",
              "Children Act 1989 s.26A",
              AdvocateAppointed.class,
              (it, s) -> !Boolean.TRUE.equals(s.state().intake().voice().wanted())),
          Proviso.of("change-says-why", "R015", RouteChanged.class, (it, s) -> it.why().isBlank()),
          Proviso.of(
              "ombudsman-named",
              "SI 2006/1738 reg 9; LGSCO 20 006 409",
              Replied.class,
              (it, s) ->
                  tooLate(s)
                      && s.state().procedure() == Procedure.NOT_ACCEPTED
                      && !Boolean.TRUE.equals(it.ombudsmanNamed())),
          Proviso.of(
                  "routed-point-known",
                  "SI 2006/1738 reg 8",
                  PointRouted.class,
                  (it, s) ->
                      s.state().points().stream()
                          .noneMatch(point -> point.number().equals(it.number())))
              .saying((it, s) -> new Object[] {it.number()}));

  private IntakeProvisos() {}

  private static boolean accepts(Decided it) {
    return it.procedure() == Procedure.CHILDREN_STATUTORY;
  }

  private static boolean interested(Step step) {
    return Boolean.TRUE.equals(step.state().intake().sufficientInterest());
  }

  private static boolean tooLate(Step step) {
    return no(step.state().intake().lateAccepted());
  }

  private static boolean no(@Nullable Boolean answer) {
    return Boolean.FALSE.equals(answer);
  }
}
