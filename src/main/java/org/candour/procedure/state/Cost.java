package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// Money spent on the procedure, on a day.
///
/// @param entry the entry that put it on record
/// @param hours the time paid for, at that hourly rate
public record Cost(
    long entry,
    LocalDate day,
    CostCategory category,
    Money amount,
    @Nullable String payee,
    @Nullable String note,
    @Nullable Hours hours,
    @Nullable Money rate,
    @Nullable LocalDate recharged,
    @Nullable String rechargedTo) {
  public Cost recharged(LocalDate on, @Nullable String to) {
    return new Cost(entry, day, category, amount, payee, note, hours, rate, on, to);
  }
}
