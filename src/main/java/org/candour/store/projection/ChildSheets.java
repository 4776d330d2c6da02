package org.candour.store.projection;

import static org.candour.store.schema.Tables.ACTION;
import static org.candour.store.schema.Tables.COMMITMENT;
import static org.candour.store.schema.Tables.COMPLAINT_CAUSE;
import static org.candour.store.schema.Tables.COST;
import static org.candour.store.schema.Tables.DUTY;
import static org.candour.store.schema.Tables.MEETING;
import static org.candour.store.schema.Tables.POINT;
import static org.candour.store.schema.Tables.USER_FIELD;

import java.util.Map;
import org.candour.domain.FindingBy;
import org.candour.domain.Hours;
import org.candour.domain.Money;
import org.candour.procedure.move.Duty;
import org.candour.procedure.state.Action;
import org.candour.procedure.state.Commitment;
import org.candour.procedure.state.Cost;
import org.candour.procedure.state.Meeting;
import org.candour.procedure.state.Point;
import org.candour.store.schema.tables.records.ActionRecord;
import org.candour.store.schema.tables.records.CommitmentRecord;
import org.candour.store.schema.tables.records.ComplaintCauseRecord;
import org.candour.store.schema.tables.records.CostRecord;
import org.candour.store.schema.tables.records.DutyRecord;
import org.candour.store.schema.tables.records.MeetingRecord;
import org.candour.store.schema.tables.records.PointRecord;
import org.candour.store.schema.tables.records.UserFieldRecord;
import org.jspecify.annotations.Nullable;

/// The columns of the tables that hold many things of one file.
final class ChildSheets {
  /// One thing of a file: which file, its place there, and whether the file is a complaint.
  public record Of<T>(long file, long position, boolean complaint, T it) {
    @Nullable Long complaintId() {
      return complaint ? file : null;
    }
  }

  static final Sheet<ComplaintCauseRecord, Of<String>> CAUSES =
      new Sheet<ComplaintCauseRecord, Of<String>>(COMPLAINT_CAUSE)
          .with(COMPLAINT_CAUSE.COMPLAINT_ID, Of::file)
          .with(COMPLAINT_CAUSE.POSITION, Of::position)
          .with(COMPLAINT_CAUSE.CAUSE, Of::it);

  static final Sheet<DutyRecord, Of<Duty>> DUTIES =
      new Sheet<DutyRecord, Of<Duty>>(DUTY)
          .with(DUTY.FILE_ID, Of::file)
          .with(DUTY.POSITION, Of::position)
          .with(DUTY.KIND, of -> of.it().kind().waits() ? "wait" : "act")
          .with(DUTY.WHAT, of -> of.it().kind().name())
          .with(DUTY.FROM_ON, of -> of.it().since())
          .with(DUTY.DUE_ON, of -> of.it().due())
          .with(DUTY.WHO, of -> of.it().who());

  static final Sheet<PointRecord, Of<Point>> POINTS =
      new Sheet<PointRecord, Of<Point>>(POINT)
          .with(POINT.COMPLAINT_ID, Of::file)
          .with(POINT.POSITION, Of::position)
          .with(POINT.NUMBER, of -> of.it().number())
          .with(POINT.DESCRIPTION, of -> of.it().description())
          .with(POINT.CAUSE, of -> of.it().cause())
          .with(POINT.DESIRED_OUTCOME, of -> of.it().desiredOutcome())
          .with(POINT.STAGE1_FINDING, of -> found(of, FindingBy.STAGE_1))
          .with(POINT.STAGE2_FINDING, of -> found(of, FindingBy.INVESTIGATING_OFFICER))
          .with(POINT.INDEPENDENT_PERSON_AGREES, of -> yes(of.it().independentPersonAgrees()))
          .with(POINT.ADJUDICATION, of -> found(of, FindingBy.ADJUDICATING_OFFICER))
          .with(POINT.STAGE3_FINDING, of -> found(of, FindingBy.PANEL))
          .with(POINT.SERVICE, of -> of.it().about().service())
          .with(POINT.SECTION, of -> of.it().about().section())
          .with(POINT.ANSWERED_BY, of -> of.it().about().answeredBy())
          .with(POINT.INDEPENDENT_PERSON_COMMENT, of -> of.it().independentPersonComment());

  static final Sheet<MeetingRecord, Of<Meeting>> MEETINGS =
      new Sheet<MeetingRecord, Of<Meeting>>(MEETING)
          .with(MEETING.FILE_ID, Of::file)
          .with(MEETING.POSITION, Of::position)
          .with(MEETING.COMPLAINT_ID, Of::complaintId)
          .with(MEETING.HELD_ON, of -> of.it().held())
          .with(MEETING.KIND, of -> of.it().kind().label())
          .with(MEETING.STAGE, of -> number(of.it().stage()))
          .with(MEETING.RESULT, of -> ComplaintSheet.label(of.it().result()));

