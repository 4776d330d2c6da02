package org.candour.store.tally;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMPLAINT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.candour.domain.ActionType;
import org.candour.domain.ComplainantType;
import org.candour.domain.Outcome;
import org.candour.domain.Procedure;
import org.candour.figures.Breakdown;
import org.candour.figures.Count;
import org.candour.store.projection.Stage1Exit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What is counted of complaints as they come in, and as they leave Stage 1.
final class Stage1Asks {
  private static final List<String> OTHER_PROCEDURES =
      Arrays.stream(Procedure.values())
          .filter(p -> p != Procedure.CHILDREN_STATUTORY)
          .map(Procedure::label)
          .toList();
  static final Condition UPHELD = COMPLAINT.OUTCOME.in(Outcome.UPHELD);

  private static final Condition NOT_UPHELD = COMPLAINT.OUTCOME.eq(Outcome.NOT_UPHELD.label());

  private final Span span;

  Stage1Asks(Span span) {
    this.span = span;
  }

  List<TallyAsk> all() {
    return List.of(received(), about(), redirected(), open(), left(), resolved(), actedOn());
  }

  private TallyAsk received() {
    return span.statutory(span.during(COMPLAINT.RECEIVED_ON))
        .part(Count.STAGE1_RECEIVED)
        .part(Count.CHILDREN, COMPLAINT.COMPLAINANT_TYPE.eq(ComplainantType.CHILD.label()))
        .part(Count.ADVOCATE_OFFERED, Span.yes(COMPLAINT.IS_ADVOCATE_OFFERED))
        .part(Count.ADVOCATE_APPOINTED, COMPLAINT.ADVOCATE_APPOINTED_ON.isNotNull())
        .part(
            Count.ADVOCATE_OFFERED_CHILDREN,
            Span.yes(COMPLAINT.IS_ADVOCATE_OFFERED)
                .and(COMPLAINT.COMPLAINANT_TYPE.eq(ComplainantType.CHILD.label())))
        .part(Count.ESCALATED, COMPLAINT.STAGE2_REQUESTED_ON.isNotNull())
        .cut(Breakdown.SERVICE, COMPLAINT.SERVICE_AREA)
        .cut(Breakdown.COMPLAINANT, COMPLAINT.COMPLAINANT_TYPE)
        .cut(Breakdown.METHOD, COMPLAINT.METHOD);
  }

  /// About whom complaints are made, for the equality data of the annual report.
  private TallyAsk about() {
    return span.statutory(span.during(COMPLAINT.RECEIVED_ON))
        .cut(Breakdown.AGE, COMPLAINT.CHILD_AGE)
        .cut(Breakdown.GENDER, COMPLAINT.CHILD_GENDER)
        .cut(Breakdown.ETHNICITY, COMPLAINT.CHILD_ETHNICITY)
        .cut(Breakdown.DISABILITY, COMPLAINT.CHILD_DISABILITY)
        .cut(Breakdown.ORIENTATION, COMPLAINT.CHILD_SEXUAL_ORIENTATION);
  }

  private TallyAsk redirected() {
    return span.complaints(
            COMPLAINT.PROCEDURE.in(OTHER_PROCEDURES).and(span.during(COMPLAINT.RECEIVED_ON)))
        .cut(Breakdown.REDIRECTED, COMPLAINT.PROCEDURE);
  }

  private TallyAsk open() {
    Field<LocalDate> left = COMPLAINT.STAGE1_EXIT_ON;
    Field<LocalDate> received = COMPLAINT.RECEIVED_ON;
    return span.statutory(received.le(span.last()).and(left.isNull().or(left.ge(span.first()))))
        .part(Count.BROUGHT_FORWARD, received.lt(span.first()))
        .part(Count.CARRIED_FORWARD, left.isNull().or(left.gt(span.last())))
        .part(
            Count.OPEN_LATE,
            COMPLAINT
                .STAGE1_LIMIT20_ON
                .le(span.over())
                .and(left.isNull().or(left.gt(span.last()))));
  }

  private TallyAsk left() {
    return span.statutory(span.during(COMPLAINT.STAGE1_EXIT_ON))
        .part(Count.MOVED, COMPLAINT.STAGE1_EXIT.eq(Stage1Exit.Kind.moved.name()))
        .part(Count.STAGE1_WITHDRAWN, COMPLAINT.STAGE1_EXIT.eq(Stage1Exit.Kind.withdrawn.name()));
  }

  private TallyAsk resolved() {
    Field<Long> taken = COMPLAINT.STAGE1_TAKEN;
    Condition between = taken.between(11L, 20L);
    Condition extended = Span.yes(COMPLAINT.IS_STAGE1_EXTENDED_IN_TIME);
    return span.statutory(span.during(COMPLAINT.STAGE1_RESOLVED_ON))
        .part(Count.STAGE1_RESOLVED)
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
        .part(Count.UPHELD_APOLOGY, UPHELD.and(Span.yes(COMPLAINT.IS_APOLOGY)))
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

  private TallyAsk actedOn() {
    String nothing = ActionType.NO_OTHER_PREVENTATIVE_ACTION.label();
    Condition other = action(ACTION.ACTION_TYPE.notIn(ActionType.APOLOGY.label(), nothing));
    Condition only = action(ACTION.ACTION_TYPE.eq(nothing)).and(other.not());
    return span.statutory(span.during(COMPLAINT.STAGE1_RESOLVED_ON))
        .part(Count.UPHELD_REVIEWED, UPHELD.and(action(DSL.noCondition())))
        .part(Count.UPHELD_NO_PREVENTATIVE, UPHELD.and(only))
        .part(Count.UPHELD_WITH_ACTION, UPHELD.and(other))
        .part(Count.NOT_UPHELD_WITH_ACTION, NOT_UPHELD.and(other));
  }

  private static Condition action(Condition of) {
    return DSL.exists(
        DSL.selectOne().from(ACTION).where(ACTION.COMPLAINT_ID.eq(COMPLAINT.ID)).and(of));
  }
}
