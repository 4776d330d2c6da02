package org.candour.store.tally;

import java.util.EnumSet;
import java.util.Set;
import org.candour.domain.time.Period;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;

/// What is counted, and over which days.
record Scope(Period period, Set<Count> counts, Set<Breakdown> breakdowns) {
  static Scope whole(Period period) {
    return new Scope(period, EnumSet.allOf(Count.class), EnumSet.allOf(Breakdown.class));
  }
}
