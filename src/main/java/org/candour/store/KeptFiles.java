package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMMITMENT;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.KEEPING;
import static org.candour.store.schema.Tables.POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.candour.casework.Retention.Over;
import org.candour.domain.FileKind;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.procedure.keeping.Owing;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How every file stands as to its keeping: complaints by what the tables say, all others by their
/// entries.
final class KeptFiles {
  private static final Field<Integer> OPEN_ACTIONS =
      DSL.field(
              DSL.selectCount()
                  .from(ACTION)
                  .where(ACTION.FILE_ID.eq(COMPLAINT.ID))
                  .and(StoredLearning.openAction()))
          .as("open_actions");
  private static final Field<Integer> OPEN_COMMITMENTS =
      DSL.field(
              DSL.selectCount()
                  .from(COMMITMENT)
                  .where(COMMITMENT.FILE_ID.eq(COMPLAINT.ID))
                  .and(COMMITMENT.CLOSED_ON.isNull()))
          .as("open_commitments");

  private final Database database;
  private final Supplier<KeepingPeriods> periods;

  KeptFiles(Database database, Supplier<KeepingPeriods> periods) {
    this.database = database;
    this.periods = periods;
  }

  private BesideFiles beside() {
    return new BesideFiles(database, periods.get());
  }

  List<Over> over(LocalDate day) {
    KeepingPeriods now = periods.get();
    Condition longAgo = COMPLAINT.ENDED_ON.le(day.minusYears(now.complaint()));
    List<Over> found = new ArrayList<>(read(longAgo.and(KEEPING.LEFT_AS.isNull())));
    found.addAll(beside().over(day));
    return found.stream()
        .filter(over -> over.until() != null && over.until().isBefore(day))
        .sorted(Comparator.comparing(over -> Objects.requireNonNull(over.until())))
        .toList();
  }

  List<Over> held() {
    List<Over> found = new ArrayList<>(read(KEEPING.HELD_ON.isNotNull()));
    found.addAll(beside().held());
    return found.stream()
        .sorted(Comparator.comparing(over -> Objects.requireNonNull(over.heldOn())))
        .toList();
  }

  Over of(long file) {
    return read(COMPLAINT.ID.eq(file)).stream().findFirst().orElseGet(() -> beside().of(file));
  }

  private List<Over> read(Condition which) {
    KeepingPeriods now = periods.get();
    return database.read(sql -> {
      Map<Long, List<String>> sections = sections(sql, which);
      return sql.select(COMPLAINT.ID, COMPLAINT.REFERENCE, COMPLAINT.ENDED_ON, COMPLAINT.CLOSED_ON)
          .select(COMPLAINT.RECEIVED_ON, COMPLAINT.CHILD_AGE)
          .select(KEEPING.HELD_ON, KEEPING.HELD_REASON, KEEPING.REVIEW_ON, KEEPING.REVIEW_REASON)
          .select(KEEPING.ACCESS_ASKED_ON, OPEN_ACTIONS, OPEN_COMMITMENTS)
          .from(COMPLAINT)
          .leftJoin(KEEPING)
          .on(KEEPING.COMPLAINT_ID.eq(COMPLAINT.ID))
          .where(which)
          .orderBy(COMPLAINT.ID)
          .fetch(row -> over(row, sections.getOrDefault(row.get(COMPLAINT.ID), List.of()), now));
    });
  }

  /// What the points of those complaints are about, and of no others.
  private static Map<Long, List<String>> sections(DSLContext sql, Condition which) {
    return sql.selectDistinct(POINT.COMPLAINT_ID, POINT.SECTION)
        .from(POINT)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(POINT.COMPLAINT_ID))
        .leftJoin(KEEPING)
        .on(KEEPING.COMPLAINT_ID.eq(COMPLAINT.ID))
        .where(POINT.SECTION.isNotNull())
        .and(which)
        .fetchGroups(POINT.COMPLAINT_ID, POINT.SECTION);
  }

  private static Over over(Record row, List<String> sections, KeepingPeriods periods) {
    KeepingRule rule = periods.rule(sections);
    LocalDate ended = later(row.get(COMPLAINT.ENDED_ON), row.get(COMPLAINT.CLOSED_ON));
    LocalDate until = null;
    if (ended != null) {
      int age = KeepingPeriods.age(row.get(COMPLAINT.CHILD_AGE));
      until = rule.until(ended, row.get(COMPLAINT.RECEIVED_ON), age, periods);
      until = later(until, row.get(KEEPING.REVIEW_ON));
    }
    return new Over(
        row.get(COMPLAINT.ID),
        FileKind.COMPLAINT,
        row.get(COMPLAINT.REFERENCE),
        rule,
        ended,
        until,
        row.get(KEEPING.HELD_ON),
        row.get(KEEPING.HELD_REASON),
        row.get(KEEPING.REVIEW_REASON),
        row.get(KEEPING.ACCESS_ASKED_ON),
        new Owing(
            row.get(KEEPING.ACCESS_ASKED_ON) != null,
            row.get(OPEN_ACTIONS),
            row.get(OPEN_COMMITMENTS)));
  }

  /// A case that goes on has not ended, whatever else was closed.
  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || one.isAfter(other) ? one : other;
  }
}
