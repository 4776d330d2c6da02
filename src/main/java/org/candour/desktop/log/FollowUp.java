package org.candour.desktop.log;

import java.util.List;
import java.util.stream.Stream;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.ComplainantType;
import org.candour.domain.Consent;
import org.candour.domain.Listed;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.Proceedings;

/// What is asked besides, once a triage question has an answer that does not simply lead on: the
/// reasons, the route that is open instead, and what the person is told.
final class FollowUp {
  static final String WHY = "why";
  static final String REFUSAL = "refusal";
  static final String INTEREST = "interest-reason";
  static final String CHILD_VIEWS = "child-views";
  static final String CONSENT = "consent";
  static final String LIMITS = "limits";
  static final String ONWARD = "onward";
  static final String HANDED_TO = "handed-to";
  static final String WHY_LATE = "why-late";
  static final String STILL_FAIR = "still-fair";
  static final String ACCEPT_LATE = "accept-late";
  static final String PROCEEDINGS = "proceedings";
  static final String DEFER_WHY = "defer-why";
  static final String DEFER_ALL = "defer-all";
  static final String REPLIED = "replied";
  static final String OMBUDSMAN = "ombudsman-named";

  private FollowUp() {}

  /// The questions that follow that answer; none when it leads on.
  static List<FormField> of(Triage.Question question, boolean good, boolean otherPerson) {
    return switch (question) {
      case PERSON -> person(good, otherPerson);
      case CONSENT ->
          good ? List.of() : List.of(choice(CONSENT, Consent.values()).must(), text(LIMITS));
      case SCOPE -> good ? List.of() : List.of(elsewhere(ONWARD).must(), text(WHY).must());
      case YEAR ->
          good
              ? List.of()
              : List.of(text(WHY_LATE).must(), text(STILL_FAIR).must(), yesNo(ACCEPT_LATE).must());
      case ELSEWHERE ->
          good
              ? List.of()
              : List.of(
                  choice(PROCEEDINGS, Proceedings.values()).must(),
                  text(DEFER_WHY).must(),
                  yesNo(DEFER_ALL).must());
    };
  }

  private static List<FormField> person(boolean good, boolean otherPerson) {
    if (otherPerson) {
      return List.of(
          text(INTEREST).must(), text(CHILD_VIEWS).with(said("child-views.hint")).must());
    }
    return good
        ? List.of()
        : List.of(
            choice(
                    REFUSAL,
                    NotAcceptedReason.NOT_ELIGIBLE,
                    NotAcceptedReason.ALREADY_CONSIDERED,
                    NotAcceptedReason.ANONYMOUS)
                .must(),
            text(WHY).must());
  }

  /// What the person is told when the complaint is not considered here.
  static List<FormField> reply(boolean outOfTime) {
    FormField replied = yesNo(REPLIED).with(said("replied.hint")).must();
    FormField handedTo = text(HANDED_TO);
    return outOfTime ? List.of(replied, yesNo(OMBUDSMAN)) : List.of(replied, handedTo);
  }

  static FormField elsewhere(String id) {
    return FormField.choice(
        id,
        said(id),
        Stream.of(Procedure.values())
            .filter(p -> p != Procedure.CHILDREN_STATUTORY && p != Procedure.NOT_ACCEPTED)
            .map(Listed::label)
            .toList());
  }

  static boolean otherPerson(String type) {
    return ComplainantType.OTHER_SUFFICIENT_INTEREST.label().equals(type);
  }

  private static FormField text(String id) {
    return FormField.text(id, said(id));
  }

  private static FormField yesNo(String id) {
    return FormField.yesNo(id, said(id));
  }

  private static FormField choice(String id, Listed... values) {
    return FormField.choice(id, said(id), Stream.of(values).map(Listed::label).toList());
  }

  private static String said(String id) {
    return Words.text("log.ask." + id);
  }
}
