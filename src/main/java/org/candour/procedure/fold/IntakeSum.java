package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Consent;
import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Deferral;
import org.candour.procedure.state.Voice;
import org.jspecify.annotations.Nullable;

/// The running sum of the intake.
final class IntakeSum {
  String reference = "";
  @Nullable LocalDate received;
  final Map<String, String> userFields = new HashMap<>();
  private @Nullable LocalDate decided;
  private @Nullable Boolean interest;
  private @Nullable LocalDate interestDecided;
  private @Nullable Boolean lateAccepted;
  private @Nullable LocalDate replied;
  private @Nullable LocalDate handedOver;
  private @Nullable LocalDate settledAtOnce;
  private @Nullable LocalDate safeguarding;
  private @Nullable Consent consent;
  private Deferral deferral = Deferral.NONE;
  private Voice voice = Voice.NONE;
  private final List<Amendment> amendments = new ArrayList<>();

  private record Amendment(long id, Intake.Amended body) {}

  void apply(CaseSum sum, LocalDate day, long id, Intake body) {
    switch (body) {
      case Intake.Received it -> receive(sum, day, it);
      case Intake.Amended it -> amendments.add(new Amendment(id, it));
      case Intake.UserField it -> user(it);
      case Intake.Decided it -> decide(sum, day, it.procedure(), it.reason());
      case Intake.RouteChanged it -> decide(sum, day, it.procedure(), it.reason());
      case Intake.SufficientInterestDecided it -> interest(sum, day, it.found());
      case Intake.OutOfTimeDecided it -> late(sum, day, it.accepted());
      case Intake.Replied ignored -> replied = day;
      case Intake.HandedOver it -> handOver(sum, day, it.route());
      case Intake.ResolvedAtOnce ignored -> settle(sum, day);
      case Intake.SafeguardingReferred ignored -> safeguarding = day;
      case Intake.ConsentRecorded it -> consent = it.consent();
      case Intake.ChildHeard it -> voice = voice.hear(it.how(), it.supportedBy());
      case Intake.Deferred it -> deferral = deferral.begin(day, it.proceedings());
      case Intake.ProceedingsEnded ignored -> deferral = deferral.proceedingsEnded(day);
      case Intake.ResubmissionInvited ignored -> deferral = deferral.invite(day);
      case Intake.DeferralEnded it -> resume(sum, day, Boolean.TRUE.equals(it.resubmitted()));
      case Intake.AdvocateOffered ignored -> offer(sum, day);
      case Intake.AdvocateAnswered it -> voice = voice.answer(day, it.wanted());
      case Intake.AdvocateAppointed it -> appoint(sum, day, it.provider());
      case Intake.PointRaised it -> sum.points.raise(it);
      case Intake.PointRouted it -> sum.points.route(it);
    }
  }

  /// Corrections count last and in the order they were made, whatever day they bear.
  void amend(CaseSum sum) {
    amendments.sort(Comparator.comparingLong(Amendment::id));
    for (var amendment : amendments) {
      var body = amendment.body();
      if (body.field() == Field.REFERENCE) {
        reference = body.value() == null ? reference : body.value();
      } else {
        sum.set(body.field(), body.value());
      }
    }
  }

  private void receive(CaseSum sum, LocalDate day, Intake.Received it) {
    received = day;
    reference = it.reference();
    sum.set(it.particulars());
  }

  private void decide(
      CaseSum sum, LocalDate day, Procedure procedure, @Nullable NotAcceptedReason reason) {
    decided = day;
    settledAtOnce = null;
    sum.set(Field.PROCEDURE, procedure.label());
    sum.set(Field.NOT_ACCEPTED_REASON, reason == null ? null : reason.label());
  }

  private void interest(CaseSum sum, LocalDate day, boolean found) {
    interest = found;
    interestDecided = day;
    if (!found) {
      decide(sum, day, Procedure.NOT_ACCEPTED, NotAcceptedReason.NOT_ELIGIBLE);
    }
  }

  private void resume(CaseSum sum, LocalDate day, boolean again) {
    deferral = deferral.end(day, again);
    if (again) {
      sum.stage2.resubmit(day);
    }
  }

  private void late(CaseSum sum, LocalDate day, boolean accepted) {
    lateAccepted = accepted;
    if (!accepted) {
      decide(sum, day, Procedure.NOT_ACCEPTED, NotAcceptedReason.OUT_OF_TIME);
    }
  }

  private void handOver(CaseSum sum, LocalDate day, Procedure route) {
    handedOver = day;
    if (Procedure.of(procedure(sum)) != Procedure.CHILDREN_STATUTORY) {
      sum.set(Field.PROCEDURE, route.label());
    }
  }

  private static String procedure(CaseSum sum) {
    var known = sum.particulars.get(Field.PROCEDURE);
    return known == null ? Procedure.CHILDREN_STATUTORY.label() : known;
  }

  /// A concern settled at once is kept and counted apart from the complaints.
  private void settle(CaseSum sum, LocalDate day) {
    decide(sum, day, Procedure.OTHER_PROCEDURE, null);
    settledAtOnce = day;
  }

  private void offer(CaseSum sum, LocalDate day) {
    voice = voice.offer(day);
    sum.set(Field.ADVOCATE_OFFERED, "yes");
  }

  private void appoint(CaseSum sum, LocalDate day, @Nullable String provider) {
    voice = voice.appoint(day);
    sum.set(Field.ADVOCATE_APPOINTED, day.toString());
    if (provider != null) {
      sum.set(Field.ADVOCATE_PROVIDER, provider);
    }
  }

  private void user(Intake.UserField it) {
    if (it.value() == null || it.value().isBlank()) {
      userFields.remove(it.name());
    } else {
      userFields.put(it.name(), it.value());
    }
  }

  CaseState.Intake state() {
    return new CaseState.Intake(
        decided,
        interest,
        interestDecided,
        lateAccepted,
        replied,
        handedOver,
        settledAtOnce,
        safeguarding,
        consent,
        deferral,
        voice);
  }
}
