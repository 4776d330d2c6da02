package org.candour.procedure.fold;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2.IndependentPersonView;
import org.candour.procedure.state.Point;

/// The running sum of the points of complaint.
final class PointSum {
  private final Map<String, Intake.PointRaised> raised = new LinkedHashMap<>();
  private final Map<String, Map<FindingBy, Outcome>> findings = new LinkedHashMap<>();
  private final Map<String, IndependentPersonView> views = new LinkedHashMap<>();
  private final Map<String, Intake.PointRouted> routes = new LinkedHashMap<>();

  void raise(Intake.PointRaised it) {
    raised.put(it.number(), it);
  }

  void route(Intake.PointRouted it) {
    routes.put(it.number(), it);
  }

  void find(Stage1.PointFound it) {
    findings
        .computeIfAbsent(it.number(), ignored -> new EnumMap<>(FindingBy.class))
        .put(it.by(), it.finding());
  }

  void view(IndependentPersonView it) {
    views.put(it.number(), it);
  }

  List<Point> state() {
    return raised.values().stream().map(this::point).toList();
  }

  private Point point(Intake.PointRaised it) {
    var view = views.get(it.number());
    return new Point(
        it.number(),
        it.description(),
        it.cause(),
        it.desiredOutcome(),
        Map.copyOf(findings.getOrDefault(it.number(), Map.of())),
        view == null ? null : view.agrees(),
        view == null ? null : view.comment(),
        new Point.About(it.service(), it.section(), it.answeredBy()),
        routes.get(it.number()));
  }
}
