package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.FindingBy;
import org.candour.domain.Listed;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Overall;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.jspecify.annotations.Nullable;

/// The verbs of the points of complaint, and the lines of a form that asks something of each point.
final class PointVerbs {
  private static final String FINDING = "finding-";

  private PointVerbs() {}

  static List<Verb> points() {
    return List.of(
        Verb.of(
            Move.RAISE_POINT,
            "A",
            _ -> details(Ask.longText("point").must()),
            (state, a) -> raised(next(state), a, null)),
        Verb.of(
            Move.AMEND_POINT,
            "",
            state -> {
              var form = new ArrayList<FormField>();
              form.add(Ask.choice("number", numbers(state)).must());
              form.addAll(details(Ask.longText("point")));
              return form;
            },
            (state, a) -> raised(a.text("number"), a, point(state, a.text("number")))),
        Verb.several(
            Move.FIND_ON_POINT,
            "F",
            state -> {
              var form = new ArrayList<FormField>();
              form.add(Ask.choice("by", FindingBy.values()).set(now(state).label()).must());
              form.addAll(marks(state, null));
              return form;
            },
            (state, a) -> found(state, a, FindingBy.of(a.text("by")))));
  }

  private static List<FormField> details(FormField wording) {
    return List.of(
        wording,
        Ask.text("desired"),
        Ask.text("point-cause"),
        Ask.text("point-service"),
        Ask.text("section"),
        Ask.text("answered-by"));
  }

  /// A point as answered; what is left blank stays as it was.
  private static Body raised(String number, Answers a, @Nullable Point before) {
    return new Intake.PointRaised(
        number,
        a.maybe("point") == null && before != null ? before.description() : a.text("point"),
        or(a.maybe("point-cause"), before == null ? null : before.cause()),
        or(a.maybe("desired"), before == null ? null : before.desiredOutcome()),
        or(a.maybe("point-service"), before == null ? null : before.about().service()),
        or(a.maybe("section"), before == null ? null : before.about().section()),
        or(a.maybe("answered-by"), before == null ? null : before.about().answeredBy()));
  }

  private static @Nullable String or(@Nullable String answer, @Nullable String before) {
    return answer == null ? before : answer;
  }

  /// Whose findings come next where the complaint stands.
  private static FindingBy now(CaseState state) {
    if (state.stage3().panel() != null) {
      return FindingBy.PANEL;
    }
    if (state.stage2().requested() == null) {
      return FindingBy.STAGE_1;
    }
    return state.stage2().investigatorReported() == null
        ? FindingBy.INVESTIGATING_OFFICER
        : FindingBy.ADJUDICATING_OFFICER;
  }

  /// A line for each point that is considered here, with the finding of that body when it has one.
  static List<FormField> marks(CaseState state, @Nullable FindingBy by) {
    return considered(state).stream().map(point -> mark(point, by)).toList();
  }

  /// The same, each to be answered: a report or a decision that has none on a point says so.
  static List<FormField> everyMark(CaseState state, FindingBy by) {
    return marks(state, by).stream().map(FormField::must).toList();
  }

  private static FormField mark(Point point, @Nullable FindingBy by) {
    List<String> outcomes = Arrays.stream(Outcome.values()).map(Listed::label).toList();
    FormField mark = FormField.mark(FINDING + point.number(), said(point), outcomes);
    Outcome found = by == null ? null : point.finding(by);
    return found == null ? mark : mark.set(found.label());
  }

  static List<Point> considered(CaseState state) {
    return state.points().stream().filter(Point::counts).toList();
  }

  /// A point in a line of a form.
  static String said(Point point) {
    return Words.text("point.line", point.number(), point.description());
  }

  /// The findings answered that are not on record already.
  static List<Body> found(CaseState state, Answers a, FindingBy by) {
    List<Body> found = new ArrayList<>();
    for (Point point : considered(state)) {
      String answer = a.maybe(FINDING + point.number());
      if (answer != null && Outcome.of(answer) != point.finding(by)) {
        found.add(new Stage1.PointFound(point.number(), by, Outcome.of(answer)));
      }
    }
    return found;
  }

  /// The outcome that the findings of a form come to; blank when there are none.
  static String outcome(CaseState state, Answers a, FindingBy by) {
    List<Outcome> findings = new ArrayList<>();
    for (Point point : considered(state)) {
      String answer = a.maybe(FINDING + point.number());
      Outcome kept = answer == null ? point.finding(by) : Outcome.of(answer);
      if (kept != null) {
        findings.add(kept);
      }
    }
    return Overall.of(findings).map(Outcome::label).orElse("");
  }

  private static @Nullable Point point(CaseState state, String number) {
    Optional<Point> found =
        state.points().stream().filter(p -> p.number().equals(number)).findFirst();
    return found.orElse(null);
  }

  static List<String> numbers(CaseState state) {
    return state.points().stream().map(Point::number).toList();
  }

  private static String next(CaseState state) {
    return Ask.next(state.points().stream().map(Point::number));
  }
}
