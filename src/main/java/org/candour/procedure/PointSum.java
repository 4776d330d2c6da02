package org.candour.procedure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;

/// The running sum of the points of complaint.
final class PointSum {
  private final Map<String, Intake.PointRaised> raised = new LinkedHashMap<>();
  private final Map<String, Map<FindingBy, Outcome>> findings = new LinkedHashMap<>();
  private final Map<String, Boolean> views = new LinkedHashMap<>();
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

  void independentPersonView(String number, boolean agrees) {
    views.put(number, agrees);
  }

  List<Point> state() {
    return raised.values().stream().map(this::point).toList();
  }

  private Point point(Intake.PointRaised it) {
    return new Point(
        it.number(),
        it.description(),
        it.cause(),
        it.desiredOutcome(),
        Map.copyOf(findings.getOrDefault(it.number(), Map.of())),
        views.get(it.number()),
        routes.get(it.number()));
  }
}
