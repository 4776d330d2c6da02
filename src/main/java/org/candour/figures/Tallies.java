package org.candour.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;

/// The register as the figures see it: one committed moment, or all that was on record on a day.
public interface Tallies {
  /// The day as of which it stands.
  LocalDate asAt();

  /// Counts everything over one period.
  Tally tally(Period period);

  /// Counts these alone over one period.
  Tally tally(Period period, Set<Count> counts, Set<Breakdown> breakdowns);

  /// The context indicators of a year by name, as entered last; one that is no number is left out.
  Map<String, BigDecimal> indicators(FinancialYear year);

  /// The complaints that make up a count.
  List<CaseBehind> behind(Count count, Period period);

  /// The complaints counted under a label.
  List<CaseBehind> behind(Breakdown breakdown, String label, Period period);

  /// Complaints whose dates cannot all be right, because of which the identities of a period fail.
  List<CaseBehind> suspects(Set<Suspicion> suspicions, Period period);

  /// A complaint behind a figure.
  record CaseBehind(long file, String reference) {}
}
