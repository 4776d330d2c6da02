package org.candour.exchange;

import java.util.Objects;
import org.candour.domain.Consent;
import org.candour.domain.LinkKind;
import org.candour.domain.Listed;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Outcome;
import org.candour.domain.PointRoute;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.exchange.Step.Kind;
import org.jspecify.annotations.Nullable;

/// The steps of the intake, of Stage 1 and of the course of a complaint as rows of steps.csv.
final class IntakeSteps {
  private IntakeSteps() {}

  static Body body(Kind kind, Line line, String said) {
    return switch (kind) {
      case SUFFICIENT_INTEREST_FOUND, SUFFICIENT_INTEREST_NOT_FOUND ->
          new Intake.SufficientInterestDecided(
              kind == Kind.SUFFICIENT_INTEREST_FOUND,
              said,
              line.text("detail"),
              line.yes("answer"));
      case OUT_OF_TIME_CONSIDERED, OUT_OF_TIME_NOT_CONSIDERED ->
          new Intake.OutOfTimeDecided(
              kind == Kind.OUT_OF_TIME_CONSIDERED, said, blank(line.text("detail")));
      case ROUTE_CHANGED ->
          new Intake.RouteChanged(
              needed(line, "detail", Procedure.values(), Procedure.OTHER_PROCEDURE),
              line.listed("more", NotAcceptedReason.values()),
              said);
      case RESOLVED_AT_ONCE -> new Intake.ResolvedAtOnce(said);
      case REPLIED -> new Intake.Replied(line.yes("answer"), line.text("text"));
      case HANDED_OVER ->
          new Intake.HandedOver(
              needed(line, "detail", Procedure.values(), Procedure.OTHER_PROCEDURE), said);
      case SAFEGUARDING_REFERRED -> new Intake.SafeguardingReferred(said, yes(line));
      case CONSENT_RECORDED ->
          new Intake.ConsentRecorded(
              needed(line, "detail", Consent.values(), Consent.OWN_RIGHT), line.text("text"));
      case CHILD_HEARD -> new Intake.ChildHeard(said, line.text("detail"));
      case ADVOCATE_ANSWERED -> new Intake.AdvocateAnswered(yes(line));
      case DEFERRED ->
          new Intake.Deferred(
              said, line.listed("detail", Proceedings.values()), line.yes("answer"));
      case PROCEEDINGS_ENDED -> new Intake.ProceedingsEnded();
      case RESUBMISSION_INVITED -> new Intake.ResubmissionInvited();
      case DEFERRAL_ENDED -> new Intake.DeferralEnded(said, line.yes("answer"));
      case POINT_ROUTED -> routed(line);
      default -> later(kind, line, said);
    };
  }

  private static Body later(Kind kind, Line line, String said) {
    var text = line.text("text");
    return switch (kind) {
      case DRAFT_REQUESTED -> new Stage1.DraftRequested(line.date("until"));
      case DRAFT_RECEIVED -> new Stage1.DraftReceived(text, line.text("more"));
      case FINDING_PROPOSED ->
          new Stage1.FindingProposed(
              blank(line.text("detail")),
              needed(line, "more", Outcome.values(), Outcome.NOT_UPHELD),
              text);
      case LEARNING_PROPOSED -> new Stage1.LearningProposed(said, line.text("more"));
      case READER_NAMED -> new Course.ReaderNamed(said);
      case READER_REMOVED -> new Course.ReaderRemoved(said, line.text("more"));
      case DRAFT_CHECKED -> new Stage1.DraftChecked(yes(line), text);
      case LONGER_AGREED -> longer(line);
      case STAGE_2_OFFER_ANSWERED -> new Stage1.Stage2OfferAnswered(yes(line), text);
      case SATISFIED -> new Course.Satisfied(text);
      case LAPSED -> new Course.Lapsed();
      case LINKED ->
          new Course.Linked(
              blank(line.text("detail")),
              needed(line, "more", LinkKind.values(), LinkKind.SAME_MATTER),
              text);
      default -> new Course.Noted(said);
    };
  }

  private static Body routed(Line line) {
    var parts = line.list("more");
    var route = parts.isEmpty() ? null : Listed.find(PointRoute.values(), parts.getFirst());
    if (route == null || route.isEmpty()) {
      line.refuse("more", "cell.listed", "more", Steps.names(PointRoute.values()));
    }
    return new Intake.PointRouted(
        blank(line.text("detail")),
        route == null ? PointRoute.HERE : route.orElse(PointRoute.HERE),
        parts.size() < 2 ? null : Listed.find(Procedure.values(), parts.get(1)).orElse(null),
        line.text("text"));
  }

  private static Body longer(Line line) {
    var until = line.date("until");
    if (until == null && !line.refused()) {
      line.refuse("until", "cell.needed", "until");
    }
    return new Stage1.LongerAgreed(
        Objects.requireNonNullElse(until, java.time.LocalDate.EPOCH), line.text("text"));
  }

