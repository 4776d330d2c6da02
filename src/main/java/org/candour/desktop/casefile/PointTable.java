package org.candour.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.desktop.kit.Words;
import org.candour.domain.FindingBy;
import org.candour.domain.Outcome;
import org.candour.procedure.move.Overall;
import org.candour.procedure.state.CaseState;
import org.candour.procedure.state.Point;
import org.jspecify.annotations.Nullable;

/// The points of a complaint, ready in words: Stage 1, Investigating Officer, Independent Person,
/// Adjudicating Officer and panel side by side.
///
/// @param overall what each body's findings come to
public record PointTable(List<Row> points, List<String> overall, List<MoveLine> steps) {
  public PointTable {
    points = List.copyOf(points);
    overall = List.copyOf(overall);
    steps = List.copyOf(steps);
  }

  /// A point.
  ///
  /// @param about what is known of it besides its wording
  public record Row(String number, String text, String about, List<String> findings) {
    public Row {
      findings = List.copyOf(findings);
    }
  }

  static PointTable of(CaseState state, List<MoveLine> steps) {
    List<String> overall = new ArrayList<>();
    for (FindingBy by : FindingBy.values()) {
      overall.add(said(Overall.of(state.points(), by).orElse(null)));
    }
    overall.add(2, "");
    boolean split = state.points().stream().anyMatch(point -> !point.counts());
    return new PointTable(
        state.points().stream().map(point -> row(point, split)).toList(), overall, steps);
  }

  /// @param split whether not all points are considered here, so that each says where it goes
  private static Row row(Point point, boolean split) {
    List<String> findings = new ArrayList<>();
    for (FindingBy by : FindingBy.values()) {
      findings.add(said(point.finding(by)));
    }
    findings.add(2, view(point));
    return new Row(point.number(), point.description(), about(point, split), findings);
  }

  private static String view(Point point) {
    Boolean agrees = point.independentPersonAgrees();
    return agrees == null ? "–" : Words.text(agrees ? "view.agrees" : "view.differs");
  }

  private static String about(Point point, boolean split) {
    return Stream.of(
            split ? route(point) : null,
            said("point.about.wanted", point.desiredOutcome()),
            point.cause(),
            point.about().service(),
            point.about().section(),
            said("point.about.answers", point.about().answeredBy()),
            point.independentPersonComment() == null
                ? null
                : Words.text("point.about.view", point.independentPersonComment()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /// Where a point is considered, and why elsewhere or later.
  private static String route(Point point) {
    var routed = point.routed();
    return routed == null
        ? point.route().label()
        : StageReading.join(
            routed.route().label(),
            routed.procedure() == null ? null : routed.procedure().label(),
            routed.note());
  }

  private static @Nullable String said(String key, @Nullable String text) {
    return text == null ? null : Words.text(key, text);
  }

  private static String said(@Nullable Outcome outcome) {
    return outcome == null ? "–" : Words.text("outcome.short." + outcome.name());
  }
}
