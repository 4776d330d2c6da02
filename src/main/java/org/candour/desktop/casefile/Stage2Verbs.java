package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.FindingBy;
import org.candour.domain.OfficerRole;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.move.Move;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Investigation;
import org.candour.procedure.state.Point;
import org.candour.procedure.state.Statement;
import org.candour.procedure.state.Tenure;
import org.candour.procedure.state.Worker;

/// The verbs of Stage 2.
final class Stage2Verbs {
  private static final String VIEW = "view-";

  private Stage2Verbs() {}

  static List<Verb> stage2() {
    var verbs = new ArrayList<Verb>();
    verbs.addAll(RequestVerbs.stage2());
    verbs.addAll(people());
    verbs.addAll(statement());
    verbs.addAll(investigation());
    verbs.addAll(reports());
    return verbs;
  }

  private static List<Verb> people() {
    return List.of(
        Verb.asking(
            Move.APPOINT_OFFICER,
            "P",
            List.of(
                Ask.choice(
                        "role",
                        OfficerRole.INVESTIGATING_OFFICER,
                        OfficerRole.INDEPENDENT_PERSON,
                        OfficerRole.ADJUDICATING_OFFICER)
                    .must(),
                Ask.name("name").must(),
                Ask.yesNo("independent").with(Words.text("ask.independent.hint"))),
            a ->
                new Stage2.OfficerAppointed(
                    OfficerRole.of(a.text("role")), a.text("name"), a.maybeYes("independent"))),
        Verb.of(
            Move.STAND_DOWN_OFFICER,
            "",
            state -> List.of(Ask.choice("officer", officers(state)).must(), why()),
            Stage2Verbs::standDown),
        Verb.several(
            Move.NAME_WORKER,
            "",
            _ -> List.of(Ask.text("worker").must(), Ask.yesNo("sheet")),
            (_, a) -> named(a)),
        Verb.of(
            Move.INFORM_WORKER,
            "",
            state -> List.of(Ask.choice("worker", uninformed(state)).must()),
            (_, a) -> new Stage2.WorkerInformed(a.text("worker"))));
  }

  private static FormField why() {
    return Ask.longText("reason").must();
  }

  private static List<String> officers(CaseState state) {
    return state.officers().tenures().stream()
        .filter(Tenure::held)
        .map(it -> it.role().label() + ": " + (it.name() == null ? "" : it.name()))
        .toList();
  }

  private static Body standDown(CaseState state, Answers a) {
    String[] officer = a.text("officer").split(":", 2);
    return new Stage2.OfficerStoodDown(
        OfficerRole.of(officer[0]), officer[1].strip(), a.text("reason"));
  }

  private static List<Body> named(Answers a) {
    List<Body> named = new ArrayList<>();
    named.add(new Stage2.WorkerNamed(a.text("worker")));
    if (Boolean.TRUE.equals(a.maybeYes("sheet"))) {
      named.add(new Stage2.WorkerInformed(a.text("worker")));
    }
    return named;
  }

  private static List<String> uninformed(CaseState state) {
    return state.stage2().investigation().workers().stream()
        .filter(worker -> worker.informed() == null)
        .map(Worker::name)
        .toList();
  }

  private static List<Verb> statement() {
    return List.of(
        Verb.of(
            Move.DRAFT_STATEMENT,
            "D",
            state -> List.of(Ask.longText("statement").set(drawnUp(state)).must()),
            (state, a) -> new Stage2.StatementDrafted(latest(state) + 1, a.text("statement"))),
        Verb.of(
            Move.SEND_STATEMENT,
            "S",
            _ -> List.of(),
            (state, _) -> new Stage2.StatementSent(latest(state))),
        Verb.of(
            Move.AGREE_STATEMENT,
            "T",
            _ -> List.of(),
            (state, _) -> new Stage2.StatementAgreed(latest(state) == 0 ? null : latest(state))),
        Verb.of(
            Move.ISSUE_STATEMENT,
            "",
            _ ->
                List.of(
                    Ask.longText("complainant-view").must(), Ask.longText("authority-view").must()),
            (state, a) ->
                new Stage2.StatementIssued(
                    latest(state), a.text("complainant-view"), a.text("authority-view"))));
  }

  private static int latest(CaseState state) {
    Investigation investigation = state.stage2().investigation();
    return investigation.latest().map(Statement::version).orElse(0);
  }

