package org.candour.desktop.log;

import java.util.Map;
import java.util.Optional;
import org.candour.desktop.kit.Words;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Intake;
import org.jspecify.annotations.Nullable;

/// The five questions of triage and what their answers come to. A question left open leaves the
/// route to be decided later; nothing is decided by silence.
record Triage(Map<Question, Boolean> answers) {
  Triage {
    answers = Map.copyOf(answers);
  }

  /// The questions, in the order they are asked. A complaint goes on when each answer is the good
  /// one.
  enum Question {
    PERSON(true),
    CONSENT(true),
    SCOPE(true),
    YEAR(true),
    ELSEWHERE(false);

    private final boolean good;

    Question(boolean good) {
      this.good = good;
    }

    String text() {
      return Words.text("triage." + name());
    }

    /// The rule, shown beside the question.
    String rule() {
      return Words.text("triage." + name() + ".rule");
    }
  }

  /// The route these answers come to; null while it is still to be decided.
  Intake.@Nullable Decided decision() {
    Optional<Question> bad = firstBad();
    if (bad.isPresent()) {
      return refusal(bad.get());
    }
    return answers.size() == Question.values().length
        ? decided(Procedure.CHILDREN_STATUTORY, null)
        : null;
  }

  /// What happens next, in a sentence.
  String advice() {
    Optional<Question> bad = firstBad();
    if (bad.isPresent()) {
      return Words.text("triage." + bad.get().name() + ".then");
    }
    int open = Question.values().length - answers.size();
    return open == 0 ? Words.text("triage.accept") : Words.text("triage.open", open);
  }

  private Optional<Question> firstBad() {
    for (Question question : Question.values()) {
      Boolean answer = answers.get(question);
      if (answer != null && answer != question.good) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  private Intake.@Nullable Decided refusal(Question bad) {
    return switch (bad) {
      case PERSON -> decided(Procedure.NOT_ACCEPTED, NotAcceptedReason.NOT_ELIGIBLE);
      case SCOPE -> decided(Procedure.NOT_ACCEPTED, NotAcceptedReason.NOT_IN_SCOPE);
      case YEAR -> decided(Procedure.NOT_ACCEPTED, NotAcceptedReason.OUT_OF_TIME);
      case CONSENT, ELSEWHERE -> null;
    };
  }

  private Intake.Decided decided(Procedure procedure, @Nullable NotAcceptedReason reason) {
    return new Intake.Decided(
        procedure, reason, answers.get(Question.PERSON), answers.get(Question.SCOPE), null);
  }
}