  static final Sheet<CostRecord, Of<Cost>> COSTS =
      new Sheet<CostRecord, Of<Cost>>(COST)
          .with(COST.FILE_ID, Of::file)
          .with(COST.POSITION, Of::position)
          .with(COST.COMPLAINT_ID, Of::complaintId)
          .with(COST.SPENT_ON, of -> of.it().day())
          .with(COST.CATEGORY, of -> of.it().category().label())
          .with(COST.AMOUNT_PENCE, of -> of.it().amount().pence())
          .with(COST.PAYEE, of -> of.it().payee())
          .with(COST.NOTE, of -> of.it().note())
          .with(COST.RECHARGED_ON, of -> of.it().recharged())
          .with(COST.ENTRY_ID, of -> of.it().entry())
          .with(COST.MINUTES, of -> minutes(of.it().hours()))
          .with(COST.RATE_PENCE, of -> pence(of.it().rate()))
          .with(COST.RECHARGED_TO, of -> of.it().rechargedTo());

  static final Sheet<CommitmentRecord, Of<Commitment>> COMMITMENTS =
      new Sheet<CommitmentRecord, Of<Commitment>>(COMMITMENT)
          .with(COMMITMENT.FILE_ID, Of::file)
          .with(COMMITMENT.POSITION, Of::position)
          .with(COMMITMENT.COMPLAINT_ID, Of::complaintId)
          .with(COMMITMENT.NUMBER, of -> (long) of.it().number())
          .with(COMMITMENT.COMMITTED_ON, of -> of.it().day())
          .with(COMMITMENT.CATEGORY, of -> of.it().category().label())
          .with(COMMITMENT.AMOUNT_PENCE, of -> of.it().amount().pence())
          .with(COMMITMENT.PAYEE, of -> of.it().payee())
          .with(COMMITMENT.NOTE, of -> of.it().note())
          .with(COMMITMENT.CLOSED_ON, of -> of.it().closed())
          .with(COMMITMENT.IS_PAID, of -> of.it().paid())
          .with(COMMITMENT.MINUTES, of -> minutes(of.it().hours()))
          .with(COMMITMENT.RATE_PENCE, of -> pence(of.it().rate()));

  static final Sheet<ActionRecord, Of<Action>> ACTIONS =
      new Sheet<ActionRecord, Of<Action>>(ACTION)
          .with(ACTION.FILE_ID, Of::file)
          .with(ACTION.POSITION, Of::position)
          .with(ACTION.COMPLAINT_ID, Of::complaintId)
          .with(ACTION.AGREED_ON, of -> of.it().agreed())
          .with(ACTION.KIND, of -> ComplaintSheet.label(of.it().kind()))
          .with(ACTION.ACTION_TYPE, of -> of.it().type().label())
          .with(ACTION.DESCRIPTION, of -> of.it().description())
          .with(ACTION.OWNER, of -> of.it().owner())
          .with(ACTION.DUE_ON, of -> of.it().due())
          .with(ACTION.COMPLETED_ON, of -> of.it().completed())
          .with(ACTION.EVIDENCE, of -> of.it().evidence())
          .with(ACTION.PUBLISH_TEXT, of -> of.it().publishText())
          .with(ACTION.NUMBER, of -> (long) of.it().number())
          .with(ACTION.FIRST_DUE_ON, of -> of.it().firstDue())
          .with(ACTION.MOVED, of -> of.it().moved());

  static final Sheet<UserFieldRecord, Of<Map.Entry<String, String>>> USER_FIELDS =
      new Sheet<UserFieldRecord, Of<Map.Entry<String, String>>>(USER_FIELD)
          .with(USER_FIELD.FILE_ID, Of::file)
          .with(USER_FIELD.POSITION, Of::position)
          .with(USER_FIELD.NAME, of -> of.it().getKey())
          .with(USER_FIELD.CONTENT, of -> of.it().getValue());

  private ChildSheets() {}

  private static @Nullable String found(Of<Point> of, FindingBy by) {
    return ComplaintSheet.label(of.it().finding(by));
  }

  private static @Nullable String yes(@Nullable Boolean value) {
    return value == null ? null : value ? "yes" : "no";
  }

  private static @Nullable Long number(@Nullable Integer value) {
    return value == null ? null : Long.valueOf(value);
  }

  private static @Nullable Long minutes(@Nullable Hours value) {
    return value == null ? null : (long) value.minutes();
  }

  private static @Nullable Long pence(@Nullable Money value) {
    return value == null ? null : value.pence();
  }
}
