package org.candour.figures;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.candour.domain.time.Period;

/// The few numbers that somebody looks at every day, of a period that is still running: the same as
/// in [Figures], without the rest.
///
/// @param before received in the same period a year before; empty when the register does not reach
///   back so far
public record SoFar(
    long received, OptionalLong before, long resolved, long within10, long within20, long stage2) {
  private static final Set<Count> COUNTS =
      EnumSet.of(
          Count.STAGE1_RECEIVED,
          Count.STAGE1_RESOLVED,
          Count.WITHIN10,
          Count.WITHIN20,
          Count.STAGE2_OPEN);

  public static SoFar of(Period period, Tallies tallies) {
    Tally now = tallies.tally(period, COUNTS, Set.of());
    Tally before =
        tallies.tally(
            period.yearEarlier(), Set.of(Count.STAGE1_RECEIVED), Set.of(Breakdown.REDIRECTED));
    return new SoFar(
        now.of(Count.STAGE1_RECEIVED),
        before.known() ? OptionalLong.of(before.of(Count.STAGE1_RECEIVED)) : OptionalLong.empty(),
        now.of(Count.STAGE1_RESOLVED),
        now.of(Count.WITHIN10),
        now.of(Count.WITHIN20),
        now.of(Count.STAGE2_OPEN));
  }
}