  /// The points as they stand, numbered, each with what would put it right.
  private static String drawnUp(CaseState state) {
    return PointVerbs.considered(state).stream()
        .map(Stage2Verbs::drawnUp)
        .collect(Collectors.joining("\n"));
  }

  private static String drawnUp(Point point) {
    String line = PointVerbs.said(point);
    return point.desiredOutcome() == null
        ? line
        : line + "\n   " + Words.text("point.wanted", point.desiredOutcome());
  }

  private static List<Verb> investigation() {
    return List.of(
        Verb.asking(
            Move.RECORD_INTERVIEW,
            "V",
            List.of(
                Ask.text("interviewed").must(),
                Ask.yesNo("ip-present"),
                Ask.yesNo("note-agreed"),
                Ask.longText("note")),
            a ->
                new Stage2.Interviewed(
                    a.text("interviewed"),
                    a.maybeYes("ip-present"),
                    a.maybeYes("note-agreed"),
                    a.maybe("note"))),
        Verb.asking(
            Move.CHECK_FACTS,
            "",
            List.of(Ask.text("checked-with").must(), Ask.longText("corrections")),
            a -> new Stage2.FactsChecked(a.text("checked-with"), a.maybe("corrections"))),
        Verb.asking(
            Move.EXTEND_STAGE_2,
            "E",
            List.of(
                Ask.text("reason").must(),
                Ask.date("promised").with(Words.text("ask.promised2.hint"))),
            a -> new Stage2.Extended(a.maybe("reason"), a.maybeDay("promised"))),
        Verb.asking(
            Move.UPDATE_COMPLAINANT,
            "U",
            List.of(Ask.date("expected"), Ask.longText("note")),
            a -> new Stage2.ComplainantUpdated(a.maybeDay("expected"), a.maybe("note"))));
  }

  private static List<Verb> reports() {
    var ao = FindingBy.ADJUDICATING_OFFICER;
    return List.of(
        Verb.several(
            Move.RECORD_INVESTIGATOR_REPORT,
            "R",
            state -> withRecommendations(state, FindingBy.INVESTIGATING_OFFICER),
            (state, a) -> investigated(state, a)),
        Verb.several(
            Move.RECORD_INDEPENDENT_PERSON_REPORT, "I", Stage2Verbs::views, Stage2Verbs::viewed),
        Verb.several(
                Move.ADJUDICATE,
                "J",
                state -> {
                  List<FormField> form = new ArrayList<>(PointVerbs.everyMark(state, ao));
                  form.add(Ask.choice("outcome", Outcome.values()).must());
                  form.add(Ask.longText("outcome-reason"));
                  return form;
                },
                (state, a) -> {
                  List<Body> bodies = PointVerbs.found(state, a, ao);
                  bodies.add(
                      new Stage2.Adjudicated(Stage1Verbs.outcome(a), a.maybe("outcome-reason")));
                  return bodies;
                })
            .proposing("outcome", (state, a) -> PointVerbs.outcome(state, a, ao)));
  }

  static List<FormField> withRecommendations(CaseState state, FindingBy by) {
    List<FormField> form = new ArrayList<>(PointVerbs.everyMark(state, by));
    form.add(Ask.longText("recommendations").with(Words.text("ask.recommendations.hint")));
    return form;
  }

  private static List<Body> investigated(CaseState state, Answers a) {
    var io = FindingBy.INVESTIGATING_OFFICER;
    List<Body> bodies = PointVerbs.found(state, a, io);
    bodies.addAll(RecommendationVerbs.made(state, a, io));
    bodies.add(new Stage2.InvestigatorReported());
    return bodies;
  }

  private static List<FormField> views(CaseState state) {
    List<FormField> form = new ArrayList<>();
    for (Point point : PointVerbs.considered(state)) {
      FormField mark =
          FormField.mark(VIEW + point.number(), PointVerbs.said(point), List.of("yes", "no"));
      form.add(mark);
    }
    form.add(Ask.longText("view-comment").with(Words.text("ask.view-comment.hint")));
    return form;
  }

  private static List<Body> viewed(CaseState state, Answers a) {
    List<Body> bodies = new ArrayList<>();
    for (Point point : PointVerbs.considered(state)) {
      Boolean agrees = a.maybeYes(VIEW + point.number());
      if (agrees != null) {
        String comment = agrees ? null : a.maybe("view-comment");
        bodies.add(new Stage2.IndependentPersonView(point.number(), agrees, comment));
      }
    }
    bodies.add(new Stage2.IndependentPersonReported());
    return bodies;
  }
}
