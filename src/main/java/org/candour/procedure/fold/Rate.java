package org.candour.procedure.fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.jspecify.annotations.Nullable;

/// An hourly rate from a day on (R109).
///
/// @param name whose it is; null for everybody in that role
public record Rate(@Nullable String name, PoolRole role, LocalDate from, Money hourly) {
  /// The rate of somebody in a role on a day: their own where they have one by then, else that of
  /// the role; of several the latest.
  public static Optional<Money> of(
      Collection<Rate> rates, @Nullable String name, PoolRole role, LocalDate day) {
    return rates.stream()
        .filter(rate -> rate.role() == role && !rate.from().isAfter(day))
        .filter(rate -> rate.name() == null || rate.name().equalsIgnoreCase(name))
        .max(Comparator.comparing((Rate rate) -> rate.name() != null).thenComparing(Rate::from))
        .map(Rate::hourly);
  }
}
