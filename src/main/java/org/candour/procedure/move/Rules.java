package org.candour.procedure.move;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.domain.ComplainantType;
import org.candour.domain.Field;
import org.candour.domain.OfficerRole;
import org.candour.domain.PointRoute;
import org.candour.procedure.state.Officers;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Standing;
import org.candour.procedure.state.Tenure;
import org.jspecify.annotations.Nullable;

/// The rules of the transition table, each a named value with its source.
final class Rules {
  static final Rule STATUTORY =
      rule("statutory", "SI 2006/1738 regs 3 to 5", s -> s.state().statutory());
  static final Rule NOT_WITHDRAWN =
      rule("not-withdrawn", "Getting the Best from Complaints", s -> s.state().withdrawn() == null);
  static final Rule NOT_CLOSED = rule("not-closed", "R016", s -> s.state().closed() == null);
  static final Rule WITHDRAWN =
      rule("withdrawn", "Getting the Best from Complaints", s -> s.state().withdrawn() != null);
  static final Rule CLOSED = rule("closed", "R016", s -> s.state().closed() != null);
  static final Rule ROUTE_OPEN =
      rule(
          "route-open",
          "R015; LGSCO 24 015 996",
          s -> s.stage1().responded() == null && s.stage2().requested() == null);
  static final Rule ROUTE_NOT_LOCKED =
      rule("route-not-locked", "R015", s -> s.intake().decided() == null || !s.state().statutory());
  static final Rule ROUTE_LOCKED =
      rule("route-locked", "R015", s -> s.intake().decided() != null && s.state().statutory());
  static final Rule GOES_ELSEWHERE = rule("goes-elsewhere", "R013", Rules::somethingElsewhere);
  static final Rule REPLIED =
      rule("replied", "R013", s -> s.intake().replied() != null || s.state().anonymous());
  static final Rule REPLIED_BEFORE_CLOSING =
      rule("replied-before-closing", "R013", s -> !s.state().replyOwed());
  static final Rule ROUTE_DECIDED =
      rule("route-decided", "R011", s -> s.state().standing() != Standing.ELIGIBILITY);
  static final Rule OTHER_PERSON =
      rule(
          "other-person",
          "Children Act 1989 s.26(3)(e)",
          s -> s.state().complainantType() == ComplainantType.OTHER_SUFFICIENT_INTEREST);
  static final Rule DEFERRED =
      rule("deferred", "SI 2006/1738 reg 8", s -> s.state().intake().deferred() != null);
  static final Rule NOT_DEFERRED =
      rule(
          "not-deferred",
          "SI 2006/1738 reg 8",
          s -> s.intake().deferred() == null || s.intake().deferral().ended() != null);
  static final Rule PUT_FORWARD_AGAIN =
      rule(
          "put-forward-again",
          "SI 2006/1738 reg 8",
          s -> s.intake().deferred() == null || s.intake().deferral().ended() == null);
  static final Rule PROCEEDINGS_RUN =
      rule("proceedings-run", "SI 2006/1738 reg 8", s -> s.intake().deferral().ended() == null);
  static final Rule PROCEEDINGS_ENDED =
      rule(
          "proceedings-ended",
          "SI 2006/1738 reg 8; LGSCO 16 017 549",
          s -> s.intake().deferral().ended() != null);
  static final Rule ADVOCATE_OFFERED =
      rule(
          "advocate-offered",
          "Children Act 1989 s.26A",
          s -> "yes".equals(s.state().particulars().get(Field.ADVOCATE_OFFERED)));
  static final Rule HAS_POINTS =
      rule("has-points", "SI 2006/1738 reg 8", s -> !s.state().points().isEmpty());
  static final Rule NOT_ACKNOWLEDGED =
      rule("not-acknowledged", "SI 2006/1738 reg 11", s -> s.stage1().acknowledged() == null);
  static final Rule STAGE_1_OPEN =
      rule("stage1-open", "SI 2006/1738 reg 14", Situation::stage1Open);
  static final Rule EXTENDED_ONCE =
      rule("extended-once", "SI 2006/1738 reg 14", s -> s.stage1().extensionsAgreed() == 0);
  static final Rule DRAFT_TO_CHECK =
      rule("draft-to-check", "R024", s -> s.stage1().drafting().toCheck());
  static final Rule DRAFT_APPROVED =
      rule(
          "draft-approved",
          "R024",
          s ->
              s.stage1().drafting().received() == null
                  || Boolean.TRUE.equals(s.stage1().drafting().approved()));
  static final Rule STAGE_2_OFFERED =
      rule("stage2-offered", "R023", s -> s.stage1().stage2Offered() != null);
  static final Rule ANSWERED =
      rule(
          "answered",
          "SI 2006/1738 reg 15",
          s ->
              s.stage1().responded() != null
                  || s.stage2().adjudicated() != null
                  || s.stage3().response() != null);
  static final Rule WINDOW_PASSED =
      rule(
          "window-passed",
          "Getting the Best from Complaints 3.5.8; SI 2006/1738 regs 8, 18",
          Situation::windowPassed);
  static final Rule STAGE_1_LATE =
      rule("stage1-late", "Getting the Best from Complaints 3.5.5; R023", Situation::stage1Late);
  static final Rule STAGE_1_ENDED =
      rule(
          "stage1-ended",
          "SI 2006/1738 regs 15(2), 17",
          s ->
              s.stage1().responded() != null
                  || s.stage1().skipped() != null
                  || s.stage1().stage2Offered() != null
                  || s.stage1Late());
  static final Rule STAGE_2_NOT_ASKED =
      rule(
          "stage2-not-asked",
          "SI 2006/1738 reg 17",
          s -> s.stage2().requested() == null || s.stage2().withdrawn() != null);
  static final Rule STAGE_2_OPEN =
      rule("stage2-open", "SI 2006/1738 reg 17", s -> s.stage2().open());
  static final Rule OFFICERS_APPOINTED =
      rule(
          "officers-appointed",
          "SI 2006/1738 reg 17(2); R030",
          s ->
              held(s, OfficerRole.INVESTIGATING_OFFICER, Field.STAGE2_INVESTIGATING_OFFICER)
                  && held(s, OfficerRole.INDEPENDENT_PERSON, Field.STAGE2_INDEPENDENT_PERSON));
  static final Rule STAGE_2_EXTENDED_ONCE =
      rule("stage2-extended-once", "SI 2006/1738 reg 17", s -> s.stage2().extensionTold() == null);
  static final Rule BOTH_REPORTS =
      rule(
          "both-reports",
          "SI 2006/1738 reg 17",
          s ->
              s.stage2().investigatorReported() != null
                  && s.stage2().independentPersonReported() != null);
  static final Rule STAGE_2_ANSWERED =
      rule("stage2-answered", "SI 2006/1738 reg 18", s -> s.stage2().adjudicated() != null);
  static final Rule STAGE_3_NOT_ASKED =
      rule("stage3-not-asked", "SI 2006/1738 reg 18", s -> s.stage3().requested() == null);
  static final Rule STAGE_2_ASKED =
      rule("stage2-asked", "SI 2006/1738 reg 18", s -> s.stage2().requested() != null);
  static final Rule STAGE_3_OPEN =
      rule("stage3-open", "SI 2006/1738 reg 19", s -> s.stage3().open());
  static final Rule CHAIR_APPOINTED =
      rule("chair-appointed", "SI 2006/1738 reg 19(2)", s -> s.stage3().chairAppointed() != null);
  static final Rule PANEL_NOT_HELD =
      rule("panel-not-held", "SI 2006/1738 reg 19(4)", s -> s.stage3().panel() == null);
  static final Rule PANEL_HELD =
      rule("panel-held", "SI 2006/1738 reg 20", s -> s.stage3().panel() != null);
  static final Rule PANEL_REPORTED =
      rule("panel-reported", "SI 2006/1738 reg 20(3)", s -> s.stage3().report() != null);
  static final Rule ACTION_OPEN =
      rule(
          "action-open",
          "R074; LGSCO 24 009 478",
          s -> s.state().actions().stream().anyMatch(a -> a.completed() == null));
  static final Rule LEARNING_REVIEWED =
      rule(
          "learning-reviewed",
          "R070",
          s -> !s.state().upheld() || s.state().learningReviewed() != null);
  static final Rule POINTS_RAISED =
      rule(
          "points-raised",
          "SI 2006/1738 reg 16",
          s -> s.state().points().stream().anyMatch(Point::counts));
  static final Rule OFFICER_HELD =
      rule(
          "officer-held",
          "SI 2006/1738 reg 17",
          s -> s.state().officers().tenures().stream().anyMatch(Tenure::held));
  static final Rule STATEMENT_DRAFTED =
      rule(
          "statement-drafted",
          "SI 2006/1738 reg 16",
          s -> s.stage2().investigation().latest().isPresent());
  static final Rule STATEMENT_SENT =
      rule(
          "statement-was-sent",
          "SI 2006/1738 reg 16",
          s -> s.stage2().investigation().latest().filter(l -> l.sent() != null).isPresent());
  static final Rule WORKER_UNINFORMED =
      rule(
          "worker-uninformed",
          "R037",
          s -> s.stage2().investigation().workers().stream().anyMatch(w -> w.informed() == null));
  static final Rule STAGE_2_OR_PANEL =
      rule(
          "stage2-or-panel",
          "SI 2006/1738 regs 17, 20",
          s -> s.stage2().open() || (s.stage3().open() && s.stage3().panel() != null));
  static final Rule RECOMMENDATION_OPEN =
      rule(
          "recommendation-open",
          "R034",
          s -> s.state().recommendations().stream().anyMatch(r -> r.accepted() == null));
  static final Rule STAGE_2_RECOMMENDATIONS_ANSWERED =
      rule("stage2-recommendations-answered", "R034", s -> answered(s, false));
  static final Rule PANEL_RECOMMENDATIONS_ANSWERED =
      rule("panel-recommendations-answered", "SI 2006/1738 reg 20(3)", s -> answered(s, true));
  static final Rule PANEL_OF_THREE =
      rule(
          "panel-of-three",
          "SI 2006/1738 reg 19(2)",
          s -> s.state().officers().panel().size() >= Officers.PANEL);
  static final Rule NOT_REFERRED =
      rule(
          "not-referred",
          "Getting the Best from Complaints",
          s -> s.stage3().file().referral() == null);
  static final Rule NOTHING_TO_ANSWER =
      rule("nothing-to-answer", "R016", s -> !s.state().standing().open());

  private Rules() {}

  /// Every rule, in the order of the procedure.
  static List<Rule> all() {
    return Stream.of(Move.values()).flatMap(m -> m.rules().stream()).distinct().toList();
  }

  private static boolean somethingElsewhere(Situation s) {
    return !s.state().statutory()
        || s.state().points().stream().anyMatch(p -> p.route() == PointRoute.ELSEWHERE);
  }

  private static boolean answered(Situation s, boolean ofPanel) {
    return s.state().recommendations().stream()
        .filter(r -> r.ofPanel() == ofPanel)
        .allMatch(r -> r.accepted() != null);
  }

  /// Somebody holds the role now. Where no appointment is on record, as after an import, the name
  /// written in the particulars counts.
  private static boolean held(Situation s, OfficerRole role, Field field) {
    var officers = s.state().officers();
    return officers.tenures().stream().anyMatch(tenure -> tenure.role() == role)
        ? officers.holder(role).isPresent()
        : named(s, field);
  }

  private static boolean named(Situation s, Field field) {
    return present(s.state().particulars().get(field));
  }

  private static boolean present(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").length() > 0;
  }

  private static Rule rule(
      String id, String source, java.util.function.Predicate<Situation> holds) {
    return new Rule(id, source, holds);
  }
}
