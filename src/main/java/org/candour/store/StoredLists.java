package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.DUTY;
import static org.candour.store.schema.Tables.OMBUDSMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Lists;
import org.candour.casework.Query;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.procedure.move.Duty;
import org.candour.procedure.state.Standing;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Words;
import org.candour.store.projection.Gaps;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lists over the projection. Every one reads a page, not the register.
final class StoredLists implements Lists {
  static final List<SelectField<?>> LINE =
      List.of(
          COMPLAINT.ID,
          COMPLAINT.REFERENCE,
          COMPLAINT.RECEIVED_ON,
          COMPLAINT.CHILD_NAME,
          COMPLAINT.COMPLAINANT_NAME,
          COMPLAINT.COMPLAINANT_TYPE,
          COMPLAINT.PROCEDURE,
          COMPLAINT.SERVICE_AREA,
          COMPLAINT.TEAM,
          COMPLAINT.STAGE,
          COMPLAINT.STATE,
          COMPLAINT.CAUSE_REPORTED,
          COMPLAINT.RESPONDING_MANAGER,
          COMPLAINT.DUE_ON,
          COMPLAINT.DUE_WHAT,
          COMPLAINT.DUE_WHO,
          COMPLAINT.RESPONDED_ON,
          COMPLAINT.STAGE1_TAKEN,
          COMPLAINT.OUTCOME,
          COMPLAINT.IS_RESTRICTED);

  private final Database database;
  private final Supplier<LocalDate> today;
  private final Conditions conditions;

  StoredLists(Database database, Supplier<LocalDate> today) {
    this.database = database;
    this.today = today;
    this.conditions = new Conditions(database.engine());
  }

  @Override
  public List<ComplaintLine> complaints(Query query) {
    return database.read(sql ->
        sql.select(LINE)
            .from(COMPLAINT)
            .where(conditions.of(query))
            .orderBy(conditions.order(query))
            .limit(query.limit())
            .offset(query.offset())
            .fetch(StoredLists::line));
  }

  @Override
  public long count(Query query) {
    return database.read(sql -> (long) sql.fetchCount(COMPLAINT, conditions.of(query)));
  }

  @Override
  public List<ComplaintLine> search(String words, int limit) {
    List<String> typed = Words.typed(words);
    if (typed.isEmpty()) {
      return List.of();
    }
    return database.read(sql ->
        sql.select(LINE)
            .from(COMPLAINT)
            .where(words(typed, limit))
            .orderBy(COMPLAINT.ID.desc())
            .limit(limit)
            .fetch(StoredLists::line));
  }

  /// Where something is hidden, the latest that match need not be the latest that are shown.
  private Condition words(List<String> typed, int limit) {
    return database.narrowed() ? conditions.words(typed) : conditions.words(typed, limit);
  }

  @Override
  public List<ComplaintLine> openBy(LocalDate latestDue, int limit) {
    Condition due = COMPLAINT.ENDED_ON.isNull().and(COMPLAINT.DUE_ON.le(latestDue));
    return database.read(sql ->
        sql.select(LINE)
            .from(COMPLAINT)
            .where(due)
            .orderBy(COMPLAINT.DUE_ON, COMPLAINT.ID)
            .limit(limit)
            .fetch(StoredLists::line));
  }

