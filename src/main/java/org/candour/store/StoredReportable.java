package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLAINT_THEME;
import static org.candour.store.schema.Tables.INDICATOR;
import static org.candour.store.schema.Tables.OMBUDSMAN;
import static org.candour.store.schema.Tables.POINT;
import static org.candour.store.schema.Tables.PUBLISHED_FIGURE;
import static org.candour.store.schema.Tables.THEME;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Reportable;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What reports print besides figures, read from the projection.
final class StoredReportable implements Reportable {
  static final Condition STATUTORY = COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label());

  private final Database database;

  StoredReportable(Database database) {
    this.database = database;
  }

  @Override
  public List<ActionLine> actions(Period period) {
    Condition stillOpen = ACTION.COMPLETED_ON.isNull().or(ACTION.COMPLETED_ON.gt(period.last()));
    Condition open = ACTION.AGREED_ON.le(period.last()).and(stillOpen);
    Condition any =
        during(ACTION.AGREED_ON, period)
            .or(during(ACTION.DUE_ON, period))
            .or(during(ACTION.COMPLETED_ON, period))
            .or(open);
    return database.read(sql ->
        sql.select(
                COMPLAINT.REFERENCE,
                COMPLAINT.SERVICE_AREA,
                COMPLAINT.CAUSE_REPORTED,
                ACTION.ACTION_TYPE,
                ACTION.DESCRIPTION,
                ACTION.OWNER,
                ACTION.AGREED_ON,
                ACTION.DUE_ON,
                ACTION.FIRST_DUE_ON,
                ACTION.COMPLETED_ON,
                ACTION.MOVED,
                ACTION.EVIDENCE,
                ACTION.PUBLISH_TEXT)
            .from(ACTION)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(ACTION.COMPLAINT_ID))
            .where(any.and(ACTION.COMPLAINT_ID.isNull().or(STATUTORY)))
            .orderBy(ACTION.DUE_ON.asc().nullsLast(), ACTION.FILE_ID, ACTION.POSITION)
            .fetch(row ->
                new ActionLine(
                    row.value1() == null ? "" : row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11(),
                    row.value12(),
                    row.value13())));
  }

  @Override
  public List<String> enquired(Period period) {
    return database.read(sql ->
        sql.select(OMBUDSMAN.SUBJECT_AREA)
            .from(OMBUDSMAN)
            .where(during(OMBUDSMAN.ENQUIRY_ON, period).and(OMBUDSMAN.SUBJECT_AREA.isNotNull()))
            .groupBy(OMBUDSMAN.SUBJECT_AREA)
            .orderBy(DSL.count().desc(), OMBUDSMAN.SUBJECT_AREA)
            .fetch(OMBUDSMAN.SUBJECT_AREA));
  }

  @Override
  public List<ThemeOfCause> themesOfCauses(Period period) {
    return database.read(sql ->
        sql.select(COMPLAINT.CAUSE_REPORTED, THEME.NAME)
            .from(COMPLAINT_THEME)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(COMPLAINT_THEME.COMPLAINT_ID))
            .join(THEME)
            .on(THEME.NAME_KEY.eq(COMPLAINT_THEME.THEME_KEY))
            .where(STATUTORY)
            .and(during(COMPLAINT.STAGE1_RESOLVED_ON, period))
            .and(COMPLAINT.CAUSE_REPORTED.isNotNull())
            .groupBy(COMPLAINT.CAUSE_REPORTED, THEME.NAME)
            .orderBy(COMPLAINT.CAUSE_REPORTED, DSL.count().desc(), THEME.NAME)
            .fetch(row -> new ThemeOfCause(row.value1(), row.value2())));
  }

  @Override
  public List<Stage2Line> adjudicated(Period period) {
    return new StoredStage2(database).adjudicated(period);
  }

  @Override
  public SortedMap<String, Long> sections(Period period) {
    return sections(during(COMPLAINT.RECEIVED_ON, period));
  }

  @Override
  public SortedMap<String, Long> upheldSections(Period period) {
    return sections(
        during(COMPLAINT.STAGE1_RESOLVED_ON, period).and(COMPLAINT.OUTCOME.in(Outcome.UPHELD)));
  }

  private SortedMap<String, Long> sections(Condition of) {
    return database.read(sql ->
        new TreeMap<>(
            sql.select(POINT.SECTION, DSL.countDistinct(COMPLAINT.ID).cast(Long.class))
                .from(POINT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(POINT.COMPLAINT_ID))
                .where(STATUTORY)
                .and(of)
                .and(POINT.SECTION.isNotNull())
                .groupBy(POINT.SECTION)
                .fetchMap(row -> row.value1(), row -> row.value2())));
  }

  @Override
  public List<AppointedLine> appointed(Period period) {
    return new StoredStage2(database).appointed(period);
  }

  @Override
  public Optional<Long> longest(Period period) {
    return database.read(sql ->
        Optional.ofNullable(
            sql.select(DSL.max(COMPLAINT.STAGE1_TAKEN))
                .from(COMPLAINT)
                .where(STATUTORY)
                .and(during(COMPLAINT.STAGE1_RESOLVED_ON, period))
                .fetchSingle()
                .value1()));
  }

  @Override
  public List<IndicatorLine> indicators(String year) {
    FinancialYear named = FinancialYear.parse(year);
    Map<String, IndicatorLine> last = new LinkedHashMap<>();
    database
        .read(sql ->
            sql.select(
                    INDICATOR.INDICATOR_,
                    INDICATOR.VALUE,
                    INDICATOR.BASIS,
                    INDICATOR.SOURCE,
                    INDICATOR.IS_PROVISIONAL,
                    INDICATOR.AS_AT_ON,
                    INDICATOR.NOTE)
                .from(INDICATOR)
                .where(INDICATOR.FINANCIAL_YEAR.in(named.label(), named.slashed(), named.full()))
                .orderBy(INDICATOR.FILE_ID, INDICATOR.POSITION)
                .fetch(row ->
                    new IndicatorLine(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Boolean.TRUE.equals(row.value5()),
                        row.value6(),
                        row.value7())))
        .forEach(line -> last.put(line.indicator(), line));
    return List.copyOf(last.values());
  }

  @Override
  public List<PublishedFigure> published(String year) {
    FinancialYear named = FinancialYear.parse(year);
    return database.read(sql ->
        sql.select(PUBLISHED_FIGURE.FIGURE, PUBLISHED_FIGURE.VALUE, PUBLISHED_FIGURE.NOTE)
            .from(PUBLISHED_FIGURE)
            .where(PUBLISHED_FIGURE.FINANCIAL_YEAR.in(named.label(), named.slashed(), named.full()))
            .orderBy(PUBLISHED_FIGURE.FILE_ID, PUBLISHED_FIGURE.POSITION)
            .fetch(row -> new PublishedFigure(row.value1(), row.value2(), row.value3())));
  }

  @Override
  public List<ComplaintLine> overdue(LocalDate day) {
    Condition late = STATUTORY.and(COMPLAINT.ENDED_ON.isNull()).and(COMPLAINT.DUE_ON.lt(day));
    return database.read(sql ->
        sql.select(StoredLists.LINE)
            .from(COMPLAINT)
            .where(late)
            .orderBy(COMPLAINT.DUE_ON, COMPLAINT.ID)
            .fetch(StoredLists::line));
  }

  static Condition during(Field<LocalDate> day, Period period) {
    return day.between(period.first(), period.last());
  }
}
