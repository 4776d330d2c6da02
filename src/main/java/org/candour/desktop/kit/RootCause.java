package org.candour.desktop.kit;

import org.candour.domain.CauseFamily;
import org.candour.domain.entry.Learning;

/// A review of the root cause as it is answered, in the case file or in the room of learning: why,
/// and up to four times why that.
public final class RootCause {
  private RootCause() {}

  public static Learning.RootCauseReviewed of(Answers answers) {
    return new Learning.RootCauseReviewed(
        answers.text("why1"),
        answers.maybe("why2"),
        answers.maybe("why3"),
        answers.maybe("why4"),
        answers.maybe("why5"),
        CauseFamily.of(answers.text("family")),
        answers.maybe("conclusion"));
  }
}
