package org.candour.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSource;
import org.candour.store.StoredRegister;
import org.candour.store.tally.TallySource;
import org.jspecify.annotations.Nullable;

/// Compares every figure of every year and quarter of a register with those of the place it moved
/// to.
final class Moving implements Consumer<StoredRegister> {
  private final StoredRegister source;
  private final LocalDate today;
  private long figures;

  Moving(StoredRegister source, LocalDate today) {
    this.source = source;
    this.today = today;
  }

  /// How many figures were found alike.
  long figures() {
    return figures;
  }

  @Override
  public void accept(StoredRegister made) {
    if (!source.allYears().equals(made.allYears())) {
      throw differs("years", "");
    }
    FigureSource wanted = TallySource.whole(source);
    FigureSource there = TallySource.whole(made);
    for (String label : source.allYears()) {
      var year = FinancialYear.parse(label);
      compare(year, OptionalInt.empty(), wanted, there);
      for (int quarter = 1; quarter <= 4; quarter++) {
        compare(year, OptionalInt.of(quarter), wanted, there);
      }
    }
  }

  private void compare(
      FinancialYear year, OptionalInt quarter, FigureSource wanted, FigureSource there) {
    var was = wanted.figures(year, quarter, today).values();
    var is = there.figures(year, quarter, today).values();
    if (!was.keySet().equals(is.keySet())) {
      throw differs("", year.label());
    }
    was.forEach((id, value) -> {
      if (!alike(value, value(is, id))) {
        throw differs(id, year.label());
      }
    });
    figures += was.size();
  }

  private static @Nullable BigDecimal value(
      SortedMap<String, @Nullable BigDecimal> values, String id) {
    return values.get(id);
  }

  private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static Unusable differs(String figure, String year) {
    return new Unusable(Wording.of("launch").text("move.figure", figure, year));
  }
}
