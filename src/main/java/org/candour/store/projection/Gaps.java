package org.candour.store.projection;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.DUTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.casework.Lists.Gap;
import org.candour.casework.Lists.Missing;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.time.Period;
import org.candour.procedure.move.Duty;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What is missing in the complaint files of the statutory procedure.
public final class Gaps {
  private static final int WEEK = 7;

  private Gaps() {}

  /// The gaps of the complaints received last come first. One look along the index of days: it ends
  /// as soon as there are enough.
  public static List<Gap> of(
      DSLContext sql, LocalDate today, @Nullable Period received, int limit) {
    Map<Missing, Field<Boolean>> flags = new EnumMap<>(Missing.class);
    conditions(today).forEach((missing, found) -> flags.put(missing, DSL.field(found)));
    List<SelectField<?>> columns =
        new ArrayList<>(List.of(COMPLAINT.ID, COMPLAINT.REFERENCE, COMPLAINT.SERVICE_AREA));
    columns.addAll(flags.values());
    return sql
        .select(columns)
        .from(COMPLAINT)
        .where(COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label()))
        .and(within(received))
        .and(DSL.or(conditions(today).values()))
        .orderBy(COMPLAINT.RECEIVED_ON.desc(), COMPLAINT.ID.desc())
        .limit(limit)
        .fetch()
        .stream()
        .flatMap(row -> gaps(row, flags.keySet()))
        .limit(limit)
        .toList();
  }

  private static Condition within(@Nullable Period received) {
    return received == null
        ? DSL.noCondition()
        : COMPLAINT.RECEIVED_ON.between(received.first(), received.last());
  }

  private static Stream<Gap> gaps(Record row, Set<Missing> kinds) {
    List<Gap> found = new ArrayList<>();
    int place = 3;
    for (Missing missing : kinds) {
      if (Boolean.TRUE.equals(row.get(place++, Boolean.class))) {
        found.add(
            new Gap(
                row.get(COMPLAINT.ID),
                row.get(COMPLAINT.REFERENCE),
                missing,
                row.get(COMPLAINT.SERVICE_AREA)));
      }
    }
    return found.stream();
  }

  private static Map<Missing, Condition> conditions(LocalDate today) {
    Map<Missing, Condition> by = new EnumMap<>(Missing.class);
    Condition answered = COMPLAINT.STAGE1_RESOLVED_ON.isNotNull();
    by.put(Missing.COMPLAINANT_TYPE, COMPLAINT.COMPLAINANT_TYPE.isNull());
    by.put(Missing.OUTCOME, answered.and(COMPLAINT.OUTCOME.isNull()));
    by.put(Missing.CAUSE, answered.and(COMPLAINT.CAUSE_REPORTED.eq(Facts.NOT_RECORDED)));
    by.put(Missing.LEARNING, answered.and(upheld()).andNotExists(action()));
    by.put(
        Missing.EXTENSION_REASON,
        COMPLAINT.EXTENSION_AGREED_ON.isNotNull().and(COMPLAINT.EXTENSION_REASON.isNull()));
    by.put(Missing.STAGE_2_OFFER, late(today));
    by.put(
        Missing.ADJUDICATION_OUTCOME,
        COMPLAINT.STAGE2_ADJUDICATED_ON.isNotNull().and(COMPLAINT.STAGE2_OUTCOME.isNull()));
    by.put(
        Missing.ACKNOWLEDGEMENT,
        COMPLAINT
            .ACKNOWLEDGED_ON
            .isNull()
            .and(COMPLAINT.RECEIVED_ON.le(today.minusDays(WEEK)))
            .and(COMPLAINT.WITHDRAWN_ON.isNull())
            .andNotExists(dueStill()));
    return by;
  }

  private static Condition upheld() {
    return COMPLAINT.OUTCOME.in(Outcome.UPHELD);
  }

  private static org.jooq.Select<?> action() {
    return DSL.selectOne().from(ACTION).where(ACTION.COMPLAINT_ID.eq(COMPLAINT.ID));
  }

  /// What can still be done is due, and no gap.
  private static org.jooq.Select<?> dueStill() {
    return DSL.selectOne()
        .from(DUTY)
        .where(DUTY.FILE_ID.eq(COMPLAINT.ID).and(DUTY.WHAT.eq(Duty.Kind.ACKNOWLEDGE.name())));
  }

  private static Condition late(LocalDate today) {
    Condition answeredLate =
        COMPLAINT
            .STAGE1_RESOLVED_ON
            .isNotNull()
            .and(COMPLAINT.STAGE1_TAKEN.gt((long) Facts.STAGE_1_LONGEST));
    Condition stillOpen =
        COMPLAINT.STAGE1_EXIT_ON.isNull().and(COMPLAINT.STAGE1_LIMIT20_ON.lt(today));
    return answeredLate
        .or(stillOpen)
        .and(COMPLAINT.IS_STAGE1_EXTENDED_IN_TIME.isFalse())
        .and(COMPLAINT.GOOD_REASON.isNull())
        .and(COMPLAINT.STAGE2_OFFERED_ON.isNull());
  }
}
