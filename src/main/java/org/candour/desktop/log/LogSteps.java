package org.candour.desktop.log;

import java.util.ArrayList;
import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.domain.Consent;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// What is on the page as steps of the procedure, in the order in which they are taken: the points,
/// the child, the decisions, and then what the person is told.
record LogSteps(Answers answers, Triage triage, List<PointLine> points) {
  /// A point of complaint and where it goes.
  ///
  /// @param procedure the other procedure; null unless it goes elsewhere
  /// @param why why it goes there; null when nothing was said
  record PointLine(
      String text, PointRoute route, @Nullable Procedure procedure, @Nullable String why) {}

  List<Body> steps() {
    List<Body> steps = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      steps.add(new Intake.PointRaised(number(i), points.get(i).text(), null, null));
    }
    child(steps);
    String agreed = answers.maybe(LogModel.AGREED);
    if (agreed != null) {
      steps.add(new Intake.ResolvedAtOnce(agreed));
      return steps;
    }
    decisions(steps);
    routes(steps);
    told(steps);
    return steps;
  }

  private void child(List<Body> steps) {
    String safety = answers.text(LogModel.SAFETY);
    if (!safety.isEmpty() && !safety.equals(LogModel.SAFE)) {
      steps.add(
          new Intake.SafeguardingReferred(
              answers.text(LogModel.SAFETY_TO), safety.equals(LogModel.ALLEGATION)));
    }
    LogModel.Advocate.of(answers.text(LogModel.ADVOCATE)).ifPresent(it -> it.steps(steps));
    String heard = answers.maybe(LogModel.HEARD);
    if (heard != null) {
      steps.add(new Intake.ChildHeard(heard, null));
    }
    String consent = answers.maybe(FollowUp.CONSENT);
    if (consent != null) {
      steps.add(new Intake.ConsentRecorded(Consent.of(consent), answers.maybe(FollowUp.LIMITS)));
    }
  }

  private void decisions(List<Body> steps) {
    boolean person = !triage.bad(Triage.Question.PERSON);
    String interest = answers.maybe(FollowUp.INTEREST);
    if (interest != null) {
      String views = answers.maybe(FollowUp.CHILD_VIEWS);
      steps.add(new Intake.SufficientInterestDecided(person, interest, views, null));
    } else if (!person) {
      steps.add(refused(Procedure.NOT_ACCEPTED, refusal()));
      return;
    }
    String onward = answers.maybe(FollowUp.ONWARD);
    if (person && onward != null) {
      steps.add(refused(Procedure.of(onward), NotAcceptedReason.NOT_IN_SCOPE));
      return;
    }
    if (person && triage.bad(Triage.Question.YEAR)) {
      steps.add(
          new Intake.OutOfTimeDecided(
              lateAccepted(), answers.text(FollowUp.WHY_LATE), answers.text(FollowUp.STILL_FAIR)));
    }
    if (triage.accepts(lateAccepted())) {
      steps.add(new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null));
      defer(steps);
    }
  }

  private void defer(List<Body> steps) {
    if (Boolean.TRUE.equals(answers.maybeYes(FollowUp.DEFER_ALL))) {
      steps.add(
          new Intake.Deferred(
              answers.text(FollowUp.DEFER_WHY),
              Proceedings.of(answers.text(FollowUp.PROCEEDINGS)),
              null));
    }
  }

  private Intake.Decided refused(Procedure procedure, NotAcceptedReason reason) {
    return new Intake.Decided(
        procedure,
        reason,
        triage.answers().get(Triage.Question.PERSON),
        triage.answers().get(Triage.Question.SCOPE),
        answers.maybe(FollowUp.WHY));
  }

  private NotAcceptedReason refusal() {
    return NotAcceptedReason.of(answers.text(FollowUp.REFUSAL));
  }

  private void routes(List<Body> steps) {
    for (int i = 0; i < points.size(); i++) {
      PointLine point = points.get(i);
      if (point.route() != PointRoute.HERE) {
        String why =
            point.why() == null && point.route() == PointRoute.DEFERRED
                ? answers.maybe(FollowUp.DEFER_WHY)
                : point.why();
        steps.add(new Intake.PointRouted(number(i), point.route(), point.procedure(), why));
      }
    }
  }

  private void told(List<Body> steps) {
    if (!triage.refuses(lateAccepted())
        || !Boolean.TRUE.equals(answers.maybeYes(FollowUp.REPLIED))) {
      return;
    }
    steps.add(new Intake.Replied(answers.maybeYes(FollowUp.OMBUDSMAN), null));
    String onward = answers.maybe(FollowUp.ONWARD);
    String to = answers.maybe(FollowUp.HANDED_TO);
    if (onward != null && to != null) {
      steps.add(new Intake.HandedOver(Procedure.of(onward), to));
    }
  }

  private boolean lateAccepted() {
    return Boolean.TRUE.equals(answers.maybeYes(FollowUp.ACCEPT_LATE));
  }

  private static String number(int index) {
    return String.valueOf(index + 1);
  }
}
