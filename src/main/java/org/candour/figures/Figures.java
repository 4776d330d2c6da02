package org.candour.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// Works out every figure of a period from what the register counts. No number is worked out
/// anywhere else.
public final class Figures {
  private Figures() {}

  /// All figures of a year, or of one quarter of it.
  public static FigureSet of(FinancialYear year, OptionalInt quarter, Tallies tallies) {
    return over(period(year, quarter), year, quarter, tallies);
  }

  /// All figures of any other span of days, such as a month, or a year up to now.
  public static FigureSet over(Period period, Tallies tallies) {
    FinancialYear year = FinancialYear.of(period.first());
    return over(period, year, OptionalInt.empty(), tallies);
  }

  private static FigureSet over(
      Period period, FinancialYear year, OptionalInt quarter, Tallies tallies) {
    Sheet sheet = new Sheet(tallies.tally(period), tallies.tally(period.yearEarlier()));
    counts(sheet);
    ratios(sheet);
    breakdowns(sheet);
    outcomes(sheet);
    causes(sheet);
    CostFigures.add(sheet);
    ContextFigures.add(sheet, tallies, year, period.equals(year.period()));
    return new FigureSet(year, quarter, tallies.asAt(), sheet.values(), tallies.order());
  }

  /// The days that the figures of a year, or of one quarter of it, are about.
  public static Period period(FinancialYear year, OptionalInt quarter) {
    return quarter.isPresent() ? year.quarter(quarter.getAsInt()) : year.period();
  }

  private static void counts(Sheet sheet) {
    for (Count count : Count.values()) {
      if (count.isFigure()) {
        sheet.put(count.id(), sheet.now.of(count));
      }
      if (count.hasPrevious()) {
        sheet.previous(count.id(), sheet.before.of(count));
      }
    }
    sheet.compared(
        "stage1.received.change.percent",
        Rounding.percent(
            sheet.now.of(Count.STAGE1_RECEIVED) - sheet.before.of(Count.STAGE1_RECEIVED),
            sheet.before.of(Count.STAGE1_RECEIVED)));
    sheet.put(
        "received.others", sheet.now.of(Count.STAGE1_RECEIVED) - sheet.now.of(Count.CHILDREN));
    sheet.put(
        "stage1.average.days", Rounding.mean(sheet.now.of(Count.DAYS), sheet.now.of(Count.TIMED)));
  }

  private static void ratios(Sheet sheet) {
    for (Ratio ratio : Ratio.values()) {
      sheet.put(
          ratio.id(), Rounding.percent(sheet.now.of(ratio.part()), sheet.now.of(ratio.whole())));
      if (ratio.hasPrevious()) {
        sheet.compared(
            ratio.id() + ".previous",
            Rounding.percent(sheet.before.of(ratio.part()), sheet.before.of(ratio.whole())));
      }
    }
  }

  private static void breakdowns(Sheet sheet) {
    for (Breakdown breakdown : Breakdown.values()) {
      if (breakdown != Breakdown.COST && breakdown != Breakdown.CAUSE_UPHELD) {
        for (String label : labels(sheet, breakdown)) {
          sheet.put(breakdown.id(label), sheet.now.of(breakdown, label));
        }
      }
    }
    for (String label : labels(sheet, Breakdown.SERVICE)) {
      sheet.previous(Breakdown.SERVICE.id(label), sheet.before.of(Breakdown.SERVICE, label));
    }
  }

  private static void outcomes(Sheet sheet) {
    for (String label : labels(sheet, Breakdown.OUTCOME)) {
      String id = Breakdown.OUTCOME.id(label) + ".percent";
      sheet.put(id, share(sheet.now, label));
      sheet.compared(id + ".previous", share(sheet.before, label));
    }
  }

  private static @Nullable BigDecimal share(Tally tally, String outcome) {
    return Rounding.percent(tally.of(Breakdown.OUTCOME, outcome), tally.of(Count.STAGE1_RESOLVED));
  }

  private static void causes(Sheet sheet) {
    for (String label : labels(sheet, Breakdown.CAUSE_RESOLVED)) {
      long upheld = sheet.now.of(Breakdown.CAUSE_UPHELD, label);
      String id = Breakdown.CAUSE_UPHELD.id(label);
      sheet.put(id, upheld);
      sheet.put(
          id + ".percent", Rounding.percent(upheld, sheet.now.of(Breakdown.CAUSE_RESOLVED, label)));
    }
  }

  /// Every label that occurs in the period or in the one a year before.
  static Set<String> labels(Sheet sheet, Breakdown breakdown) {
    Set<String> labels = new TreeSet<>();
    addUsed(labels, sheet.now.of(breakdown));
    addUsed(labels, sheet.before.of(breakdown));
    return labels;
  }

  private static void addUsed(Set<String> labels, Map<String, Long> counted) {
    labels.addAll(counted.keySet());
  }
}
