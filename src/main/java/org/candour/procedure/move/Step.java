package org.candour.procedure.move;

import org.candour.domain.entry.Body;
import org.candour.procedure.clock.Settings;
import org.candour.procedure.state.CaseState;

/// A step about to be taken: what it says, where the complaint stands, and what the council has
/// settled for itself.
public record Step(Situation situation, Body body, Settings settings) {
  CaseState state() {
    return situation.state();
  }
}