  static @Nullable Step step(Intake body) {
    return switch (body) {
      case Intake.SufficientInterestDecided it ->
          new Step(
                  it.found() ? Kind.SUFFICIENT_INTEREST_FOUND : Kind.SUFFICIENT_INTEREST_NOT_FOUND,
                  it.reason(),
                  it.childViews())
              .answering(it.childTold());
      case Intake.OutOfTimeDecided it ->
          new Step(
              it.accepted() ? Kind.OUT_OF_TIME_CONSIDERED : Kind.OUT_OF_TIME_NOT_CONSIDERED,
              it.whyNotSooner(),
              it.stillFair());
      case Intake.RouteChanged it ->
          new Step(Kind.ROUTE_CHANGED, it.why(), it.procedure().label())
              .more(Milestones.label(it.reason()));
      case Intake.ResolvedAtOnce it -> new Step(Kind.RESOLVED_AT_ONCE, it.agreed(), null);
      case Intake.Replied it ->
          new Step(Kind.REPLIED, it.note(), null).answering(it.ombudsmanNamed());
      case Intake.HandedOver it -> new Step(Kind.HANDED_OVER, it.to(), it.route().label());
      case Intake.SafeguardingReferred it ->
          new Step(Kind.SAFEGUARDING_REFERRED, it.to(), null).answering(it.allegation());
      case Intake.ConsentRecorded it ->
          new Step(Kind.CONSENT_RECORDED, it.limits(), it.consent().label());
      case Intake.ChildHeard it -> new Step(Kind.CHILD_HEARD, it.how(), it.supportedBy());
      case Intake.AdvocateAnswered it ->
          new Step(Kind.ADVOCATE_ANSWERED, null, null).answering(it.wanted());
      case Intake.Deferred it ->
          new Step(Kind.DEFERRED, it.reason(), Milestones.label(it.proceedings()))
              .answering(it.reasonsSent());
      case Intake.ProceedingsEnded ignored -> new Step(Kind.PROCEEDINGS_ENDED, null, null);
      case Intake.ResubmissionInvited ignored -> new Step(Kind.RESUBMISSION_INVITED, null, null);
      case Intake.DeferralEnded it ->
          new Step(Kind.DEFERRAL_ENDED, it.reason(), null).answering(it.resubmitted());
      case Intake.PointRouted it ->
          new Step(Kind.POINT_ROUTED, it.note(), it.number()).more(where(it));
      default -> null;
    };
  }

  private static String where(Intake.PointRouted it) {
    var procedure = it.procedure();
    return it.route().label() + (procedure == null ? "" : "; " + procedure.label());
  }

  static @Nullable Step step(Stage1 body) {
    return switch (body) {
      case Stage1.DraftRequested it -> new Step(Kind.DRAFT_REQUESTED, null, null).until(it.by());
      case Stage1.DraftReceived it ->
          new Step(Kind.DRAFT_RECEIVED, it.from(), null).more(it.words());
      case Stage1.FindingProposed it ->
          new Step(Kind.FINDING_PROPOSED, it.why(), it.number()).more(it.finding().label());
      case Stage1.LearningProposed it ->
          new Step(Kind.LEARNING_PROPOSED, it.learned(), null).more(it.action());
      case Stage1.DraftChecked it ->
          new Step(Kind.DRAFT_CHECKED, it.note(), null).answering(it.approved());
      case Stage1.LongerAgreed it ->
          new Step(Kind.LONGER_AGREED, it.note(), null).until(it.until());
      case Stage1.Stage2OfferAnswered it ->
          new Step(Kind.STAGE_2_OFFER_ANSWERED, it.note(), null).answering(it.wanted());
      default -> null;
    };
  }

  static @Nullable Step step(Course body) {
    return switch (body) {
      case Course.Satisfied it -> new Step(Kind.SATISFIED, it.note(), null);
      case Course.Lapsed ignored -> new Step(Kind.LAPSED, null, null);
      case Course.ReaderNamed it -> new Step(Kind.READER_NAMED, it.name(), null);
      case Course.ReaderRemoved it ->
          new Step(Kind.READER_REMOVED, it.name(), null).more(it.reason());
      case Course.Linked it ->
          new Step(Kind.LINKED, it.note(), it.reference()).more(it.kind().label());
      default -> null;
    };
  }

  private static boolean yes(Line line) {
    return Boolean.TRUE.equals(line.yes("answer"));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// A value of a list that the step cannot do without; the row is refused when it is not there.
  private static <T extends Listed> T needed(Line line, String column, T[] values, T otherwise) {
    var value = line.listed(column, values);
    if (value == null && !line.refused()) {
      line.refuse(column, "cell.listed", column, Steps.names(values));
    }
    return value == null ? otherwise : value;
  }
}
