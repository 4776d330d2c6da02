package org.candour.report.annual;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSet;
import org.jspecify.annotations.Nullable;

/// The figures of an earlier year: worked out where the register holds the year, else as published.
///
/// @param held null when the register does not hold the year
record Kept(FinancialYear year, @Nullable FigureSet held, Map<String, BigDecimal> published) {
  Kept {
    published = Map.copyOf(published);
  }

  Optional<BigDecimal> get(String figure) {
    return held == null ? Optional.ofNullable(published.get(figure)) : held.get(figure);
  }

  boolean fromPublished(String figure) {
    return held == null && published.containsKey(figure);
  }
}
