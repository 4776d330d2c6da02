package org.candour.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// The only ways in which a figure is rounded. Halves go away from zero; nothing divided by nought
/// is a number.
final class Rounding {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Rounding() {}

  static @Nullable BigDecimal percent(long part, long whole) {
    return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), 0);
  }

  static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
    return whole.signum() == 0
        ? null
        : part.multiply(HUNDRED).divide(whole, places, RoundingMode.HALF_UP);
  }

  /// How much larger than before, in percent of before.
  static @Nullable BigDecimal change(BigDecimal now, BigDecimal before, int places) {
    return percent(now.subtract(before), before, places);
  }

  static @Nullable BigDecimal mean(long sum, long count) {
    return count == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }

  /// Pounds shared out, in whole pounds.
  static @Nullable BigDecimal poundsEach(long pounds, long times) {
    return times == 0
        ? null
        : BigDecimal.valueOf(pounds).divide(BigDecimal.valueOf(times), 0, RoundingMode.HALF_UP);
  }

  /// Pence as printed: whole pounds, up to the next ten.
  static long printed(long pence) {
    return new Money(pence).roundedUpToTenPounds().wholePounds();
  }
}
