package org.candour.store.tally;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.COMPLIMENT;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.MEETING;
import static org.candour.store.schema.Tables.OMBUDSMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.MeetingKind;
import org.candour.domain.MeetingResult;
import org.candour.domain.time.Period;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Everything the figures count over one period, as few statements that each have an index to
/// follow: the complaints of each stage, and here what stands beside them.
final class TallyAsks {
  private final Span span;

  TallyAsks(Period period, LocalDate asAt) {
    this.span = Span.of(period, asAt);
  }

  List<TallyAsk> all() {
    return Stream.of(new Stage1Asks(span).all(), new LaterStageAsks(span).all(), beside())
        .flatMap(List::stream)
        .toList();
  }

  private List<TallyAsk> beside() {
    return List.of(
        meetings(), costs(), enquiries(), decisions(), compliments(), actions(), overdue(), due());
  }

  private TallyAsk meetings() {
    Condition conciliation = MEETING.KIND.eq(MeetingKind.CONCILIATION.label());
    Condition mediation = MEETING.KIND.eq(MeetingKind.EXTERNAL_MEDIATION.label());
    Condition resolved = MEETING.RESULT.eq(MeetingResult.RESOLVED.label());
    return span.following(MEETING, MEETING.COMPLAINT_ID, span.during(MEETING.HELD_ON))
        .part(Count.CONCILIATION_HELD, conciliation)
        .part(Count.CONCILIATION_RESOLVED, conciliation.and(resolved))
        .part(Count.MEDIATION_HELD, mediation)
        .part(Count.MEDIATION_RESOLVED, mediation.and(resolved))
        .part(
            Count.MEDIATION_WITHOUT_STAGE2,
            mediation
                .and(resolved)
                .and(COMPLAINT.ID.isNotNull())
                .and(COMPLAINT.STAGE2_REQUESTED_ON.isNull()));
  }

  private TallyAsk costs() {
    return new TallyAsk(COST, COST.COMPLAINT_ID, span.during(COST.SPENT_ON))
        .sumBy(Breakdown.COST, COST.CATEGORY, COST.AMOUNT_PENCE);
  }

  private TallyAsk enquiries() {
    return new TallyAsk(OMBUDSMAN, OMBUDSMAN.COMPLAINT_ID, span.during(OMBUDSMAN.ENQUIRY_ON))
        .part(Count.OMBUDSMAN_ENQUIRIES);
  }

  private TallyAsk decisions() {
    return new TallyAsk(OMBUDSMAN, OMBUDSMAN.COMPLAINT_ID, span.during(OMBUDSMAN.DECIDED_ON))
        .part(Count.OMBUDSMAN_DECIDED)
        .part(Count.OMBUDSMAN_FAULT, Span.yes(OMBUDSMAN.IS_FAULT))
        .cut(Breakdown.DECISION, OMBUDSMAN.DECISION);
  }

  private TallyAsk compliments() {
    return new TallyAsk(COMPLIMENT, DSL.inline((Long) null), span.during(COMPLIMENT.RECEIVED_ON))
        .part(Count.COMPLIMENTS)
        .cut(Breakdown.TEAM, COMPLIMENT.TEAM);
  }

  private TallyAsk actions() {
    return span.following(ACTION, ACTION.COMPLAINT_ID, span.during(ACTION.AGREED_ON))
        .part(Count.ACTIONS_AGREED)
        .part(Count.ACTIONS_CORRECTIVE, ACTION.KIND.eq(ActionKind.CORRECTIVE.label()))
        .part(
            Count.ACTIONS_PREVENTATIVE,
            ACTION
                .KIND
                .eq(ActionKind.PREVENTATIVE.label())
                .and(ACTION.ACTION_TYPE.ne(ActionType.NO_OTHER_PREVENTATIVE_ACTION.label())))
        .cut(Breakdown.ACTION_TYPE, ACTION.ACTION_TYPE);
  }

  private TallyAsk overdue() {
    Condition late = ACTION.DUE_ON.le(span.over()).and(span.notBy(ACTION.COMPLETED_ON));
    return span.following(ACTION, ACTION.COMPLAINT_ID, late).part(Count.ACTIONS_OVERDUE);
  }

  private TallyAsk due() {
    Field<LocalDate> done = ACTION.COMPLETED_ON;
    return span.following(
            ACTION, ACTION.COMPLAINT_ID, ACTION.DUE_ON.between(span.first(), span.over()))
        .part(Count.ACTIONS_DUE)
        .part(Count.ACTIONS_IN_TIME, done.le(ACTION.DUE_ON))
        .part(Count.ACTIONS_LATE, done.gt(ACTION.DUE_ON).and(done.le(span.last())))
        .part(
            Count.ACTIONS_NOT_DONE,
            done.isNull().or(done.gt(ACTION.DUE_ON).and(done.gt(span.last()))));
  }
}
