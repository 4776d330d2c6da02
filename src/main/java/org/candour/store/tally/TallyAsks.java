package org.candour.store.tally;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.MEETING;
import static org.candour.store.schema.Tables.OMBUDSMAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.domain.time.Period;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.candour.store.projection.Stage1Exit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Everything the figures count over one period, as few statements that each have an index to
/// follow. The complaints of the statutory procedure, unless a figure's definition says otherwise.
final class TallyAsks {
  private static final Condition STATUTORY =
      COMPLAINT.PROCEDURE.eq(Procedure.CHILDREN_STATUTORY.label());
  private static final List<String> OTHER_PROCEDURES =
      Arrays.stream(Procedure.values())
          .filter(p -> p != Procedure.CHILDREN_STATUTORY)
          .map(Procedure::label)
          .toList();
  private static final Condition ALWAYS = DSL.noCondition();
  private static final Condition UPHELD =
      COMPLAINT.OUTCOME.in(Outcome.FULLY_UPHELD.label(), Outcome.PARTLY_UPHELD.label());

  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate over;

  /// @param asAt the day as of which is counted: of a period that is not over, nothing is late that
  ///   was not late before that day
  TallyAsks(Period period, LocalDate asAt) {
    this.first = period.first();
    this.last = period.last();
    this.over = asAt.isBefore(last) ? asAt.minusDays(1) : last;
  }

  List<TallyAsk> all() {
    return List.of(
        received(),
        about(),
        redirected(),
        open(),
        left(),
        resolved(),
        upheld(),
        stage2Offered(),
        stage2Requested(),
        stage2Adjudicated(),
        stage2Withdrawn(),
        stage2Open(),
        stage3Requested(),
        panels(),
        mediated(),
        stage3Answered(),
        stage3Open(),
        meetings(),
        costs(),
        enquiries(),
        decisions(),
        compliments(),
        actions(),
        overdue(),
        due());
  }

  private TallyAsk received() {
    return complaints(STATUTORY.and(during(COMPLAINT.RECEIVED_ON)))
        .part(Count.STAGE1_RECEIVED, ALWAYS)
        .part(Count.CHILDREN, COMPLAINT.COMPLAINANT_TYPE.eq(ComplainantType.CHILD.label()))
        .part(Count.ADVOCATE_OFFERED, yes(COMPLAINT.IS_ADVOCATE_OFFERED))
        .part(Count.ADVOCATE_APPOINTED, COMPLAINT.ADVOCATE_APPOINTED_ON.isNotNull())
        .part(
            Count.ADVOCATE_OFFERED_CHILDREN,
            yes(COMPLAINT.IS_ADVOCATE_OFFERED)
                .and(COMPLAINT.COMPLAINANT_TYPE.eq(ComplainantType.CHILD.label())))
        .part(Count.ESCALATED, COMPLAINT.STAGE2_REQUESTED_ON.isNotNull())
        .cut(Breakdown.SERVICE, COMPLAINT.SERVICE_AREA)
        .cut(Breakdown.COMPLAINANT, COMPLAINT.COMPLAINANT_TYPE)
        .cut(Breakdown.METHOD, COMPLAINT.METHOD);
  }

  /// About whom complaints are made, for the equality data of the annual report.
  private TallyAsk about() {
    return complaints(STATUTORY.and(during(COMPLAINT.RECEIVED_ON)))
        .cut(Breakdown.AGE, COMPLAINT.CHILD_AGE)
        .cut(Breakdown.GENDER, COMPLAINT.CHILD_GENDER)
        .cut(Breakdown.ETHNICITY, COMPLAINT.CHILD_ETHNICITY)
        .cut(Breakdown.DISABILITY, COMPLAINT.CHILD_DISABILITY)
        .cut(Breakdown.ORIENTATION, COMPLAINT.CHILD_SEXUAL_ORIENTATION);
  }

  private TallyAsk redirected() {
    return complaints(COMPLAINT.PROCEDURE.in(OTHER_PROCEDURES).and(during(COMPLAINT.RECEIVED_ON)))
        .cut(Breakdown.REDIRECTED, COMPLAINT.PROCEDURE);
  }

  private TallyAsk open() {
    Field<LocalDate> left = COMPLAINT.STAGE1_EXIT_ON;
    Field<LocalDate> received = COMPLAINT.RECEIVED_ON;
    return complaints(STATUTORY.and(received.le(last)).and(left.isNull().or(left.ge(first))))
        .part(Count.BROUGHT_FORWARD, received.lt(first))
        .part(Count.CARRIED_FORWARD, left.isNull().or(left.gt(last)))
        .part(
            Count.OPEN_LATE,
            COMPLAINT.STAGE1_LIMIT20_ON.le(over).and(left.isNull().or(left.gt(last))));
  }

