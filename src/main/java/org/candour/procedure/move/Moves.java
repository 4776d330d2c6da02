package org.candour.procedure.move;

import java.util.Optional;
import org.candour.domain.OfficerRole;
import org.candour.domain.entry.Beside;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Keeping;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Loose;
import org.candour.domain.entry.Ombudsman;
import org.candour.domain.entry.People;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Resolution;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.domain.entry.Stage3;

/// Which step of the procedure an entry takes. Every kind of entry has one, save the receipt itself
/// and records that belong to no complaint.
public final class Moves {
  private Moves() {}

  /// The step that this body takes; empty for a receipt or a loose record.
  public static Optional<Move> of(Body body) {
    return switch (body) {
      case Intake it -> intake(it);
      case Stage1 it -> Optional.of(stage1(it));
      case Stage2 it -> Optional.of(stage2(it));
      case Stage3 it -> Optional.of(stage3(it));
      case Course it -> Optional.of(course(it));
      case Remedy it -> Optional.of(remedy(it));
      case Resolution.MeetingHeld ignored -> Optional.of(Move.HOLD_MEETING);
      case Resolution.MeetingOffered ignored -> Optional.of(Move.OFFER_MEETING);
      case Learning it -> learning(it);
      case Ombudsman ignored -> Optional.of(Move.RECORD_OMBUDSMAN);
      case Loose ignored -> Optional.empty();
      case People ignored -> Optional.empty();
      case Beside ignored -> Optional.empty();
      case Keeping ignored -> Optional.empty();
    };
  }

  private static Optional<Move> intake(Intake body) {
    return switch (body) {
      case Intake.Received ignored -> Optional.empty();
      case Intake.Amended ignored -> Optional.of(Move.AMEND);
      case Intake.UserField ignored -> Optional.of(Move.AMEND);
      case Intake.Decided ignored -> Optional.of(Move.DECIDE_ROUTE);
      case Intake.RouteChanged ignored -> Optional.of(Move.CHANGE_ROUTE);
      case Intake.OutOfTimeDecided ignored -> Optional.of(Move.DECIDE_OUT_OF_TIME);
      case Intake.ResolvedAtOnce ignored -> Optional.of(Move.RESOLVE_AT_ONCE);
      case Intake.Replied ignored -> Optional.of(Move.REPLY);
      case Intake.HandedOver ignored -> Optional.of(Move.HAND_OVER);
      case Intake.SafeguardingReferred ignored -> Optional.of(Move.REFER_SAFEGUARDING);
      case Intake.ConsentRecorded ignored -> Optional.of(Move.RECORD_CONSENT);
      case Intake.ChildHeard ignored -> Optional.of(Move.HEAR_CHILD);
      case Intake.SufficientInterestDecided ignored -> Optional.of(Move.DECIDE_SUFFICIENT_INTEREST);
      case Intake.Deferred ignored -> Optional.of(Move.DEFER);
      case Intake.ProceedingsEnded ignored -> Optional.of(Move.END_PROCEEDINGS);
      case Intake.ResubmissionInvited ignored -> Optional.of(Move.INVITE_RESUBMISSION);
      case Intake.DeferralEnded ignored -> Optional.of(Move.END_DEFERRAL);
      case Intake.AdvocateOffered ignored -> Optional.of(Move.OFFER_ADVOCATE);
      case Intake.AdvocateAnswered ignored -> Optional.of(Move.ANSWER_ADVOCATE);
      case Intake.AdvocateAppointed ignored -> Optional.of(Move.APPOINT_ADVOCATE);
      case Intake.PointRaised ignored -> Optional.of(Move.RAISE_POINT);
      case Intake.PointRouted ignored -> Optional.of(Move.ROUTE_POINT);
    };
  }

  private static Move stage1(Stage1 body) {
    return switch (body) {
      case Stage1.Acknowledged ignored -> Move.ACKNOWLEDGE;
      case Stage1.Allocated ignored -> Move.ALLOCATE;
      case Stage1.DraftRequested ignored -> Move.REQUEST_DRAFT;
      case Stage1.DraftReceived ignored -> Move.RECEIVE_DRAFT;
      case Stage1.FindingProposed ignored -> Move.RECEIVE_DRAFT;
      case Stage1.LearningProposed ignored -> Move.RECEIVE_DRAFT;
      case Stage1.DraftChecked ignored -> Move.CHECK_DRAFT;
      case Stage1.LongerAgreed ignored -> Move.AGREE_LONGER;
      case Stage1.Stage2OfferAnswered ignored -> Move.ANSWER_STAGE_2_OFFER;
      case Stage1.ExtensionAgreed ignored -> Move.EXTEND_STAGE_1;
      case Stage1.AnswerPromised ignored -> Move.NOTE;
      case Stage1.GoodReasonRecorded ignored -> Move.RECORD_GOOD_REASON;
      case Stage1.ResponseSent ignored -> Move.SEND_RESPONSE;
      case Stage1.Stage2Offered ignored -> Move.OFFER_STAGE_2;
      case Stage1.SkippedByAgreement ignored -> Move.SKIP_STAGE_1;
      case Stage1.PointFound ignored -> Move.FIND_ON_POINT;
    };
  }

