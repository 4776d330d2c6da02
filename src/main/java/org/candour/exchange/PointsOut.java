package org.candour.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.jspecify.annotations.Nullable;

/// The points of a complaint as rows of points.csv.
final class PointsOut {
  private final Pages pages;
  private final CaseState state;
  private final List<Entry> counting;
  private final Map<String, LocalDate> days;

  private PointsOut(
      Pages pages, CaseState state, List<Entry> counting, Map<String, LocalDate> days) {
    this.pages = pages;
    this.state = state;
    this.counting = counting;
    this.days = days;
  }

  static void write(
      Pages pages,
      CaseState state,
      List<Entry> counting,
      Map<String, LocalDate> days,
      OwnFields own) {
    var out = new PointsOut(pages, state, counting, days);
    state.points().forEach(point -> out.write(point, own));
  }

  private void write(Point point, OwnFields own) {
    var row =
        pages
            .of(Sheet.POINTS)
            .add()
            .put("reference", state.reference())
            .put("number", point.number())
            .put("description", point.description())
            .put("cause", point.cause())
            .put("desired_outcome", point.desiredOutcome())
            .put("service", point.about().service())
            .put("section", point.about().section())
            .put("answered_by", point.about().answeredBy())
            .put("independent_person_agrees", Milestones.yes(point.independentPersonAgrees()))
            .put("independent_person_comment", point.independentPersonComment());
    own.fill(row, "points/" + point.number());
    recorded(
        point,
        "description",
        state.received(),
        b -> b instanceof Intake.PointRaised p && p.number().equals(point.number()));
    for (var judgement : PointRow.JUDGEMENTS) {
      row.put(judgement.column, Milestones.label(point.finding(judgement.by)));
      recorded(
          point,
          judgement.column,
          Draft.dayOf(days, judgement.days),
          b ->
              b instanceof Stage1.PointFound f
                  && f.by() == judgement.by
                  && f.number().equals(point.number()));
    }
    recorded(
        point,
        "independent_person_agrees",
        Draft.dayOf(days, PointRow.VIEW),
        b -> b instanceof Stage2.IndependentPersonView v && v.number().equals(point.number()));
  }

  /// Notes the entry's own day where the import would take another.
  private void recorded(
      Point point, String column, @Nullable LocalDate taken, Predicate<Body> isIt) {
    var entry = counting.stream().filter(e -> isIt.test(e.body())).reduce((first, last) -> last);
    if (entry.isPresent()) {
      var day = entry.get().day();
      var known = entry.get().knownOn();
      if (!day.equals(taken) || !known.equals(day)) {
        pages.recorded(state.reference(), Sheet.POINTS, point.number(), column, day, known);
      }
    }
  }
}
