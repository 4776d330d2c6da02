package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMMITMENT;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.RATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.casework.Ledger;
import org.candour.domain.ActionType;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.procedure.fold.Rate;
import org.candour.store.engine.Database;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Compliments and money out of the projection.
final class StoredLedger implements Ledger {
  /// After every day of a register.
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final Database database;

  StoredLedger(Database database) {
    this.database = database;
  }

  @Override
  public List<ComplimentLine> compliments(Period period) {
    return database.read(sql ->
        sql.select(
                COMPLIMENT.FILE_ID,
                COMPLIMENT.RECEIVED_ON,
                COMPLIMENT.TEAM,
                COMPLIMENT.SERVICE_AREA,
                COMPLIMENT.SOURCE,
                COMPLIMENT.WORDS,
                COMPLIMENT.IS_USE_IN_REPORT,
                COMPLIMENT.EDITED_WORDS)
            .from(COMPLIMENT)
            .where(COMPLIMENT.RECEIVED_ON.between(period.first(), period.last()))
            .orderBy(COMPLIMENT.RECEIVED_ON.desc(), COMPLIMENT.FILE_ID.desc())
            .fetch(row ->
                new ComplimentLine(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    Boolean.TRUE.equals(row.value7()),
                    row.value8())));
  }

  @Override
  public Map<String, Integer> complimentsByService(Period period) {
    var service = DSL.coalesce(COMPLIMENT.SERVICE_AREA, DSL.inline(""));
    var counts = new TreeMap<String, Integer>();
    database.read(sql ->
        sql.select(service, DSL.count())
            .from(COMPLIMENT)
            .where(COMPLIMENT.RECEIVED_ON.between(period.first(), period.last()))
            .groupBy(service)
            .fetch(row -> counts.put(row.value1(), row.value2())));
    return counts;
  }

  @Override
  public List<CostLine> costs(Period period) {
    return database.read(sql ->
        sql.select(COST.fields())
            .select(COMPLAINT.REFERENCE)
            .from(COST)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(COST.COMPLAINT_ID))
            .where(COST.SPENT_ON.between(period.first(), period.last()))
            .orderBy(COST.SPENT_ON.desc(), COST.ENTRY_ID.desc())
            .fetch(StoredLedger::cost));
  }

  private static CostLine cost(Record row) {
    return new CostLine(
        row.get(COST.FILE_ID),
        row.get(COST.ENTRY_ID),
        row.get(COMPLAINT.REFERENCE),
        row.get(COST.SPENT_ON),
        CostCategory.of(row.get(COST.CATEGORY)),
        new Money(row.get(COST.AMOUNT_PENCE)),
        row.get(COST.PAYEE),
        row.get(COST.NOTE),
        hours(row.get(COST.MINUTES)),
        money(row.get(COST.RATE_PENCE)),
        row.get(COST.RECHARGED_ON),
        row.get(COST.RECHARGED_TO));
  }

  @Override
  public List<CommitmentLine> commitments() {
    return database.read(sql ->
        sql.select(COMMITMENT.fields())
            .select(COMPLAINT.REFERENCE)
            .from(COMMITMENT)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(COMMITMENT.COMPLAINT_ID))
            .where(COMMITMENT.CLOSED_ON.isNull())
            .orderBy(COMMITMENT.COMMITTED_ON, COMMITMENT.FILE_ID, COMMITMENT.POSITION)
            .fetch(row ->
                new CommitmentLine(
                    row.get(COMMITMENT.FILE_ID),
                    row.get(COMMITMENT.NUMBER).intValue(),
                    row.get(COMPLAINT.REFERENCE),
                    row.get(COMMITMENT.COMMITTED_ON),
                    CostCategory.of(row.get(COMMITMENT.CATEGORY)),
                    new Money(row.get(COMMITMENT.AMOUNT_PENCE)),
                    row.get(COMMITMENT.PAYEE),
                    row.get(COMMITMENT.NOTE),
                    hours(row.get(COMMITMENT.MINUTES)),
                    money(row.get(COMMITMENT.RATE_PENCE)))));
  }

  @Override
  public List<CategorySum> sums(Period period) {
    return database.read(sql ->
        sql.select(COST.CATEGORY, DSL.sum(COST.AMOUNT_PENCE))
            .from(COST)
            .where(COST.SPENT_ON.between(period.first(), period.last()))
            .groupBy(COST.CATEGORY)
            .fetch(row ->
                new CategorySum(
                    CostCategory.of(row.value1()), new Money(row.value2().longValueExact()))));
  }

  @Override
  public int reimbursements(Period period) {
    return database.read(sql ->
        sql.fetchCount(
            ACTION,
            ACTION
                .ACTION_TYPE
                .eq(ActionType.FINANCIAL_REIMBURSEMENT.label())
                .and(ACTION.AGREED_ON.between(period.first(), period.last()))));
  }

  @Override
  public List<Rate> rates() {
    return database.read(sql ->
        sql.selectFrom(RATE)
            .orderBy(RATE.ROLE, RATE.NAME.asc().nullsFirst(), RATE.FROM_ON.desc())
            .fetch(row ->
                new Rate(
                    row.getName(),
                    PoolRole.of(row.getRole()),
                    row.getFromOn(),
                    new Money(row.getHourlyPence()))));
  }

  @Override
  public List<String> years() {
    return Stream.iterate(latest(END), Objects::nonNull, day -> latest(yearOf(day).first()))
        .map(day -> yearOf(day).label())
        .toList();
  }

  private static FinancialYear yearOf(@Nullable LocalDate day) {
    return FinancialYear.of(Objects.requireNonNull(day));
  }

  /// The last day before another on which something was spent or a compliment came.
  private @Nullable LocalDate latest(LocalDate before) {
    return database.read(sql ->
        sql
            .select(DSL.max(COST.SPENT_ON))
            .from(COST)
            .where(COST.SPENT_ON.lt(before))
            .unionAll(
                sql.select(DSL.max(COMPLIMENT.RECEIVED_ON))
                    .from(COMPLIMENT)
                    .where(COMPLIMENT.RECEIVED_ON.lt(before)))
            .fetchInto(LocalDate.class)
            .stream()
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static @Nullable Hours hours(@Nullable Long minutes) {
    return minutes == null ? null : new Hours(minutes.intValue());
  }

  private static @Nullable Money money(@Nullable Long pence) {
    return pence == null ? null : new Money(pence);
  }
}
