package org.candour.store.tally;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.time.LocalDate;
import org.candour.domain.Procedure;
import org.candour.domain.time.Period;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The days that are counted over, and what it means to fall within them.
///
/// @param over the last day after which something not done is late: of a period that is not over
///   yet, the day before the one as of which is counted
record Span(LocalDate first, LocalDate last, LocalDate over) {
  private static final Condition STATUTORY =
      COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label());

  static Span of(Period period, LocalDate asAt) {
    LocalDate last = period.last();
    return new Span(period.first(), last, asAt.isBefore(last) ? asAt.minusDays(1) : last);
  }

  TallyAsk complaints(Condition within) {
    return new TallyAsk(COMPLAINT, COMPLAINT.ID, within);
  }

  /// Complaints of the statutory procedure.
  TallyAsk statutory(Condition within) {
    return complaints(STATUTORY.and(within));
  }

  /// Things that follow their complaint's procedure, and count when they have no complaint.
  TallyAsk following(Table<?> things, Field<Long> complaint, Condition within) {
    return new TallyAsk(
        things.leftJoin(COMPLAINT).on(COMPLAINT.ID.eq(complaint)),
        complaint,
        within.and(complaint.isNull().or(STATUTORY)));
  }

  static Condition yes(Field<Boolean> field) {
    return field.eq(DSL.inline(true));
  }

  Condition during(Field<LocalDate> day) {
    return day.between(first, last);
  }

  Condition notBy(Field<LocalDate> day) {
    return day.isNull().or(day.gt(last));
  }
}
