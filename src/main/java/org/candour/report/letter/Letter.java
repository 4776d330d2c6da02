package org.candour.report.letter;

import java.util.Locale;
import org.candour.domain.Listed;
import org.candour.domain.Wording;
import org.candour.procedure.move.Move;

/// The letters that go to a complainant, each with the step that its sending is.
public enum Letter implements Listed {
  ACKNOWLEDGEMENT(Move.ACKNOWLEDGE),
  EXTENSION(Move.EXTEND_STAGE_1),
  RESPONSE(Move.SEND_RESPONSE),
  APPOINTMENT(Move.APPOINT_OFFICER),
  ADJUDICATION(Move.ADJUDICATE),
  PANEL_INVITATION(Move.ARRANGE_PANEL);

  private final Move step;

  Letter(Move step) {
    this.step = step;
  }

  /// The step that is taken when it is sent.
  public Move step() {
    return step;
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
