package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.OMBUDSMAN;
import static org.candour.store.schema.Tables.OMBUDSMAN_DEADLINE;
import static org.candour.store.schema.Tables.OMBUDSMAN_REMEDY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.OmbudsmanLists;
import org.candour.domain.DecisionGroup;
import org.candour.domain.time.FinancialYear;
import org.candour.procedure.clock.OmbudsmanDeadlines;
import org.candour.store.engine.Database;
import org.candour.store.engine.Words;
import org.candour.store.projection.Due;
import org.candour.store.projection.OmbudsmanSheets;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lists over the contacts of the Ombudsman in the projection.
final class StoredOmbudsman implements OmbudsmanLists {
  private static final List<SelectField<?>> LINE =
      List.of(
          OMBUDSMAN.FILE_ID,
          OMBUDSMAN.OMBUDSMAN_REFERENCE,
          COMPLAINT.REFERENCE,
          OMBUDSMAN.ENQUIRY_ON,
          OMBUDSMAN.SUBJECT_AREA,
          OMBUDSMAN.DECIDED_ON,
          OMBUDSMAN.DECISION,
          OMBUDSMAN.DECISION_GROUP,
          OMBUDSMAN.IS_PREMATURE,
          OMBUDSMAN.SUMMARY,
          OMBUDSMAN.DUE_ON);

  private final Database database;

  StoredOmbudsman(Database database) {
    this.database = database;
  }

  @Override
  public List<Contact> contacts(Ask ask, int limit) {
    return contacts(condition(ask), limit);
  }

