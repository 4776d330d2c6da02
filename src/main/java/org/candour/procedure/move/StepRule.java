package org.candour.procedure.move;

import java.util.function.BiPredicate;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;

/// A rule about what a single step says: that an action is closed only with evidence, for one. A
/// [Rule] asks where the complaint stands; this one reads the step itself.
///
/// @param id its identifier in `docs/procedure`, which tests name
/// @param source requirement, Act or decision
/// @param holds whether the step keeps it; steps it does not speak of always do
public record StepRule(String id, String source, BiPredicate<Standpoint, Body> holds) {
  /// Why the step is refused.
  public String because() {
    return Wording.of("procedure").text("step-rule." + id);
  }

  /// The same, in one sentence with its source.
  public String sentence() {
    return Source.after(because(), source) + ".";
  }
}
