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

  /// The order in which labels of equal numbers are printed.
  ListOrder order();

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

  /// The complaints received in a period with a point about that section of the Children Act.
  List<CaseBehind> about(String section, Period period);

  /// The complaints resolved at Stage 1 in a period and upheld, with a point about that section.
  List<CaseBehind> upheldAbout(String section, Period period);

  /// The complaints resolved at Stage 1 in a period that took longest.
  List<CaseBehind> longest(Period period);

  /// The complaints that a figure is drawn from, each once.
  default List<CaseBehind> behind(Figure.Source source, Period period) {
    return switch (source) {
      case Figure.Source.Counted counted -> behind(counted.count(), period);
      case Figure.Source.Cut cut -> behind(cut.breakdown(), cut.label(), period);
      case Figure.Source.Whole whole ->
          tally(period).of(whole.breakdown()).keySet().stream()
              .flatMap(label -> behind(whole.breakdown(), label, period).stream())
              .distinct()
              .toList();
      case Figure.Source.Together together ->
          together.each().stream()
              .flatMap(each -> behind(each, period).stream())
              .distinct()
              .toList();
      case Figure.Source.Longest _ -> longest(period);
      case Figure.Source.Less less -> {
        var part = behind(less.part(), period);
        yield behind(less.whole(), period).stream().filter(each -> !part.contains(each)).toList();
      }
    };
  }

  /// Complaints whose dates cannot all be right, because of which the identities of a period fail.
  List<CaseBehind> suspects(Set<Suspicion> suspicions, Period period);

  /// A complaint behind a figure.
  record CaseBehind(long file, String reference) {}
}