  private TallyAsk left() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE1_EXIT_ON)))
        .part(Count.MOVED, COMPLAINT.STAGE1_EXIT.eq(Stage1Exit.Kind.moved.name()))
        .part(Count.STAGE1_WITHDRAWN, COMPLAINT.STAGE1_EXIT.eq(Stage1Exit.Kind.withdrawn.name()));
  }

  private TallyAsk resolved() {
    Field<Long> taken = COMPLAINT.STAGE1_TAKEN;
    Condition between = taken.between(11L, 20L);
    Condition extended = yes(COMPLAINT.IS_STAGE1_EXTENDED_IN_TIME);
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE1_RESOLVED_ON)))
        .part(Count.STAGE1_RESOLVED, ALWAYS)
        .part(Count.WITHIN10, taken.le(10L))
        .part(Count.WITHIN20, taken.le(20L))
        .part(Count.OVER20, taken.gt(20L))
        .part(Count.EXTENDED, between.and(extended))
        .part(Count.UNEXTENDED, between.and(extended.not()))
        .part(Count.EXTENSIONS, COMPLAINT.EXTENSION_AGREED_ON.isNotNull())
        .part(Count.EXTENSIONS_MET, extensionMet())
        .part(Count.EXCUSED, taken.gt(20L).and(excused()))
        .part(Count.TIMED, taken.isNotNull())
        .sum(Count.DAYS, taken)
        .part(Count.UPHELD, UPHELD)
        .part(Count.UPHELD_APOLOGY, UPHELD.and(yes(COMPLAINT.IS_APOLOGY)))
        .cut(Breakdown.OUTCOME, COMPLAINT.OUTCOME)
        .cut(Breakdown.CAUSE_RESOLVED, COMPLAINT.CAUSE_REPORTED)
        .cut(Breakdown.CAUSE_UPHELD, COMPLAINT.CAUSE_REPORTED, UPHELD);
  }

  /// Answered by the day agreed, or within the longest time where no day was named.
  private static Condition extensionMet() {
    Field<LocalDate> to = COMPLAINT.EXTENDED_TO_ON;
    return COMPLAINT
        .EXTENSION_AGREED_ON
        .isNotNull()
        .and(
            to.ge(COMPLAINT.STAGE1_RESOLVED_ON)
                .or(to.isNull().and(COMPLAINT.STAGE1_TAKEN.le(20L))));
  }

  private static Condition excused() {
    return COMPLAINT.EXTENSION_AGREED_ON.isNotNull().or(COMPLAINT.GOOD_REASON.isNotNull());
  }

  private TallyAsk upheld() {
    String nothing = ActionType.NO_OTHER_PREVENTATIVE_ACTION.label();
    Condition other = action(ACTION.ACTION_TYPE.notIn(ActionType.APOLOGY.label(), nothing));
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE1_RESOLVED_ON)).and(UPHELD))
        .part(Count.UPHELD_REVIEWED, action(ALWAYS))
        .part(Count.UPHELD_NO_PREVENTATIVE, action(ACTION.ACTION_TYPE.eq(nothing)).and(other.not()))
        .part(Count.UPHELD_WITH_ACTION, other);
  }

  private TallyAsk stage2Offered() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE2_OFFERED_ON)))
        .part(Count.STAGE2_OFFERED, ALWAYS);
  }

  private TallyAsk stage2Requested() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE2_REQUESTED_ON)))
        .part(Count.STAGE2_REQUESTED, ALWAYS);
  }

  private TallyAsk stage2Adjudicated() {
    Field<Long> request = COMPLAINT.STAGE2_TAKEN_FROM_REQUEST;
    Field<Long> statement = COMPLAINT.STAGE2_TAKEN_FROM_STATEMENT;
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE2_ADJUDICATED_ON)))
        .part(Count.STAGE2_ADJUDICATED, ALWAYS)
        .part(Count.STAGE2_WITHIN25_REQUEST, request.le(25L))
        .part(Count.STAGE2_WITHIN65_REQUEST, request.le(65L))
        .part(Count.STAGE2_WITHIN25_STATEMENT, statement.le(25L))
        .part(Count.STAGE2_WITHIN65_STATEMENT, statement.le(65L))
        .cut(Breakdown.STAGE2_OUTCOME, COMPLAINT.STAGE2_OUTCOME);
  }

  private TallyAsk stage2Withdrawn() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE2_WITHDRAWN_ON)))
        .part(Count.STAGE2_WITHDRAWN, ALWAYS);
  }

  private TallyAsk stage2Open() {
    return complaints(
            STATUTORY
                .and(COMPLAINT.STAGE2_REQUESTED_ON.le(last))
                .and(notBy(COMPLAINT.STAGE2_ADJUDICATED_ON))
                .and(notBy(COMPLAINT.STAGE2_WITHDRAWN_ON)))
        .part(Count.STAGE2_OPEN, ALWAYS);
  }

  private TallyAsk stage3Requested() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE3_REQUESTED_ON)))
        .part(Count.STAGE3_REQUESTED, ALWAYS);
  }

  private TallyAsk panels() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE3_PANEL_ON)))
        .part(Count.STAGE3_PANELS, ALWAYS)
        .part(Count.STAGE3_PANELS_WITHIN30, COMPLAINT.STAGE3_PANEL_TAKEN.le(30L));
  }

  private TallyAsk mediated() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE3_MEDIATED_ON)))
        .part(Count.STAGE3_MEDIATED, ALWAYS);
  }

  private TallyAsk stage3Answered() {
    return complaints(STATUTORY.and(during(COMPLAINT.STAGE3_RESPONSE_ON)))
        .cut(Breakdown.STAGE3_OUTCOME, COMPLAINT.STAGE3_OUTCOME);
  }

  private TallyAsk stage3Open() {
    return complaints(
            STATUTORY
                .and(COMPLAINT.STAGE3_REQUESTED_ON.le(last))
                .and(notBy(COMPLAINT.STAGE3_RESPONSE_ON))
                .and(notBy(COMPLAINT.STAGE3_MEDIATED_ON)))
        .part(Count.STAGE3_OPEN, ALWAYS);
  }

  private TallyAsk meetings() {
    Condition conciliation = MEETING.KIND.eq(MeetingKind.CONCILIATION.label());
    Condition mediation = MEETING.KIND.eq(MeetingKind.EXTERNAL_MEDIATION.label());
    Condition resolved = MEETING.RESULT.eq(MeetingResult.RESOLVED.label());
    return following(MEETING, MEETING.COMPLAINT_ID, during(MEETING.HELD_ON))
        .part(Count.CONCILIATION_HELD, conciliation)
        .part(Count.CONCILIATION_RESOLVED, conciliation.and(resolved))
        .part(Count.MEDIATION_HELD, mediation)
        .part(Count.MEDIATION_RESOLVED, mediation.and(resolved));
  }

  private TallyAsk costs() {
    return new TallyAsk(COST, COST.COMPLAINT_ID, during(COST.SPENT_ON))
        .sumBy(Breakdown.COST, COST.CATEGORY, COST.AMOUNT_PENCE);
  }

  private TallyAsk enquiries() {
    return new TallyAsk(OMBUDSMAN, OMBUDSMAN.COMPLAINT_ID, during(OMBUDSMAN.ENQUIRY_ON))
        .part(Count.OMBUDSMAN_ENQUIRIES, ALWAYS);
  }

  private TallyAsk decisions() {
    return new TallyAsk(OMBUDSMAN, OMBUDSMAN.COMPLAINT_ID, during(OMBUDSMAN.DECIDED_ON))
        .part(Count.OMBUDSMAN_DECIDED, ALWAYS)
        .part(Count.OMBUDSMAN_FAULT, yes(OMBUDSMAN.IS_FAULT))
        .cut(Breakdown.DECISION, OMBUDSMAN.DECISION);
  }

  private TallyAsk compliments() {
    return new TallyAsk(COMPLIMENT, DSL.inline((Long) null), during(COMPLIMENT.RECEIVED_ON))
        .part(Count.COMPLIMENTS, ALWAYS)
        .cut(Breakdown.TEAM, COMPLIMENT.TEAM);
  }

  private TallyAsk actions() {
    return following(ACTION, ACTION.COMPLAINT_ID, during(ACTION.AGREED_ON))
        .part(Count.ACTIONS_AGREED, ALWAYS)
        .cut(Breakdown.ACTION_TYPE, ACTION.ACTION_TYPE);
  }

  private TallyAsk overdue() {
    Condition late = ACTION.DUE_ON.le(over).and(notBy(ACTION.COMPLETED_ON));
    return following(ACTION, ACTION.COMPLAINT_ID, late).part(Count.ACTIONS_OVERDUE, ALWAYS);
  }

  private TallyAsk due() {
    Field<LocalDate> done = ACTION.COMPLETED_ON;
    return following(ACTION, ACTION.COMPLAINT_ID, ACTION.DUE_ON.between(first, over))
        .part(Count.ACTIONS_DUE, ALWAYS)
        .part(Count.ACTIONS_IN_TIME, done.le(ACTION.DUE_ON))
        .part(Count.ACTIONS_LATE, done.gt(ACTION.DUE_ON).and(done.le(last)))
        .part(Count.ACTIONS_NOT_DONE, done.isNull().or(done.gt(ACTION.DUE_ON).and(done.gt(last))));
  }

  private static TallyAsk complaints(Condition within) {
    return new TallyAsk(COMPLAINT, COMPLAINT.ID, within);
  }

  /// Things that follow their complaint's procedure, and count when they have no complaint.
  private static TallyAsk following(Table<?> things, Field<Long> complaint, Condition within) {
    return new TallyAsk(
        things.leftJoin(COMPLAINT).on(COMPLAINT.ID.eq(complaint)),
        complaint,
        within.and(complaint.isNull().or(STATUTORY)));
  }

  private static Condition action(Condition of) {
    return DSL.exists(
        DSL.selectOne().from(ACTION).where(ACTION.COMPLAINT_ID.eq(COMPLAINT.ID)).and(of));
  }

  private static Condition yes(Field<Boolean> field) {
    return field.eq(DSL.inline(true));
  }

  private Condition during(Field<LocalDate> day) {
    return day.between(first, last);
  }

  private Condition notBy(Field<LocalDate> day) {
    return day.isNull().or(day.gt(last));
  }
}
