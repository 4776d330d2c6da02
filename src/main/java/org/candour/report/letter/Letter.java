package org.candour.report.letter;

import java.util.Locale;
import org.candour.domain.Listed;
import org.candour.domain.Wording;
import org.candour.procedure.move.Move;

/// The letters that go to a complainant, each with the step that it belongs to.
public enum Letter implements Listed {
  ACKNOWLEDGEMENT(Move.ACKNOWLEDGE),
  EXTENSION(Move.EXTEND_STAGE_1),
  RESPONSE(Move.SEND_RESPONSE),
  APPOINTMENT(Move.APPOINT_OFFICER, Move.NOTE),
  ADJUDICATION(Move.ADJUDICATE),
  PANEL_INVITATION(Move.ARRANGE_PANEL);

  private final Move step;
  private final Move sent;

  Letter(Move step) {
    this(step, step);
  }

  Letter(Move step, Move sent) {
    this.step = step;
    this.sent = sent;
  }

  /// The step that it belongs to.
  public Move step() {
    return step;
  }

  /// The step by which its sending is recorded.
  public Move sent() {
    return sent;
  }

  /// The name of its template, such as `panel-invitation-child.docx`.
  public String file(boolean child) {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name + (child ? "-child" : "") + ".docx";
  }

  @Override
  public String label() {
    return Wording.of("letter").text("letter." + name());
  }

  /// The letter of that label, in any case.
  public static Letter of(String label) {
    return Listed.of(values(), label);
  }
}