  @Override
  public List<OpenDuty> duties(LocalDate day, int limit) {
    return database.read(sql ->
        sql.select(LINE)
            .select(DUTY.WHAT, DUTY.FROM_ON, DUTY.DUE_ON, DUTY.WHO)
            .from(DUTY)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(DUTY.FILE_ID))
            .where(DUTY.FROM_ON.isNull().or(DUTY.FROM_ON.le(day)))
            .orderBy(DUTY.DUE_ON.asc().nullsLast(), DUTY.FROM_ON, DUTY.FILE_ID, DUTY.POSITION)
            .limit(limit)
            .fetch(row -> new OpenDuty(duty(row), line(row))));
  }

  private static Duty duty(Record row) {
    return new Duty(
        Duty.Kind.valueOf(row.get(DUTY.WHAT)),
        row.get(DUTY.FROM_ON),
        row.get(DUTY.DUE_ON),
        row.get(DUTY.WHO));
  }

  @Override
  public List<OpenAction> openActions(int limit) {
    return database.read(sql ->
        sql.select(
                ACTION.FILE_ID,
                DSL.coalesce(COMPLAINT.REFERENCE, ""),
                DSL.coalesce(ACTION.DESCRIPTION, ACTION.ACTION_TYPE),
                ACTION.OWNER,
                ACTION.DUE_ON)
            .from(ACTION)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(ACTION.COMPLAINT_ID))
            .where(StoredLearning.openAction())
            .orderBy(ACTION.DUE_ON.asc().nullsLast(), ACTION.FILE_ID, ACTION.POSITION)
            .limit(limit)
            .fetch(row ->
                new OpenAction(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
  }

  @Override
  public List<OpenEnquiry> openEnquiries(int limit) {
    return database.read(sql ->
        sql.select(
                OMBUDSMAN.FILE_ID,
                OMBUDSMAN.OMBUDSMAN_REFERENCE,
                DSL.coalesce(COMPLAINT.REFERENCE, ""),
                OMBUDSMAN.ENQUIRY_ON,
                OMBUDSMAN.SUBJECT_AREA)
            .from(OMBUDSMAN)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(OMBUDSMAN.COMPLAINT_ID))
            .where(OMBUDSMAN.ENQUIRY_ON.isNotNull().and(OMBUDSMAN.DECIDED_ON.isNull()))
            .orderBy(OMBUDSMAN.ENQUIRY_ON, OMBUDSMAN.FILE_ID)
            .limit(limit)
            .fetch(row ->
                new OpenEnquiry(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
  }

  @Override
  public List<Long> restricted() {
    return database.read(sql ->
        sql.select(COMPLAINT.ID)
            .from(COMPLAINT)
            .where(COMPLAINT.IS_RESTRICTED.isTrue())
            .fetch(COMPLAINT.ID));
  }

  @Override
  public List<Gap> gaps(@Nullable Period received, int limit) {
    LocalDate day = today.get();
    return database.read(sql -> Gaps.of(sql, day, received, limit));
  }

  @Override
  public int highestNumber(String prefix) {
    String key = Words.key(prefix);
    if (database.engine() == Engine.POSTGRES) {
      return database.read(
          sql -> sql.fetchSingle("select highest_number(?)", key).get(0, Integer.class));
    }
    return database.wholly(() ->
        database.read(sql ->
            sql.select(COMPLAINT.REFERENCE_KEY)
                .from(COMPLAINT)
                .where(COMPLAINT.REFERENCE_KEY.startsWith(key))
                .fetchStream()
                .mapToInt(row -> number(row.value1().substring(key.length())))
                .max()
                .orElse(0)));
  }

  @Override
  public List<OmbudsmanDecision> ombudsmanDecisions(Period period) {
    return database.read(sql ->
        sql.select(OMBUDSMAN.DECIDED_ON, OMBUDSMAN.SUMMARY, OMBUDSMAN.FINDING, OMBUDSMAN.DECISION)
            .from(OMBUDSMAN)
            .where(OMBUDSMAN.DECIDED_ON.between(period.first(), period.last()))
            .orderBy(OMBUDSMAN.DECIDED_ON, OMBUDSMAN.FILE_ID, OMBUDSMAN.POSITION)
            .fetch(row ->
                new OmbudsmanDecision(row.value1(), row.value2(), row.value3(), row.value4())));
  }

  @Override
  public List<MarkedCompliment> complimentsForReport(Period period) {
    return database.read(sql ->
        sql.select(
                COMPLIMENT.RECEIVED_ON,
                DSL.coalesce(COMPLIMENT.EDITED_WORDS, COMPLIMENT.WORDS),
                COMPLIMENT.TEAM)
            .from(COMPLIMENT)
            .where(COMPLIMENT.IS_USE_IN_REPORT.isTrue())
            .and(COMPLIMENT.RECEIVED_ON.between(period.first(), period.last()))
            .orderBy(COMPLIMENT.RECEIVED_ON, COMPLIMENT.FILE_ID, COMPLIMENT.POSITION)
            .fetch(row -> new MarkedCompliment(row.value1(), row.value2(), row.value3())));
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  @Override
  public List<String> years() {
    return database.read(StoredLists::years);
  }

  /// Looks once for each year that might be, along the index, instead of through all complaints.
  private static List<String> years(DSLContext sql) {
    LocalDate first =
        sql.select(DSL.min(COMPLAINT.RECEIVED_ON)).from(COMPLAINT).fetchSingle().value1();
    LocalDate last =
        sql.select(DSL.max(COMPLAINT.RECEIVED_ON)).from(COMPLAINT).fetchSingle().value1();
    List<String> years = new ArrayList<>();
    if (first == null || last == null) {
      return years;
    }
    FinancialYear earliest = FinancialYear.of(first);
    for (FinancialYear year = FinancialYear.of(last);
        year.compareTo(earliest) >= 0;
        year = year.previous()) {
      if (sql.fetchExists(COMPLAINT, COMPLAINT.RECEIVED_ON.between(year.first(), year.last()))) {
        years.add(year.label());
      }
    }
    return years;
  }

  static ComplaintLine line(Record row) {
    return new ComplaintLine(
        row.get(COMPLAINT.ID),
        row.get(COMPLAINT.REFERENCE),
        row.get(COMPLAINT.RECEIVED_ON),
        row.get(COMPLAINT.CHILD_NAME),
        row.get(COMPLAINT.COMPLAINANT_NAME),
        row.get(COMPLAINT.COMPLAINANT_TYPE),
        row.get(COMPLAINT.PROCEDURE),
        row.get(COMPLAINT.SERVICE_AREA),
        row.get(COMPLAINT.TEAM),
        row.get(COMPLAINT.STAGE).intValue(),
        Standing.valueOf(row.get(COMPLAINT.STATE)),
        row.get(COMPLAINT.CAUSE_REPORTED),
        row.get(COMPLAINT.RESPONDING_MANAGER),
        row.get(COMPLAINT.DUE_ON),
        row.get(COMPLAINT.DUE_WHAT),
        row.get(COMPLAINT.DUE_WHO),
        row.get(COMPLAINT.RESPONDED_ON),
        whole(row.get(COMPLAINT.STAGE1_TAKEN)),
        row.get(COMPLAINT.OUTCOME),
        Boolean.TRUE.equals(row.get(COMPLAINT.IS_RESTRICTED)));
  }

  private static @Nullable Integer whole(@Nullable Long number) {
    return number == null ? null : number.intValue();
  }
}
