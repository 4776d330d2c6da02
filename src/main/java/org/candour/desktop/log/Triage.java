package org.candour.desktop.log;

import java.util.Map;
import java.util.Optional;
import org.candour.desktop.kit.Words;

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

    boolean good(boolean answer) {
      return answer == good;
    }

    String text() {
      return Words.text("triage." + name());
    }

    /// The rule, shown beside the question.
    String rule() {
      return Words.text("triage." + name() + ".rule");
    }
  }

  /// Whether this question has an answer that does not simply lead on.
  boolean bad(Question question) {
    Boolean answer = answers.get(question);
    return answer != null && !question.good(answer);
  }

  /// Whether every question is answered.
  boolean complete() {
    return answers.size() == Question.values().length;
  }

  /// Whether the complaint is accepted, however much of it is put off.
  ///
  /// @param lateAccepted whether one out of time is considered all the same
  boolean accepts(boolean lateAccepted) {
    return complete()
        && !bad(Question.PERSON)
        && !bad(Question.CONSENT)
        && !bad(Question.SCOPE)
        && (!bad(Question.YEAR) || lateAccepted);
  }

  /// Whether it is certain already that it is not considered here.
  boolean refuses(boolean lateAccepted) {
    return bad(Question.PERSON) || bad(Question.SCOPE) || (bad(Question.YEAR) && !lateAccepted);
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
      if (bad(question)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}
