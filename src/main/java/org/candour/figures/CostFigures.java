package org.candour.figures;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.candour.domain.CostCategory;

/// What was spent: to the penny, and as printed. The printed total is the sum of the printed lines.
final class CostFigures {
  private static final Set<CostCategory> ALWAYS =
      Set.of(
          CostCategory.INDEPENDENT_PERSON,
          CostCategory.INVESTIGATING_OFFICER,
          CostCategory.STAGE_3,
          CostCategory.MEDIATION,
          CostCategory.FINANCIAL_REDRESS);

  private CostFigures() {}

  static void add(Sheet sheet) {
    Set<String> categories = new TreeSet<>(Figures.labels(sheet, Breakdown.COST));
    ALWAYS.forEach(category -> categories.add(category.label()));
    for (String category : categories) {
      long pence = sheet.now.of(Breakdown.COST, category);
      sheet.put(Breakdown.COST.id(category), pence);
      sheet.put(Breakdown.COST.prefix() + "." + category, Rounding.printed(pence));
    }
    long printed = printed(sheet.now);
    sheet.put("cost.total", printed);
    sheet.put("cost.total.pence", pence(sheet.now));
    each(sheet, "spend.stage2", stage2(sheet.now), Count.STAGE2_ADJUDICATED);
    each(sheet, "spend.stage3", stage3(sheet.now), Count.STAGE3_PANELS);
    sheet.previous("cost.total", printed(sheet.before));
    sheet.compared("cost.total.change", BigDecimal.valueOf(printed - printed(sheet.before)));
  }

  /// What a stage cost as its lines are printed, and what that is for each time that it was gone
  /// through.
  private static void each(Sheet sheet, String id, long pounds, Count times) {
    sheet.put(id, pounds);
    sheet.put(id + ".each", Rounding.poundsEach(pounds, sheet.now.of(times)));
  }

  private static long stage2(Tally tally) {
    return printed(tally, CostCategory.INDEPENDENT_PERSON)
        + printed(tally, CostCategory.INVESTIGATING_OFFICER);
  }

  private static long stage3(Tally tally) {
    return printed(tally, CostCategory.STAGE_3);
  }

  private static long printed(Tally tally, CostCategory category) {
    return Rounding.printed(tally.of(Breakdown.COST, category.label()));
  }

  private static long printed(Tally tally) {
    return tally.of(Breakdown.COST).values().stream().mapToLong(Rounding::printed).sum();
  }

  private static long pence(Tally tally) {
    return tally.of(Breakdown.COST).values().stream().mapToLong(Long::longValue).sum();
  }
}