  private static Move stage2(Stage2 body) {
    return switch (body) {
      case Stage2.Requested ignored -> Move.REQUEST_STAGE_2;
      case Stage2.RequestRefused ignored -> Move.REFUSE_STAGE_2;
      case Stage2.OfficerAppointed it -> appointing(it.role());
      case Stage2.OfficerStoodDown ignored -> Move.STAND_DOWN_OFFICER;
      case Stage2.StatementDrafted ignored -> Move.DRAFT_STATEMENT;
      case Stage2.StatementSent ignored -> Move.SEND_STATEMENT;
      case Stage2.StatementIssued ignored -> Move.ISSUE_STATEMENT;
      case Stage2.Interviewed ignored -> Move.RECORD_INTERVIEW;
      case Stage2.FactsChecked ignored -> Move.CHECK_FACTS;
      case Stage2.WorkerNamed ignored -> Move.NAME_WORKER;
      case Stage2.WorkerInformed ignored -> Move.INFORM_WORKER;
      case Stage2.Recommended ignored -> Move.RECOMMEND;
      case Stage2.RecommendationAnswered ignored -> Move.ANSWER_RECOMMENDATION;
      case Stage2.StatementAgreed ignored -> Move.AGREE_STATEMENT;
      case Stage2.Extended ignored -> Move.EXTEND_STAGE_2;
      case Stage2.AnswerPromised ignored -> Move.NOTE;
      case Stage2.ComplainantUpdated ignored -> Move.UPDATE_COMPLAINANT;
      case Stage2.InvestigatorReported ignored -> Move.RECORD_INVESTIGATOR_REPORT;
      case Stage2.IndependentPersonReported ignored -> Move.RECORD_INDEPENDENT_PERSON_REPORT;
      case Stage2.IndependentPersonView ignored -> Move.FIND_ON_POINT;
      case Stage2.Adjudicated ignored -> Move.ADJUDICATE;
      case Stage2.RequestWithdrawn ignored -> Move.WITHDRAW_STAGE_2;
    };
  }

  private static Move appointing(OfficerRole role) {
    return switch (role) {
      case INVESTIGATING_OFFICER, INDEPENDENT_PERSON, ADJUDICATING_OFFICER -> Move.APPOINT_OFFICER;
      case PANEL_CHAIR -> Move.APPOINT_CHAIR;
      case PANEL_MEMBER -> Move.APPOINT_PANEL_MEMBER;
      case ADVOCATE -> Move.APPOINT_ADVOCATE;
    };
  }

  private static Move stage3(Stage3 body) {
    return switch (body) {
      case Stage3.Requested ignored -> Move.REQUEST_STAGE_3;
      case Stage3.RequestRefused ignored -> Move.REFUSE_STAGE_3;
      case Stage3.PanelArranged ignored -> Move.ARRANGE_PANEL;
      case Stage3.ReferredEarly ignored -> Move.REFER_EARLY;
      case Stage3.RequestAcknowledged ignored -> Move.ACKNOWLEDGE_STAGE_3;
      case Stage3.ChairAppointed ignored -> Move.APPOINT_CHAIR;
      case Stage3.PapersSent ignored -> Move.SEND_PAPERS;
      case Stage3.PanelPostponed ignored -> Move.POSTPONE_PANEL;
      case Stage3.PanelHeld ignored -> Move.HOLD_PANEL;
      case Stage3.PanelReported ignored -> Move.RECORD_PANEL_REPORT;
      case Stage3.ResponseSent ignored -> Move.SEND_FINAL_RESPONSE;
      case Stage3.Mediated ignored -> Move.SETTLE_BY_MEDIATION;
    };
  }

  private static Move course(Course body) {
    return switch (body) {
      case Course.Withdrawn ignored -> Move.WITHDRAW;
      case Course.Reinstated ignored -> Move.REINSTATE;
      case Course.Satisfied ignored -> Move.SATISFY;
      case Course.Lapsed ignored -> Move.LAPSE;
      case Course.Linked ignored -> Move.LINK;
      case Course.Closed ignored -> Move.CLOSE;
      case Course.Reopened ignored -> Move.REOPEN;
      case Course.Chased ignored -> Move.CHASE;
      case Course.Noted ignored -> Move.NOTE;
      case Course.ReaderNamed ignored -> Move.NAME_READER;
      case Course.ReaderRemoved ignored -> Move.NAME_READER;
      case Course.StruckOut ignored -> Move.STRIKE_OUT;
    };
  }

  private static Move remedy(Remedy body) {
    return switch (body) {
      case Remedy.ActionAgreed ignored -> Move.AGREE_ACTION;
      case Remedy.ActionCompleted ignored -> Move.COMPLETE_ACTION;
      case Remedy.ActionRescheduled ignored -> Move.RESCHEDULE_ACTION;
      case Remedy.LearningReviewed ignored -> Move.REVIEW_LEARNING;
      case Remedy.CostIncurred ignored -> Move.RECORD_COST;
      case Remedy.CostRecharged ignored -> Move.RECORD_COST;
      case Remedy.CostCommitted ignored -> Move.RECORD_COST;
      case Remedy.CommitmentClosed ignored -> Move.RECORD_COST;
    };
  }

  /// The steps in a complaint's own file; those of a theme or of advice are no steps of a
  /// complaint.
  private static Optional<Move> learning(Learning body) {
    return switch (body) {
      case Learning.RootCauseReviewed ignored -> Optional.of(Move.REVIEW_ROOT_CAUSE);
      case Learning.SaidAndDone ignored -> Optional.of(Move.TELL_LEARNING);
      case Learning.Tagged ignored -> Optional.of(Move.TAG_THEME);
      case Learning.Untagged ignored -> Optional.of(Move.TAG_THEME);
      default -> Optional.empty();
    };
  }
}
