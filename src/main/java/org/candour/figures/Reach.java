package org.candour.figures;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;

/// How far back a register reaches. The year in which it begins often has but a few complaints that
/// were brought forward: it is no year to compare with, and none of its counts is printed (R056,
/// R135). Spend and context are entered by the year, and stand whether or not complaints do.
public final class Reach {
  private static final Set<Count> RECEIVED = Set.of(Count.STAGE1_RECEIVED);

  private Reach() {}

  /// Whether complaints were received in the first quarter of a year, or in the year before it.
  public static boolean held(FinancialYear year, Tallies tallies) {
    return received(year.quarter(1), tallies) || received(year.previous().period(), tallies);
  }

  private static boolean received(Period period, Tallies tallies) {
    return tallies.tally(period, RECEIVED, Set.of()).of(Count.STAGE1_RECEIVED) > 0;
  }

  /// The figures of a year, as far as the register holds them.
  public static FigureSet of(FinancialYear year, Tallies tallies) {
    return held(Figures.of(year, OptionalInt.empty(), tallies), tallies);
  }

  /// The figures of any other span of days, as far as the register holds its year.
  public static FigureSet over(Period period, Tallies tallies) {
    return held(Figures.over(period, tallies), tallies);
  }

  private static FigureSet held(FigureSet all, Tallies tallies) {
    if (held(all.year(), tallies)) {
      return all;
    }
    boolean spent = all.get("cost.total").filter(sum -> sum.signum() > 0).isPresent();
    var entered = new TreeMap<>(all.values());
    entered.keySet().removeIf(id -> !id.startsWith("context.") && !(spent && cost(id)));
    return new FigureSet(all.year(), all.quarter(), all.asAt(), entered, all.order());
  }

  private static boolean cost(String id) {
    return id.startsWith("cost.");
  }
}
