package org.candour.store;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.ADVICE;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLAINT_THEME;
import static org.candour.store.schema.Tables.ROOT_CAUSE;
import static org.candour.store.schema.Tables.SAID_AND_DONE;
import static org.candour.store.schema.Tables.THEME;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.LearningLists;
import org.candour.domain.ActionType;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.procedure.fold.Theme;
import org.candour.procedure.move.Advice;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lists over what was agreed and learned, in the projection.
final class StoredLearning implements LearningLists {
  private static final List<SelectField<?>> CASE =
      List.of(
          COMPLAINT.ID,
          COMPLAINT.REFERENCE,
          COMPLAINT.RECEIVED_ON,
          COMPLAINT.SERVICE_AREA,
          COMPLAINT.OUTCOME,
          COMPLAINT.SUMMARY);

  private final Database database;

  StoredLearning(Database database) {
    this.database = database;
  }

  /// That there is nothing else to be done is nothing to be done.
  static Condition openAction() {
    return ACTION
        .COMPLETED_ON
        .isNull()
        .and(ACTION.ACTION_TYPE.ne(ActionType.NO_OTHER_PREVENTATIVE_ACTION.label()));
  }

  @Override
  public List<ActionLine> actions(Ask ask, int limit) {
    return database.read(sql ->
        sql.select(ACTION.asterisk(), COMPLAINT.REFERENCE, COMPLAINT.SERVICE_AREA)
            .select(COMPLAINT.CLOSED_ON)
            .from(ACTION)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(ACTION.COMPLAINT_ID))
            .where(asked(ask))
            .orderBy(
                ask.done() ? ACTION.COMPLETED_ON.desc() : ACTION.DUE_ON.asc().nullsLast(),
                ACTION.FILE_ID,
                ACTION.POSITION)
            .limit(limit)
            .fetch(StoredLearning::action));
  }

  @Override
  public long countActions(Ask ask) {
    return database.read(sql ->
        sql.selectCount()
            .from(ACTION)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(ACTION.COMPLAINT_ID))
            .where(asked(ask))
            .fetchSingle()
            .value1());
  }

  private static Condition asked(Ask ask) {
    Condition which = ask.done() ? ACTION.COMPLETED_ON.isNotNull() : openAction();
    which = ask.owner() == null ? which : which.and(ACTION.OWNER.eq(ask.owner()));
    which = ask.area() == null ? which : which.and(COMPLAINT.SERVICE_AREA.eq(ask.area()));
    return ask.kind() == null ? which : which.and(ACTION.KIND.eq(ask.kind()));
  }

  @Override
  public List<String> owners() {
    return database.read(sql ->
        sql.selectDistinct(ACTION.OWNER)
            .from(ACTION)
            .where(openAction())
            .and(ACTION.OWNER.isNotNull())
            .orderBy(ACTION.OWNER)
            .fetch(ACTION.OWNER));
  }

  @Override
  public List<ThemeLine> themes(int limit) {
    var cases =
        DSL.field(
            DSL.selectCount()
                .from(COMPLAINT_THEME)
                .where(COMPLAINT_THEME.THEME_KEY.eq(THEME.NAME_KEY)));
    return database.read(sql ->
        sql.select(THEME.asterisk(), cases)
            .from(THEME)
            .orderBy(THEME.ENDED_ON.desc().nullsFirst(), THEME.NAME_KEY, THEME.FILE_ID)
            .limit(limit)
            .fetch(row -> theme(row, row.get(cases))));
  }

  @Override
  public List<CaseLine> showing(String theme, int limit) {
    return database.read(sql ->
        sql.select(CASE)
            .from(COMPLAINT_THEME)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(COMPLAINT_THEME.COMPLAINT_ID))
            .where(COMPLAINT_THEME.THEME_KEY.eq(Theme.key(theme)))
            .orderBy(COMPLAINT.RECEIVED_ON.desc(), COMPLAINT.ID.desc())
            .limit(limit)
            .fetch(StoredLearning::complaint));
  }

  @Override
  public List<RootCauseLine> rootCauses(int limit) {
    return database.read(sql ->
        sql.select(ROOT_CAUSE.asterisk(), COMPLAINT.REFERENCE, COMPLAINT.SERVICE_AREA)
            .from(ROOT_CAUSE)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(ROOT_CAUSE.COMPLAINT_ID))
            .orderBy(ROOT_CAUSE.REVIEWED_ON.desc(), ROOT_CAUSE.COMPLAINT_ID.desc())
            .limit(limit)
            .fetch(StoredLearning::rootCause));
  }

  @Override
  public List<CaseLine> toReview(int limit) {
    Condition upheld =
        Stream.of(COMPLAINT.OUTCOME, COMPLAINT.STAGE2_OUTCOME, COMPLAINT.STAGE3_OUTCOME)
            .map(stage -> stage.in(Outcome.UPHELD))
            .reduce(DSL.falseCondition(), Condition::or);
    return database.read(sql ->
        sql.select(CASE)
            .from(COMPLAINT)
            .where(COMPLAINT.LEARNING_REVIEWED_ON.isNull())
            .and(COMPLAINT.CLOSED_ON.isNull())
            .and(COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label()))
            .and(upheld)
            .orderBy(COMPLAINT.RECEIVED_ON, COMPLAINT.ID)
            .limit(limit)
            .fetch(StoredLearning::complaint));
  }

  @Override
  public List<SaidLine> said(int limit) {
    return Stream.concat(toldOfCases(limit).stream(), toldOfActions(limit).stream())
        .sorted(Comparator.comparing(SaidLine::day).reversed())
        .limit(limit)
        .toList();
  }

  private List<SaidLine> toldOfCases(int limit) {
    return database.read(sql ->
        sql.select(SAID_AND_DONE.asterisk(), COMPLAINT.REFERENCE, COMPLAINT.SERVICE_AREA)
            .from(SAID_AND_DONE)
            .join(COMPLAINT)
            .on(COMPLAINT.ID.eq(SAID_AND_DONE.COMPLAINT_ID))
            .orderBy(SAID_AND_DONE.SAID_ON.desc(), SAID_AND_DONE.COMPLAINT_ID.desc())
            .limit(limit)
            .fetch(row ->
                new SaidLine(
                    row.get(SAID_AND_DONE.COMPLAINT_ID),
                    row.get(COMPLAINT.REFERENCE),
                    row.get(COMPLAINT.SERVICE_AREA),
                    row.get(SAID_AND_DONE.SAID_ON),
                    row.get(SAID_AND_DONE.YOU_SAID),
                    row.get(SAID_AND_DONE.WE_DID))));
  }

  private List<SaidLine> toldOfActions(int limit) {
    return database.read(sql ->
        sql.select(
                ACTION.FILE_ID,
                DSL.coalesce(COMPLAINT.REFERENCE, ""),
                COMPLAINT.SERVICE_AREA,
                ACTION.AGREED_ON,
                ACTION.PUBLISH_TEXT)
            .from(ACTION)
            .leftJoin(COMPLAINT)
            .on(COMPLAINT.ID.eq(ACTION.COMPLAINT_ID))
            .where(ACTION.PUBLISH_TEXT.isNotNull(), ACTION.COMPLETED_ON.isNotNull())
            .orderBy(ACTION.AGREED_ON.desc(), ACTION.FILE_ID.desc(), ACTION.POSITION)
            .limit(limit)
            .fetch(row ->
                new SaidLine(
                    row.value1(), row.value2(), row.value3(), row.value4(), "", row.value5())));
  }

  @Override
  public List<AdviceLine> advice(int limit) {
    var open = ADVICE.STATUS.in(Advice.Status.MADE.name(), Advice.Status.ACCEPTED.name());
    return database.read(sql ->
        sql.selectFrom(ADVICE)
            .orderBy(
                DSL.when(open, 0).otherwise(1), ADVICE.DUE_ON.asc().nullsLast(), ADVICE.FILE_ID)
            .limit(limit)
            .fetch(row ->
                new AdviceLine(
                    row.getFileId(),
                    row.getMadeOn(),
                    row.getWords(),
                    row.getOwner(),
                    row.getFirstDueOn(),
                    row.getDueOn(),
                    row.getTheme(),
                    Advice.Status.valueOf(row.getStatus()),
                    row.getCompletedOn(),
                    row.getEvidence(),
                    row.getDeclined())));
  }

  private static ActionLine action(Record row) {
    String described = row.get(ACTION.DESCRIPTION);
    return new ActionLine(
        row.get(ACTION.FILE_ID),
        row.get(ACTION.NUMBER).intValue(),
        text(row.get(COMPLAINT.REFERENCE)),
        row.get(COMPLAINT.SERVICE_AREA),
        row.get(ACTION.KIND),
        row.get(ACTION.ACTION_TYPE),
        described == null ? row.get(ACTION.ACTION_TYPE) : described,
        row.get(ACTION.OWNER),
        row.get(ACTION.AGREED_ON),
        row.get(ACTION.FIRST_DUE_ON),
        row.get(ACTION.DUE_ON),
        row.get(ACTION.MOVED),
        row.get(ACTION.COMPLETED_ON),
        row.get(ACTION.EVIDENCE),
        row.get(COMPLAINT.CLOSED_ON) != null);
  }

  private static ThemeLine theme(Record row, int cases) {
    String years = row.get(THEME.YEARS);
    return new ThemeLine(
        row.get(THEME.FILE_ID),
        row.get(THEME.NAME),
        row.get(THEME.DESCRIPTION),
        years.isEmpty() ? List.of() : List.of(years.split("; ")),
        cases,
        row.get(THEME.TALKS).intValue(),
        row.get(THEME.DISCUSSED_ON),
        row.get(THEME.DISCUSSED_WITH),
        row.get(THEME.PROGRESS),
        row.get(THEME.FIGURE),
        row.get(THEME.FIGURE_SOURCE),
        row.get(THEME.ENDED_ON));
  }

  private static CaseLine complaint(Record row) {
    return new CaseLine(
        row.get(COMPLAINT.ID),
        row.get(COMPLAINT.REFERENCE),
        row.get(COMPLAINT.RECEIVED_ON),
        row.get(COMPLAINT.SERVICE_AREA),
        row.get(COMPLAINT.OUTCOME),
        row.get(COMPLAINT.SUMMARY));
  }

  private static RootCauseLine rootCause(Record row) {
    return new RootCauseLine(
        row.get(ROOT_CAUSE.COMPLAINT_ID),
        row.get(COMPLAINT.REFERENCE),
        row.get(COMPLAINT.SERVICE_AREA),
        row.get(ROOT_CAUSE.REVIEWED_ON),
        row.get(ROOT_CAUSE.FAMILY),
        row.get(ROOT_CAUSE.WHYS).lines().toList(),
        row.get(ROOT_CAUSE.CONCLUSION));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
