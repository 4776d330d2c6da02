package org.candour.report.checks;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.candour.domain.time.Period;

/// What a printed number counts: a figure over a span of days, whichever report prints it.
record Counted(String figure, Period period) implements Comparable<Counted> {
  private static final Comparator<Counted> ORDER =
      Comparator.comparing(Counted::figure)
          .thenComparing(each -> each.period().first())
          .thenComparing(each -> each.period().last());

  /// The same days of another figure.
  Counted of(String other) {
    return new Counted(other, period);
  }

  long months() {
    return ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
  }

  /// Whether its days are some, not all, of the other's.
  boolean within(Counted other) {
    return !period.equals(other.period)
        && other.period.contains(period.first())
        && other.period.contains(period.last());
  }

  @Override
  public int compareTo(Counted other) {
    return ORDER.compare(this, other);
  }
}
