package org.candour.procedure.move;

import java.util.function.Predicate;
import org.candour.domain.Wording;

/// One rule of the procedure: what must hold before a step, and where that is written.
///
/// @param id its identifier in `docs/procedure`, which tests name
/// @param source regulation, paragraph or requirement
/// @param holds whether it is met
public record Rule(String id, String source, Predicate<Situation> holds) {
  /// Why the step is refused, in one sentence.
  public String because() {
    return Wording.of("procedure").text("rule." + id);
  }
}
