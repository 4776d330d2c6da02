package org.candour.report.annual;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.casework.Reportable.ThemeOfCause;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Movements;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Tables.Line;

/// Part 3: what was resolved, on the basis of the day the response was sent (Tables 4 to 7).
final class ResolvedPart {
  private ResolvedPart() {}

  static void write(Draft draft, AnnualFacts facts) {
    var tables = new Tables(draft, draft.years());
    draft.follows("part.3");
    draft.section(1, "section.3.1");
    draft.paragraph("resolved.foreword");
    draft.add(flow(draft));
    draft.paragraph("resolved.differ");
    speed(draft, tables);
    causes(draft, tables);
    themes(draft, facts);
    people(draft);
    outcomes(draft, tables);
  }

  private static Block.Table flow(Draft draft) {
    var now = draft.years().now();
    var before = draft.years().before();
    var lines =
        List.of(
            new Line(draft.text("flow.forward"), "stage1.brought.forward"),
            new Line(draft.text("flow.received"), "stage1.received"),
            new Line(draft.text("flow.resolved"), "stage1.resolved"),
            new Line(draft.text("flow.withdrawn"), "stage1.withdrawn"),
            new Line(draft.text("flow.moved"), "stage1.moved"),
            new Line(draft.text("flow.carried", draft.years().end()), "stage1.carried.forward"));
    return new Block.Table(
        List.of(new Run.Words(draft.text("flow.caption"))),
        Tables.columns(
            draft.text("column.blank"), draft.years().slashedBefore(), draft.years().slashed()),
        lines.stream()
            .map(line ->
                Tables.row(
                    line.figure().equals("stage1.carried.forward"),
                    line.label(),
                    Tables.before(before, line.figure(), "n"),
                    Tables.live(now, line.figure(), "n")))
            .toList(),
        draft.basis("basis.flow"));
  }

  private static void speed(Draft draft, Tables tables) {
    draft.section(2, "section.3.2");
    var shares =
        List.of(
            new Line(draft.text("speed.10"), "stage1.within10.percent"),
            new Line(draft.text("speed.20"), "stage1.within20.percent"),
            new Line(draft.text("speed.over"), "stage1.over20.percent"));
    draft.add(tables.chart("table.4", "alt.4", Chart.Unit.PERCENT, "basis.resolved", shares));
    Movements.write(draft, draft.years(), "speed.moved", shares, "%");
    draft.paragraph("speed.stage1");
    draft.paragraph("speed.extended");
    if (!draft.none("stage1.resolved")) {
      draft.paragraph("speed.agreed");
    }
    draft.paragraph("speed.duty");
    draft.paragraph("speed.stage2");
    if (!draft.none("stage2.adjudicated")) {
      draft.paragraph("speed.statement");
    }
  }

  private static void causes(Draft draft, Tables tables) {
    draft.section(3, "section.3.3");
    draft.paragraph("causes.intro");
    var lines = tables.breakdown("cause", label -> "cause." + label + ".resolved");
    draft.add(
        tables.chart(
            "table.5",
            "alt.5",
            Chart.Unit.COUNT,
            "basis.resolved",
            tables.totalled(lines, "stage1.resolved")));
    Movements.write(draft, draft.years(), "causes.moved", lines, "n");
    draft.paragraph("causes.table");
    draft.add(causesUpheld(draft, lines));
  }

  /// What complaints of a cause have in common: the level below it (R057).
  private static void themes(Draft draft, AnnualFacts facts) {
    var below =
        facts.ofCauses().stream()
            .collect(
                Collectors.groupingBy(
                    ThemeOfCause::cause,
                    Collectors.mapping(ThemeOfCause::theme, Collectors.joining("; "))));
    if (!below.isEmpty()) {
      draft.paragraph("causes.themes");
      draft.bulletsOf(
          draft.years().now().order().of(below.keySet()).stream()
              .map(cause ->
                  List.<Run>of(
                      new Run.Strong(cause + ": "),
                      new Run.Words(requireNonNull(below.get(cause)))))
              .toList());
    }
  }

  private static Block.Table causesUpheld(Draft draft, List<Line> lines) {
    var now = draft.years().now();
    var rows =
        new java.util.ArrayList<>(
            lines.stream()
                .map(line ->
                    Tables.row(
                        line.label(),
                        Tables.live(now, line.figure(), "n"),
                        Tables.live(now, cause(line, ".upheld"), "n"),
                        Tables.live(now, cause(line, ".upheld.percent"), "%")))
                .toList());
    rows.add(
        Tables.row(
            true,
            draft.text("column.total"),
            Tables.live(now, "stage1.resolved", "n"),
            Tables.live(now, "upheld", "n"),
            Tables.live(now, "upheld.percent", "%")));
    return new Block.Table(
        draft.caption("table.6"),
        Tables.columns(
            draft.text("column.cause"),
            draft.text("column.resolved"),
            draft.text("column.upheld"),
            draft.text("column.upheld.percent")),
        rows,
        draft.basis("basis.resolved"));
  }

  private static String cause(Line line, String measure) {
    return "cause." + line.label() + measure;
  }

  private static void people(Draft draft) {
    draft.section(4, "section.3.4");
    draft.paragraph("people.children");
    draft.paragraph("people.work");
    var runs = new java.util.ArrayList<>(draft.passage("people.others"));
    runs.add(draft.note("people.note"));
    draft.add(new Block.Paragraph(runs));
    draft.paragraph("people.advocate");
  }

  private static void outcomes(Draft draft, Tables tables) {
    draft.section(5, "section.3.5");
    var lines = Outcomes.occurring(draft, "outcome");
    draft.add(
        tables.chart(
            "table.7",
            "alt.7",
            Chart.Unit.COUNT,
            "basis.resolved",
            tables.totalled(lines, "stage1.resolved")));
    Movements.write(draft, draft.years(), "outcomes.moved", lines, "n");
    if (draft.none("stage1.resolved")) {
      draft.drafted("outcomes.upheld", "outcomes.none");
    } else {
      draft.paragraph("outcomes.upheld");
      draft.paragraph("outcomes.parts");
      draft.paragraph("outcomes.acted");
    }
    draft.paragraph("outcomes.listening");
  }
}
