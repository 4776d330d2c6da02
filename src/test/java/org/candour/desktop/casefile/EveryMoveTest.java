package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.casework.Register;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.Field;
import org.candour.domain.Wording;
import org.candour.domain.entry.Particulars;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.Standing;
import org.candour.store.NewRegister;
import org.candour.store.StoredRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every state of the procedure and every move between them is reached from the case file, and
/// whatever is refused can be read where one stands.
class EveryMoveTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 12, 5);
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final String RECEIVED = "2016-04-01";

  @TempDir private static Path folder;
  private static Register register;

  /// Moves of the register itself: they are taken from the chronology, and not by a form.
  private static final Set<Move> OF_THE_PAGE = EnumSet.of(Move.STRIKE_OUT);

  @BeforeAll
  static void open() {
    var path = folder.resolve("moves.candour");
    register = StoredRegister.create(path, null, new NewRegister("Moves", null, TODAY), CALENDAR);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  /// A move of the transition table.
  ///
  /// @param before the steps that lead to where it begins
  private record Row(String from, String event, List<String> before, String step, Standing to) {}

  private static final List<String> NEW = List.of();
  private static final List<String> ACCEPTED =
      List.of("decide-route on 2016-04-01: eligible=yes, scope=yes");
  private static final List<String> ANSWERED =
      and(
          ACCEPTED,
          "raise-point on 2016-04-04: point=Calls not returned, desired=An apology",
          "find-on-point on 2016-04-12: finding-1=partly upheld",
          "send-response on 2016-04-12: outcome=partly upheld, next-stage=yes");
  private static final List<String> ASKED =
      and(ANSWERED, "request-stage-2 on 2016-04-22: own-words=It is not so");
  private static final List<String> APPOINTED =
      and(
          ASKED,
          "appoint-officer on 2016-04-25: role=investigating officer, name=Ms I. Heron",
          "appoint-officer on 2016-04-25: role=independent person, name=Mr P. Wren");
  private static final List<String> AGREED =
      and(
          APPOINTED,
          "draft-statement on 2016-04-27",
          "send-statement on 2016-04-27",
          "agree-statement on 2016-05-03");
  private static final List<String> REPORTED =
      and(
          AGREED,
          "record-investigator-report on 2016-06-01: finding-1=fully upheld",
          "record-independent-person-report on 2016-06-02: view-1=yes");
  private static final List<String> ADJUDICATED =
      and(
          REPORTED,
          "recommend on 2016-06-03: recommendation=Write to the family",
          "answer-recommendation on 2016-06-08: accept=yes, action-type=apology, action-kind=corrective, owner=Head of Service,"
              + " by-date=2016-07-29",
          "adjudicate on 2016-06-10: finding-1=fully upheld");
  private static final List<String> PANEL_ASKED =
      and(ADJUDICATED, "request-stage-3 on 2016-06-20: own-words=I want a panel");
  private static final List<String> CHAIRED =
      and(PANEL_ASKED, "appoint-chair on 2016-06-22: name=Dr C. Teal, independent=yes");
  private static final List<String> FULL =
      and(
          CHAIRED,
          "appoint-panel-member on 2016-06-22: name=Ms L. Dunlin, independent=yes",
          "appoint-panel-member on 2016-06-22: name=Mr F. Rail, independent=yes");
  private static final List<String> HELD =
      and(FULL, "hold-panel on 2016-07-20: complainant-came=yes");
  private static final List<String> PANEL_REPORTED =
      and(HELD, "record-panel-report on 2016-07-26: finding-1=fully upheld");
  private static final List<String> FINAL =
      and(PANEL_REPORTED, "send-final-response on 2016-08-10: with-ip=yes");
  private static final List<String> DEFERRED =
      and(
          ACCEPTED,
          "defer on 2016-04-06: proceedings=court, reason=Care proceedings, reasons-sent=yes");
  private static final List<String> ENDED = and(DEFERRED, "end-proceedings on 2016-05-06");
  private static final List<String> OFFERED =
      and(ACCEPTED, "offer-advocate on 2016-04-04", "answer-advocate on 2016-04-05: wanted=yes");
  private static final String EARLY =
      "refer-early on 2016-06-20: referral-robust-report=Report of 1 June,"
          + " referral-complete-adjudication=Letter of 10 June, referral-upheld=The one point,"
          + " referral-action-plan=One action, referral-outcomes-met=The apology,"
          + " complainant-agrees=yes, council-agrees=yes";

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>(intake());
    rows.addAll(stage1());
    rows.addAll(stage2());
    rows.addAll(stage3());
    rows.addAll(anywhere());
    return rows;
  }

  private static List<Row> intake() {
    return List.of(
        row(
            "S00",
            "settled on the spot",
            NEW,
            "resolve-at-once on 2016-04-01: agreed-words=The record was put right",
            Standing.RESOLVED),
        row(
            "S00",
            "safeguarding concern seen",
            NEW,
            "refer-safeguarding on 2016-04-01: referred-to=First Response, allegation=no",
            Standing.ELIGIBILITY),
        row(
            "S01",
            "accepted",
            NEW,
            "decide-route on 2016-04-01: eligible=yes, scope=yes",
            Standing.STAGE_1_OPEN),
        row(
            "S01",
            "other person, interest found",
            List.of(
                "amend on 2016-04-01: detail=Who they are, value=other sufficient interest",
                "decide-sufficient-interest on 2016-04-04: interest=yes, reason=Lives with her,"
                    + " child-views=Wants it heard, child-told=yes"),
            "decide-route on 2016-04-04: eligible=yes, scope=yes",
            Standing.STAGE_1_OPEN),
        row(
            "S01",
            "other person, no interest",
            List.of(
                "amend on 2016-04-01: detail=Who they are, value=other sufficient interest",
                "decide-sufficient-interest on 2016-04-04: interest=no, reason=No tie,"
                    + " child-views=Not asked: a baby"),
            "decide-route on 2016-04-04: eligible=no, scope=yes, procedure=not accepted,"
                + " refusal=not eligible",
            Standing.NOT_ACCEPTED),
        row(
            "S01",
            "out of time, not waived",
            List.of(
                "decide-out-of-time on 2016-04-04: why-late=None given,"
                    + " still-fair=The worker has left, accept-late=no"),
            "decide-route on 2016-04-04: eligible=yes, scope=yes, procedure=not accepted,"
                + " refusal=out of time",
            Standing.NOT_ACCEPTED),
        row(
            "S01",
            "out of time, waived",
            List.of(
                "decide-out-of-time on 2016-04-04: why-late=She was fifteen,"
                    + " still-fair=The file is whole, accept-late=yes"),
            "decide-route on 2016-04-04: eligible=yes, scope=yes",
            Standing.STAGE_1_OPEN),
        row(
            "S01",
            "wholly non-statutory",
            NEW,
            "decide-route on 2016-04-04: eligible=yes, scope=no, procedure=corporate",
            Standing.ROUTED_ELSEWHERE),
        row(
            "S02",
            "told before handed over",
            List.of(
                "decide-route on 2016-04-04: eligible=yes, scope=no, procedure=corporate",
                "reply on 2016-04-04: ombudsman-named=yes"),
            "hand-over on 2016-04-05: handed-to=Corporate complaints",
            Standing.ROUTED_ELSEWHERE),
        row(
            "S01",
            "mixed: one point goes elsewhere",
            and(
                ACCEPTED,
                "raise-point on 2016-04-04: point=Calls",
                "raise-point on 2016-04-04: point=A school place"),
            "route-point on 2016-04-05: number=2, point-route=routed elsewhere,"
                + " point-procedure=school, reason=The school decides",
            Standing.STAGE_1_OPEN),
        row(
            "S01",
            "already through all stages",
            NEW,
            "decide-route on 2016-04-04: eligible=yes, scope=yes, procedure=not accepted,"
                + " refusal=already considered",
            Standing.NOT_ACCEPTED),
        row(
            "S01",
            "anonymous",
            NEW,
            "decide-route on 2016-04-04: eligible=no, scope=yes, procedure=not accepted,"
                + " refusal=anonymous",
            Standing.NOT_ACCEPTED),
        row(
            "S10",
            "route changed, with why",
            ACCEPTED,
            "change-route on 2016-04-05: procedure=school, why-change=It is about a place",
            Standing.ROUTED_ELSEWHERE));
  }

  private static List<Row> stage1() {
    return List.of(
        row("S10", "acknowledged", ACCEPTED, "acknowledge on 2016-04-04", Standing.STAGE_1_OPEN),
        row(
            "S10",
            "allocated",
            ACCEPTED,
            "allocate on 2016-04-04: manager=Mr T. Reed",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "draft asked, sent, checked",
            and(ACCEPTED, "request-draft on 2016-04-04", "receive-draft on 2016-04-08"),
            "check-draft on 2016-04-08: approved=yes",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "advocate wanted",
            and(ACCEPTED, "offer-advocate on 2016-04-04"),
            "answer-advocate on 2016-04-05: wanted=yes",
            Standing.ADVOCATE_AWAITED),
        row(
            "S11",
            "advocate appointed",
            OFFERED,
            "appoint-advocate on 2016-04-08: provider=A Voice",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "the child's own view",
            ACCEPTED,
            "hear-child on 2016-04-08: how-heard=In her own words",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "consent",
            ACCEPTED,
            "record-consent on 2016-04-08: consent=given",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "extended to 20 working days",
            ACCEPTED,
            "extend-stage-1 on 2016-04-11: extension=complexity",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "longer agreed",
            ACCEPTED,
            "agree-longer on 2016-04-29: longer-until=2016-05-13",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "good reason",
            ACCEPTED,
            "record-good-reason on 2016-05-04: reason=The file was in court",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "meeting agreed",
            and(ACCEPTED, "offer-meeting on 2016-04-05: kind=conciliation meeting, accepted=yes"),
            "hold-meeting on 2016-04-08: kind=conciliation meeting, result=resolved",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "terms of resolution",
            ACCEPTED,
            "send-response on 2016-04-12: outcome=fully upheld, next-stage=yes,"
                + " terms=A new worker by May",
            Standing.RESOLVED),
        row(
            "S10",
            "response sent",
            ACCEPTED,
            "send-response on 2016-04-12: outcome=not upheld, next-stage=yes",
            Standing.STAGE_1_ANSWERED),
        row(
            "S10 overdue",
            "Stage 2 offered",
            ACCEPTED,
            "offer-stage-2 on 2016-05-04",
            Standing.STAGE_1_OPEN),
        row(
            "S10 overdue",
            "the offer is declined",
            and(ACCEPTED, "offer-stage-2 on 2016-05-04"),
            "answer-stage-2-offer on 2016-05-05: stage2-wanted=no",
            Standing.STAGE_1_OPEN),
        row(
            "S10 overdue",
            "complainant asks",
            ACCEPTED,
            "request-stage-2 on 2016-05-05: own-words=Nobody answers",
            Standing.STAGE_2_REQUESTED),
        row(
            "S10",
            "asked for too early",
            ACCEPTED,
            "refuse-stage-2 on 2016-04-05: ground=the stage before is still running,"
                + " explanation=Ten working days run until 15 April",
            Standing.STAGE_1_OPEN),
        row(
            "S10",
            "both agree to skip",
            and(ACCEPTED, "skip-stage-1 on 2016-04-05"),
            "request-stage-2 on 2016-04-06",
            Standing.STAGE_2_REQUESTED),
        row("S12", "complainant satisfied", ANSWERED, "satisfy on 2016-04-20", Standing.RESOLVED),
        row(
            "S12",
            "no request in 20 working days",
            ANSWERED,
            "lapse on 2016-05-20",
            Standing.LAPSED),
        row(
            "S92",
            "late request for Stage 2",
            and(ANSWERED, "lapse on 2016-05-20"),
            "request-stage-2 on 2016-06-01",
            Standing.STAGE_2_REQUESTED),
        row(
            "S10",
            "proceedings",
            ACCEPTED,
            "defer on 2016-04-06: proceedings=court, reason=Care proceedings, reasons-sent=yes",
            Standing.DEFERRED),
        row(
            "S04",
            "one point only",
            and(ACCEPTED, "raise-point on 2016-04-04: point=Contact"),
            "route-point on 2016-04-05: number=1, point-route=deferred, reason=Court",
            Standing.STAGE_1_OPEN),
        row(
            "S04",
            "proceedings end, complainant written to",
            ENDED,
            "invite-resubmission on 2016-05-09",
            Standing.DEFERRED),
        row(
            "S04",
            "resubmitted",
            and(ENDED, "invite-resubmission on 2016-05-09"),
            "end-deferral on 2016-05-20: resubmitted=yes, reason=She wrote again",
            Standing.STAGE_1_OPEN),
        row(
            "S04",
            "no prejudice after all",
            DEFERRED,
            "end-deferral on 2016-04-12: resubmitted=no, reason=Nothing in common",
            Standing.STAGE_1_OPEN));
  }

  private static List<Row> stage2() {
    return List.of(
        row(
            "S12",
            "asked for in any wording",
            ANSWERED,
            "request-stage-2 on 2016-04-22: own-words=No",
            Standing.STAGE_2_REQUESTED),
        row(
            "S20",
            "talking offered",
            ASKED,
            "offer-meeting on 2016-04-25: kind=mediation, accepted=no",
            Standing.STAGE_2_REQUESTED),
        row(
            "S20",
            "IO and IP appointed",
            and(
                ASKED,
                "appoint-officer on 2016-04-25: role=investigating officer, name=Ms I. Heron"),
            "appoint-officer on 2016-04-25: role=independent person, name=Mr P. Wren",
            Standing.STATEMENT_BEING_AGREED),
        row(
            "S21",
            "statement agreed",
            and(APPOINTED, "draft-statement on 2016-04-27", "send-statement on 2016-04-27"),
            "agree-statement on 2016-05-03",
            Standing.INVESTIGATING),
        row(
            "S21",
            "statement not agreed",
            and(APPOINTED, "draft-statement on 2016-04-27", "send-statement on 2016-04-27"),
            "issue-statement on 2016-05-16: complainant-view=More points,"
                + " authority-view=These are all",
            Standing.INVESTIGATING),
        row(
            "S22",
            "more time",
            AGREED,
            "extend-stage-2 on 2016-05-20: reason=A witness is away, promised=2016-07-20",
            Standing.INVESTIGATING),
        row(
            "S22",
            "a new point, and a new version",
            and(AGREED, "raise-point on 2016-05-09: point=The allowance"),
            "draft-statement on 2016-05-10",
            Standing.INVESTIGATING),
        row(
            "S22",
            "a point put right",
            AGREED,
            "amend-point on 2016-05-09: number=1, answered-by=Mr T. Reed",
            Standing.INVESTIGATING),
        row(
            "S22",
            "the IO leaves",
            and(
                AGREED,
                "stand-down-officer on 2016-05-09: officer=investigating officer: Ms I. Heron,"
                    + " reason=Ill"),
            "appoint-officer on 2016-05-10: role=investigating officer, name=Ms S. Crane",
            Standing.INVESTIGATING),
        row(
            "S22",
            "interviews",
            AGREED,
            "record-interview on 2016-05-10: interviewed=Ms S. Finch, ip-present=yes",
            Standing.INVESTIGATING),
        row(
            "S22",
            "facts checked",
            AGREED,
            "check-facts on 2016-05-25: checked-with=The service",
            Standing.INVESTIGATING),
        row(
            "S22",
            "a worker named",
            AGREED,
            "name-worker on 2016-05-10: worker=Mr N. Rook, sheet=no",
            Standing.INVESTIGATING),
        row(
            "S22",
            "the worker has the sheet",
            and(AGREED, "name-worker on 2016-05-10: worker=Mr N. Rook, sheet=no"),
            "inform-worker on 2016-05-11: worker=Mr N. Rook",
            Standing.INVESTIGATING),
        row(
            "S22",
            "late, and the complainant told",
            AGREED,
            "update-complainant on 2016-06-01: expected=2016-06-20",
            Standing.INVESTIGATING),
        row(
            "S22",
            "both reports",
            and(AGREED, "record-investigator-report on 2016-06-01: finding-1=fully upheld"),
            "record-independent-person-report on 2016-06-02: view-1=yes",
            Standing.ADJUDICATING),
        row(
            "S22",
            "request withdrawn",
            AGREED,
            "withdraw-stage-2 on 2016-05-10: reason=Enough",
            Standing.STAGE_2_WITHDRAWN),
        row(
            "S23",
            "adjudicated",
            and(
                REPORTED,
                "recommend on 2016-06-03: recommendation=Write to the family",
                "answer-recommendation on 2016-06-08: accept=yes, action-type=apology, action-kind=corrective, owner=Head of Service,"
                    + " by-date=2016-07-29"),
            "adjudicate on 2016-06-10: finding-1=fully upheld",
            Standing.STAGE_2_ANSWERED),
        row(
            "S24",
            "complainant satisfied",
            ADJUDICATED,
            "satisfy on 2016-06-20",
            Standing.RESOLVED),
        row("S24", "early referral agreed", ADJUDICATED, EARLY, Standing.REFERRED_EARLY),
        row(
            "S24",
            "no request in 20 working days",
            ADJUDICATED,
            "lapse on 2016-07-20",
            Standing.LAPSED),
        row(
            "S24",
            "panel refused as too late",
            ADJUDICATED,
            "refuse-stage-3 on 2016-08-20: ground=asked for too late, explanation=Two months",
            Standing.STAGE_2_ANSWERED),
        row(
            "S20",
            "deferred at Stage 2",
            AGREED,
            "defer on 2016-05-10: proceedings=criminal, reason=A trial, reasons-sent=yes",
            Standing.DEFERRED),
        row(
            "S04",
            "resubmitted, back to Stage 2",
            and(
                AGREED,
                "defer on 2016-05-10: proceedings=criminal, reason=A trial, reasons-sent=yes",
                "end-proceedings on 2016-07-01"),
            "end-deferral on 2016-07-11: resubmitted=yes, reason=She wrote again",
            Standing.INVESTIGATING));
  }

  private static List<Row> stage3() {
    return List.of(
        row(
            "S24",
            "panel asked for",
            ADJUDICATED,
            "request-stage-3 on 2016-06-20",
            Standing.STAGE_3_REQUESTED),
        row(
            "S30",
            "acknowledged",
            PANEL_ASKED,
            "acknowledge-stage-3 on 2016-06-21",
            Standing.STAGE_3_REQUESTED),
        row(
            "S30",
            "chair appointed",
            PANEL_ASKED,
            "appoint-chair on 2016-06-22: name=Dr C. Teal, independent=yes",
            Standing.PANEL_ARRANGED),
        row(
            "S31",
            "a day is set",
            FULL,
            "arrange-panel on 2016-06-23: meeting-day=2016-07-20",
            Standing.PANEL_ARRANGED),
        row("S31", "papers sent", FULL, "send-papers on 2016-07-05", Standing.PANEL_ARRANGED),
        row(
            "S31",
            "postponed for the complainant",
            FULL,
            "postpone-panel on 2016-07-19: reason=She is ill",
            Standing.PANEL_ARRANGED),
        row(
            "S31",
            "settled before the panel",
            FULL,
            "settle-by-mediation on 2016-07-10",
            Standing.STAGE_3_MEDIATED),
        row(
            "S31",
            "panel held",
            FULL,
            "hold-panel on 2016-07-20: complainant-came=yes",
            Standing.PANEL_HELD),
        row(
            "S32",
            "report",
            HELD,
            "record-panel-report on 2016-07-26: finding-1=fully upheld",
            Standing.PANEL_REPORTED),
        row(
            "S33",
            "response with the IP",
            PANEL_REPORTED,
            "send-final-response on 2016-08-10: with-ip=yes",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "S34",
            "actions agreed",
            FINAL,
            "agree-action on 2016-08-12: action-type=training, owner=Head of Service,"
                + " by-date=2016-10-31",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "S34",
            "to the Ombudsman",
            FINAL,
            "record-ombudsman on 2016-09-01: ombudsman-reference=16 001 001",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "S40",
            "sent back for a panel",
            and(ADJUDICATED, EARLY),
            "request-stage-3 on 2016-08-01",
            Standing.STAGE_3_REQUESTED));
  }

  private static List<Row> anywhere() {
    return List.of(
        row(
            "any",
            "premature at the Ombudsman",
            ACCEPTED,
            "record-ombudsman on 2016-04-06: ombudsman-reference=16 001 002",
            Standing.STAGE_1_OPEN),
        row(
            "any",
            "withdrawn",
            ASKED,
            "withdraw on 2016-05-03: reason=Enough, confirmed=yes",
            Standing.WITHDRAWN),
        row(
            "S91",
            "reinstated",
            and(ASKED, "withdraw on 2016-05-03: reason=Enough, confirmed=yes"),
            "reinstate on 2016-05-10: reason=Not enough",
            Standing.STAGE_2_REQUESTED),
        row(
            "any",
            "reviewed for learning",
            FINAL,
            "review-learning on 2016-08-15: learned=Calls are logged now",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "root cause",
            FINAL,
            "review-root-cause on 2016-08-15: why1=Nobody was told, family=communication",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "you said, we did",
            FINAL,
            "tell-learning on 2016-08-15: you-said=Calls, we-did=Return them",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "a theme",
            FINAL,
            "tag-theme on 2016-08-15: theme=Calls",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "a cost",
            FINAL,
            "record-cost on 2016-08-15: category=investigating officer, amount=420.50",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "a reminder",
            FINAL,
            "chase on 2016-08-15: whom=Head of Service, about=The letter",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "named to read it",
            FINAL,
            "name-reader on 2016-08-15: reader=Ms I. Heron, may-read=yes",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "a note",
            FINAL,
            "note on 2016-08-15: note=Telephoned",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "any",
            "an action moved",
            FINAL,
            "reschedule-action on 2016-07-20: action=1 Write to the family, by-date=2016-09-30,"
                + " reason=Leave",
            Standing.FINAL_RESPONSE_SENT),
        row(
            "S90 to S41",
            "closed, actions open",
            and(FINAL, "review-learning on 2016-08-15: learned=Calls are logged now"),
            "close on 2016-09-10",
            Standing.CLOSED_ACTIONS_OPEN),
        row(
            "S93",
            "all actions evidenced",
            and(
                FINAL,
                "review-learning on 2016-08-15: learned=Calls are logged now",
                "close on 2016-09-10"),
            "complete-action on 2016-09-20: action=1 Write to the family, evidence=A letter",
            Standing.CLOSED),
        row(
            "S99",
            "opened again",
            and(
                FINAL,
                "review-learning on 2016-08-15: learned=Calls are logged now",
                "close on 2016-09-10"),
            "reopen on 2016-09-20: reason=A letter came",
            Standing.FINAL_RESPONSE_SENT));
  }

  private static Row row(String from, String event, List<String> before, String step, Standing to) {
    return new Row(from, event, before, step, to);
  }

  private static List<String> and(List<String> before, String... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyMoveIsReachedFromTheCaseFile() {
    return rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.from() + ": " + row.event(),
                () -> assertThat(arrived(row).standing()).isEqualTo(row.to())));
  }

  @Test
  void linksTwoComplaintsFromEither() {
    Clerk one = begun();
    Clerk other = begun();

    one.take(
        "link on 2016-04-05: other-reference=%s, link=sibling"
            .formatted(other.state().reference()));

    long file = register.chronicle().find(other.state().reference()).orElseThrow();
    assertThat(register.chronicle().open(file).state().links())
        .extracting(link -> link.reference())
        .containsExactly(one.state().reference());
  }

  /// What has no row would be a step that nobody can take, or a state that nothing leads to.
  @Test
  void theTableHasEveryMoveAndEveryState() {
    Set<String> taken = new java.util.TreeSet<>(Set.of("link"));
    rows()
        .forEach(
            row -> and(row.before(), row.step()).forEach(step -> taken.add(step.split(" on ")[0])));
    assertThat(Stream.of(Move.values()).filter(move -> !OF_THE_PAGE.contains(move)))
        .extracting(Move::id)
        .isSubsetOf(taken);
    assertThat(rows()).extracting(Row::to).contains(Standing.values());
  }

  /// Wherever one stands, each step is offered or its refusal is there to be read.
  @Test
  void everyRefusalCanBeReadWhereOneStands() {
    Map<Standing, Clerk> places = new HashMap<>();
    rows().forEach(row -> places.computeIfAbsent(row.to(), _ -> arrived(row)));
    SoftAssertions all = new SoftAssertions();
    places.forEach((standing, clerk) -> {
      for (Move move : Move.values()) {
        if (!OF_THE_PAGE.contains(move)) {
          var line = clerk.line(move);
          all.assertThat(line).as(standing + " " + move).isPresent();
          line.filter(it -> !it.allowed())
              .ifPresent(it ->
                  all.assertThat(it.reason())
                      .as(standing + " " + move)
                      .matches("\\p{Lu}.+")
                      .doesNotContainPattern("R\\d{3}"));
        }
      }
    });
    all.assertAll();
  }

  /// `candour show` heads its lists as the case file does.
  @Test
  void screenAndTextUseTheSameWords() {
    Map.of("show.may", "moves.now", "show.more", "moves.more", "show.may-not", "moves.not-yet")
        .forEach((text, screen) ->
            assertThat(Wording.of("command").text(text)).isEqualTo(Words.text(screen)));
  }

  /// The short lists have what somebody looks for where the case stands, and no more.
  @Test
  void theShortListsAreShort() {
    Map<Standing, Clerk> places = new HashMap<>();
    rows().forEach(row -> places.computeIfAbsent(row.to(), _ -> arrived(row)));
    SoftAssertions all = new SoftAssertions();
    places.forEach((standing, clerk) -> {
      var lines = clerk.view().moves().stream().filter(MoveLine::first).toList();
      all.assertThat(lines.stream().filter(MoveLine::allowed))
          .as(standing + "")
          .hasSizeLessThan(13);
      all.assertThat(lines.stream().filter(line -> !line.allowed()))
          .as(standing + "")
          .hasSizeLessThan(6);
    });
    all.assertThat(
            places.get(Standing.STAGE_1_OPEN).line(Move.REFUSE_STAGE_3).orElseThrow().allowed())
        .isFalse();
    all.assertAll();
  }

  private static Clerk arrived(Row row) {
    Clerk clerk = begun();
    row.before().forEach(clerk::take);
    clerk.take(row.step());
    return clerk;
  }

  private static Clerk begun() {
    var desk = new Desk(register, CALENDAR, () -> Authorship.on("Complaints Manager", TODAY));
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.METHOD, "email",
            Field.SUMMARY, "Calls were not returned.");
    var file =
        new Logging("", LocalDate.parse(RECEIVED), new Particulars(values), null, List.of())
            .at(desk);
    return new Clerk(new Office(desk), file);
  }
}
