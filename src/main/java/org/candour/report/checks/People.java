package org.candour.report.checks;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.Count;
import org.candour.figures.OpenRegister;
import org.candour.figures.Reach;
import org.candour.figures.Tallies;

/// What a register counts of people in a financial year. Reports of different years and for
/// different readers tell of the same year; what is hidden of it depends on the year alone, so that
/// none of them prints what another hides.
final class People {
  private static final Set<Count> BY_QUARTER = Set.of(Count.CHILDREN);

  private People() {}

  /// Every number of a year that may have to be hidden.
  static Map<Counted, Long> of(FinancialYear year, OpenRegister register, LocalDate today) {
    return register.now(
        today,
        tallies -> {
          var all = new HashMap<>(whole(year, tallies));
          if (Reach.held(year, tallies)) {
            year.quarters().forEach(quarter -> all.put(children(quarter), count(quarter, tallies)));
          }
          return all;
        });
  }

  private static Map<Counted, Long> whole(FinancialYear year, Tallies tallies) {
    var set = Reach.of(year, tallies);
    return set.values().keySet().stream()
        .filter(SmallNumbers::sensitive)
        .filter(id -> set.get(id).isPresent())
        .collect(
            toMap(
                id -> new Counted(id, year.period()), id -> set.get(id).orElseThrow().longValue()));
  }

  private static Counted children(Period quarter) {
    return new Counted(Count.CHILDREN.id(), quarter);
  }

  private static long count(Period quarter, Tallies tallies) {
    return tallies.tally(quarter, BY_QUARTER, Set.of()).of(Count.CHILDREN);
  }
}
