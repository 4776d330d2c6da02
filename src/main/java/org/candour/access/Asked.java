package org.candour.access;

import org.candour.domain.Field;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Stage1;

/// Which act it is to put something on record.
public final class Asked {
  private Asked() {}

  /// The act of recording that.
  public static Act of(Body body) {
    return switch (body) {
      case Intake.Received _ -> Act.LOG;
      case Intake.Amended it -> it.field() == Field.RESTRICTED ? Act.RESTRICT : Act.WORK;
      case Course.ReaderNamed _, Course.ReaderRemoved _ -> Act.RESTRICT;
      case Stage1.DraftReceived _, Stage1.FindingProposed _, Stage1.LearningProposed _ ->
          Act.RESPOND;
      case Loose.ComplimentReceived _ -> Act.COMPLIMENT;
      case Keeping _ -> Act.KEEP;
      default -> Act.WORK;
    };
  }
}
