package org.candour.procedure.state;

import java.time.LocalDate;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.jspecify.annotations.Nullable;

/// Money promised on a day and not spent yet. It is no cost: what is paid in the end is one.
///
/// @param hours the time promised, at that hourly rate
/// @param closed the day it was paid or given up
/// @param paid which of the two; null while it is open
public record Commitment(
    int number,
    LocalDate day,
    CostCategory category,
    Money amount,
    @Nullable String payee,
    @Nullable String note,
    @Nullable Hours hours,
    @Nullable Money rate,
    @Nullable LocalDate closed,
    @Nullable Boolean paid) {
  public Commitment closed(LocalDate on, boolean wasPaid) {
    return new Commitment(number, day, category, amount, payee, note, hours, rate, on, wasPaid);
  }
}
