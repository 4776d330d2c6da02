package org.candour.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// The running sum of the intake.
final class IntakeSum {
  String reference = "";
  @Nullable LocalDate received;
  final Map<String, String> userFields = new HashMap<>();
  private @Nullable LocalDate decided;
  private @Nullable Boolean interest;
  private @Nullable LocalDate deferred;
  private @Nullable LocalDate advocateOffered;
  private @Nullable LocalDate advocateAppointed;
  private final List<Amendment> amendments = new ArrayList<>();

  private record Amendment(long id, Intake.Amended body) {}

  void apply(CaseSum sum, LocalDate day, long id, Intake body) {
    switch (body) {
      case Intake.Received it -> receive(sum, day, it);
      case Intake.Amended it -> amendments.add(new Amendment(id, it));
      case Intake.UserField it -> user(it);
      case Intake.Decided it -> decide(sum, day, it);
      case Intake.SufficientInterestDecided it -> interest = it.found();
      case Intake.Deferred ignored -> deferred = day;
      case Intake.DeferralEnded ignored -> deferred = null;
      case Intake.AdvocateOffered ignored -> offer(sum, day);
      case Intake.AdvocateAppointed it -> appoint(sum, day, it.provider());
      case Intake.PointRaised it -> sum.points.raise(it);
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
    it.particulars().values().forEach(sum::set);
  }

  private void decide(CaseSum sum, LocalDate day, Intake.Decided it) {
    decided = day;
    sum.set(Field.PROCEDURE, it.procedure().label());
    sum.set(Field.NOT_ACCEPTED_REASON, it.reason() == null ? null : it.reason().label());
  }

  private void offer(CaseSum sum, LocalDate day) {
    advocateOffered = day;
    sum.set(Field.ADVOCATE_OFFERED, "yes");
  }

  private void appoint(CaseSum sum, LocalDate day, @Nullable String provider) {
    advocateAppointed = day;
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
    return new CaseState.Intake(decided, interest, deferred, advocateOffered, advocateAppointed);
  }
}
