package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMMITMENT;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.RATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candour.casework.Ledger;
import org.candour.domain.ActionType;
import org.candour.domain.CostCategory;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.domain.PoolRole;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.procedure.fold.Rate;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Compliments and money out of the projection.
final class StoredLedger implements Ledger {
  private final Database database;

  StoredLedger(Database database) {
    this.database = database;
  }

  @Override
  public List<ComplimentLine> compliments(Period period) {
    return database.read(sql ->
        sql.selectFrom(COMPLIMENT)
            .where(COMPLIMENT.RECEIVED_ON.between(period.first(), period.last()))
            .orderBy(COMPLIMENT.RECEIVED_ON.desc(), COMPLIMENT.FILE_ID.desc())
            .fetch(row ->
                new ComplimentLine(
                    row.getFileId(),
                    row.getReceivedOn(),
                    row.getTeam(),
                    row.getServiceArea(),
                    row.getSource(),
                    row.getWords(),
                    Boolean.TRUE.equals(row.getIsUseInReport()),
                    row.getEditedWords())));
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
    var days = new TreeSet<LocalDate>();
    database.read(sql ->
        days.addAll(
            sql.selectDistinct(COST.SPENT_ON)
                .from(COST)
                .union(sql.selectDistinct(COMPLIMENT.RECEIVED_ON).from(COMPLIMENT))
                .fetch(COST.SPENT_ON)));
    return days.descendingSet().stream()
        .map(day -> FinancialYear.of(day).label())
        .distinct()
        .toList();
  }

  private static @Nullable Hours hours(@Nullable Long minutes) {
    return minutes == null ? null : new Hours(minutes.intValue());
  }

  private static @Nullable Money money(@Nullable Long pence) {
    return pence == null ? null : new Money(pence);
  }
}
