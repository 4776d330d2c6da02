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
    sheet.previous("cost.total", printed(sheet.before));
    sheet.compared("cost.total.change", BigDecimal.valueOf(printed - printed(sheet.before)));
  }

  private static long printed(Tally tally) {
    return tally.of(Breakdown.COST).values().stream().mapToLong(Rounding::printed).sum();
  }

  private static long pence(Tally tally) {
    return tally.of(Breakdown.COST).values().stream().mapToLong(Long::longValue).sum();
  }
}
