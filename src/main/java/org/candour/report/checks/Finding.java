package org.candour.report.checks;

import java.util.List;
import org.candour.figures.Tallies.CaseBehind;

/// Something that was checked before publishing, in one sentence.
///
/// @param cases the complaints in which it can be mended
/// @param inWords whether it is mended in the words of the report
public record Finding(Weight weight, String sentence, List<CaseBehind> cases, boolean inWords) {
  public Finding {
    cases = List.copyOf(cases);
  }

  /// Sound; to be looked at; or standing in the way of a final report.
  public enum Weight {
    SOUND,
    LOOK,
    STANDS
  }
}
