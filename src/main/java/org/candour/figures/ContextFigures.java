package org.candour.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// What the council enters from elsewhere, and the one percentage that needs it. Whole years only.
final class ContextFigures {
  /// The indicator that complaints are set against.
  static final String REFERRALS = "Referrals to Children's Social Care";

  private ContextFigures() {}

  static void add(Sheet sheet, Tallies tallies, FinancialYear year, boolean wholeYear) {
    Map<String, BigDecimal> now = tallies.indicators(year);
    Map<String, BigDecimal> before = tallies.indicators(year.previous());
    Set<String> names = new TreeSet<>(now.keySet());
    names.addAll(before.keySet());
    for (String name : names) {
      String id = "context." + name;
      sheet.put(id, wholeYear ? now.get(name) : null);
      sheet.compared(id + ".previous", wholeYear ? before.get(name) : null);
      sheet.compared(
          id + ".change.percent", wholeYear ? change(now.get(name), before.get(name)) : null);
    }
    sheet.put("referrals.percent", wholeYear ? referrals(sheet.now, now) : null);
    sheet.compared(
        "referrals.percent.previous", wholeYear ? referrals(sheet.before, before) : null);
  }

  private static @Nullable BigDecimal change(
      @Nullable BigDecimal now, @Nullable BigDecimal before) {
    return now == null || before == null ? null : Rounding.change(now, before, 1);
  }

  private static @Nullable BigDecimal referrals(Tally tally, Map<String, BigDecimal> indicators) {
    for (Map.Entry<String, BigDecimal> each : indicators.entrySet()) {
      if (each.getKey().replace('’', '\'').equalsIgnoreCase(REFERRALS)) {
        BigDecimal received = BigDecimal.valueOf(tally.of(Count.STAGE1_RECEIVED));
        return Rounding.percent(received, each.getValue(), 1);
      }
    }
    return null;
  }
}
