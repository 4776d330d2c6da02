package org.candour.desktop.casefile;

import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;

/// How an entry is marked in the chronology; its words are those of `EntryWords`.
final class ChronologyMarks {
  private ChronologyMarks() {}

  static ChronologyLine.Mark mark(Body body) {
    return switch (body) {
      case Intake.Received _,
          Stage1.ResponseSent _,
          Stage2.Requested _,
          Stage2.StatementAgreed _,
          Stage2.Adjudicated _,
          Stage3.Requested _,
          Stage3.PanelHeld _,
          Stage3.ResponseSent _,
          Course.Withdrawn _,
          Course.Closed _ ->
          ChronologyLine.Mark.MILESTONE;
      case Stage1.ExtensionAgreed _,
          Stage2.Extended _,
          Intake.Deferred _,
          Stage3.PanelPostponed _ ->
          ChronologyLine.Mark.NOTICE;
      default -> ChronologyLine.Mark.STEP;
    };
  }
}