  private List<Contact> contacts(Condition which, int limit) {
    return database.read(sql ->
        sql.select(LINE)
            .from(OMBUDSMAN)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(OMBUDSMAN.COMPLAINT_ID))
            .where(which)
            .orderBy(OMBUDSMAN.LATEST_ON.desc().nullsFirst(), OMBUDSMAN.FILE_ID.desc())
            .limit(limit)
            .fetch(StoredOmbudsman::line));
  }

  @Override
  public long count(Ask ask) {
    return database.read(sql ->
        sql.selectCount()
            .from(OMBUDSMAN)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(OMBUDSMAN.COMPLAINT_ID))
            .where(condition(ask))
            .fetchSingle()
            .value1());
  }

  @Override
  public List<Due> due(int limit) {
    return database.read(sql ->
        sql.select(
                OMBUDSMAN_DEADLINE.FILE_ID,
                OMBUDSMAN_DEADLINE.OMBUDSMAN_REFERENCE,
                DSL.coalesce(COMPLAINT.REFERENCE, ""),
                OMBUDSMAN_DEADLINE.KIND,
                OMBUDSMAN_DEADLINE.WHAT,
                OMBUDSMAN_DEADLINE.DUE_ON,
                OMBUDSMAN_DEADLINE.WHO)
            .from(OMBUDSMAN_DEADLINE)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(OMBUDSMAN_DEADLINE.COMPLAINT_ID))
            .orderBy(OMBUDSMAN_DEADLINE.DUE_ON, OMBUDSMAN_DEADLINE.FILE_ID)
            .limit(limit)
            .fetch(row ->
                new Due(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    OmbudsmanDeadlines.Kind.valueOf(row.value4()),
                    row.value5(),
                    row.value6(),
                    row.value7())));
  }

  @Override
  public List<Waiting> waiting(int limit) {
    return database.read(sql ->
        sql.select(
                OMBUDSMAN_REMEDY.FILE_ID,
                OMBUDSMAN_REMEDY.OMBUDSMAN_REFERENCE,
                DSL.coalesce(COMPLAINT.REFERENCE, ""),
                OMBUDSMAN_REMEDY.WORDS,
                OMBUDSMAN_REMEDY.DONE_ON)
            .from(OMBUDSMAN_REMEDY)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(OMBUDSMAN_REMEDY.COMPLAINT_ID))
            .where(OMBUDSMAN_REMEDY.DONE_ON.isNotNull())
            .and(OMBUDSMAN_REMEDY.ACCEPTED_ON.isNull())
            .orderBy(OMBUDSMAN_REMEDY.DONE_ON, OMBUDSMAN_REMEDY.FILE_ID)
            .limit(limit)
            .fetch(row ->
                new Waiting(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
  }

  @Override
  public List<Contact> find(String ombudsmanReference) {
    return contacts(
        OMBUDSMAN.REFERENCE_KEY.eq(OmbudsmanSheets.key(ombudsmanReference)), Integer.MAX_VALUE);
  }

  @Override
  public List<String> years() {
    return database.read(StoredOmbudsman::years);
  }

  private static List<String> years(DSLContext sql) {
    var ends =
        sql.select(
                DSL.least(DSL.min(OMBUDSMAN.ENQUIRY_ON), DSL.min(OMBUDSMAN.LATEST_ON)),
                DSL.max(OMBUDSMAN.LATEST_ON),
                DSL.min(OMBUDSMAN.LATEST_ON))
            .from(OMBUDSMAN)
            .fetchSingle();
    LocalDate first = ends.value1() == null ? ends.value3() : ends.value1();
    LocalDate last = ends.value2();
    List<String> years = new ArrayList<>();
    if (first == null || last == null) {
      return years;
    }
    for (FinancialYear year = FinancialYear.of(last);
        year.compareTo(FinancialYear.of(first)) >= 0;
        year = year.previous()) {
      if (sql.fetchExists(OMBUDSMAN, during(year))) {
        years.add(year.label());
      }
    }
    return years;
  }

  private static Condition during(FinancialYear year) {
    return OMBUDSMAN
        .ENQUIRY_ON
        .between(year.first(), year.last())
        .or(OMBUDSMAN.DECIDED_ON.between(year.first(), year.last()));
  }

  private static Condition condition(Ask ask) {
    Condition which =
        switch (ask.show()) {
          case ALL -> DSL.noCondition();
          case OPEN -> OMBUDSMAN.DECIDED_ON.isNull();
          case DECIDED -> OMBUDSMAN.DECIDED_ON.isNotNull();
          case FAULT ->
              OMBUDSMAN
                  .IS_FAULT
                  .isTrue()
                  .or(
                      OMBUDSMAN.DECISION_GROUP.in(
                          DecisionGroup.UPHELD.label(), DecisionGroup.UPHELD_EARLY.label()));
          case PREMATURE ->
              OMBUDSMAN
                  .IS_PREMATURE
                  .isTrue()
                  .or(OMBUDSMAN.DECISION_GROUP.eq(DecisionGroup.PREMATURE.label()));
          case DUE -> OMBUDSMAN.DUE_ON.isNotNull();
        };
    if (ask.year() != null) {
      which = which.and(during(FinancialYear.parse(ask.year())));
    }
    return ask.words().isBlank() ? which : which.and(words(ask.words().strip()));
  }

  private static Condition words(String typed) {
    Condition any =
        OMBUDSMAN
            .SUBJECT_AREA
            .containsIgnoreCase(typed)
            .or(OMBUDSMAN.DECISION.containsIgnoreCase(typed))
            .or(OMBUDSMAN.SUMMARY.containsIgnoreCase(typed))
            .or(COMPLAINT.REFERENCE_KEY.contains(Words.key(typed)));
    String key = OmbudsmanSheets.key(typed);
    return key.isEmpty() ? any : any.or(OMBUDSMAN.REFERENCE_KEY.contains(key));
  }

  private static Contact line(Record row) {
    return new Contact(
        row.get(OMBUDSMAN.FILE_ID),
        row.get(OMBUDSMAN.OMBUDSMAN_REFERENCE),
        row.get(COMPLAINT.REFERENCE),
        row.get(OMBUDSMAN.ENQUIRY_ON),
        row.get(OMBUDSMAN.SUBJECT_AREA),
        row.get(OMBUDSMAN.DECIDED_ON),
        row.get(OMBUDSMAN.DECISION),
        group(row.get(OMBUDSMAN.DECISION_GROUP)),
        Boolean.TRUE.equals(row.get(OMBUDSMAN.IS_PREMATURE)),
        row.get(OMBUDSMAN.SUMMARY),
        row.get(OMBUDSMAN.DUE_ON));
  }

  private static @Nullable DecisionGroup group(@Nullable String label) {
    return label == null ? null : DecisionGroup.of(label);
  }
}
