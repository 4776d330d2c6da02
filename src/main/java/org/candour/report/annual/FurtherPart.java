package org.candour.report.annual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.candour.domain.time.Period;
import org.candour.figures.AgeBand;
import org.candour.figures.Breakdown;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Tables.Line;

/// Appendix B: five years, four quarters, what chance would do, how complaints came and who made
/// them, about whom, and what is asked about them most often.
final class FurtherPart {
  private static final List<String> ABOUT =
      List.of("age", "gender", "ethnicity", "disability", "orientation");

  private static final Comparator<Line> RECORDED_FIRST =
      Comparator.comparing(line -> line.label().equals(Breakdown.NOT_RECORDED));

  private FurtherPart() {}

  static void write(Draft draft, AnnualFacts facts) {
    var tables = new Tables(draft, draft.years());
    draft.part("part.12");
    draft.section("section.trend");
    draft.paragraph("trend.intro");
    draft.add(trend(draft, facts.five()));
    if (!draft.years().first()) {
      draft.section("section.chance");
      draft.paragraph("chance.intro");
      draft.add(chance(draft));
    }
    draft.section("section.quarters");
    draft.add(quarters(draft, facts.quarters()));
    draft.section("section.came");
    draft.add(counted(draft, tables, "table.method", "received.method"));
    draft.add(counted(draft, tables, "table.complainant", "received.complainant"));
    draft.add(counted(draft, tables, "table.redirected", "redirected"));
    draft.section("section.about");
    draft.paragraph("about.intro");
    ABOUT.forEach(of -> draft.add(counted(draft, tables, "table.about." + of, "received." + of)));
    draft.section("section.escalation");
    draft.paragraph("escalation.flow");
    draft.paragraph("escalation.cohort");
    outcomes(draft, tables, "stage2");
    outcomes(draft, tables, "stage3");
  }

  private static Block.Table trend(Draft draft, List<Kept> five) {
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column(draft.text("column.blank"), false));
    five.stream()
        .limit(five.size() - 1L)
        .forEach(kept -> columns.add(new Block.Column(kept.year().slashed(), true)));
    columns.add(new Block.Column(draft.years().slashed(), true));
    columns.add(new Block.Column(draft.text("column.trend"), false));
    var rows =
        Arrays.stream(Indicator.values())
            .filter(indicator -> !indicator.standing())
            .map(i -> row(draft, five, i.said(), i.figure(), i.way()))
            .toList();
    var all = new ArrayList<>(rows);
    all.add(row(draft, five, draft.text("trend.cost"), "cost.total", "£"));
    return new Block.Table(draft.caption("table.trend"), columns, all, draft.basis("basis.trend"));
  }

  private static Block.Row row(
      Draft draft, List<Kept> five, String label, String figure, String way) {
    var cells = new ArrayList<Run.Said>();
    five.forEach(kept ->
        cells.add(
            new Run.Live(
                figure + "@" + kept.year().label(),
                Said.of(kept::get, figure, "", way) + mark(kept, figure))));
    cells.add(trend(draft, five, figure));
    return Tables.row(label, cells.toArray(Run.Said[]::new));
  }

  /// Which way it went last, without a year whose count is not whole yet.
  private static Run.Trend trend(Draft draft, List<Kept> five, String figure) {
    boolean whole = !draft.years().partial() || !Said.counts(figure);
    var values =
        five.stream()
            .limit(whole ? five.size() : five.size() - 1L)
            .map(kept -> kept.get(figure).orElse(null))
            .toList();
    var known = values.stream().filter(Objects::nonNull).toList();
    if (known.size() < 2) {
      return new Run.Trend("", values);
    }
    int sign = known.getLast().compareTo(known.get(known.size() - 2));
    var word = sign > 0 ? "trend.up" : sign < 0 ? "trend.down" : "trend.level";
    return new Run.Trend(draft.text(word), values);
  }

  private static String mark(Kept kept, String figure) {
    return kept.fromPublished(figure) ? Said.AS_PUBLISHED : "";
  }

  private static Block.Table chance(Draft draft) {
    var years = draft.years();
    var rows =
        Arrays.stream(Indicator.values())
            .map(i -> Change.of(i, years, years.before()))
            .filter(c -> c.direction() != Change.Direction.UNKNOWN)
            .filter(c -> c.indicator() != Indicator.AVERAGE_DAYS)
            .map(c -> chance(draft, c))
            .toList();
    return new Block.Table(
        draft.caption("table.chance"),
        List.of(
            new Block.Column(draft.text("column.blank"), false),
            new Block.Column(years.slashedBefore(), true),
            new Block.Column(years.slashed(), true),
            new Block.Column(draft.text("column.change.is"), false)),
        rows,
        draft.basis("basis.chance"));
  }

  private static Block.Row chance(Draft draft, Change change) {
    var indicator = change.indicator();
    return Tables.row(
        indicator.said(),
        new Run.Live(
            indicator.figure() + "@before",
            draft.said(indicator.figure() + "@before", indicator.way())),
        new Run.Live(indicator.figure(), draft.said(indicator.figure(), indicator.way())),
        new Run.Words(draft.text(change.signal() ? "change.signal" : "change.ordinary")));
  }

  private static Block.Table quarters(Draft draft, List<FigureSet> quarters) {
    var heads = new ArrayList<String>();
    for (int q = 1; q <= quarters.size(); q++) {
      var still = begun(draft, q) && draft.years().asAt().isBefore(quarter(draft, q).last());
      heads.add(draft.text(still ? "column.quarter.running" : "column.quarter", q));
    }
    boolean running = draft.years().running();
    heads.add(draft.years().slashed());
    var rows = Arrays.stream(Indicator.values()).map(i -> quarter(draft, quarters, i)).toList();
    return new Block.Table(
        draft.caption("table.quarters"),
        Tables.columns(draft.text("column.blank"), heads.toArray(String[]::new)),
        rows,
        draft.basis(running ? "basis.quarters.running" : "basis.quarters"));
  }

  private static Period quarter(Draft draft, int q) {
    return draft.years().now().year().quarter(q);
  }

  private static boolean begun(Draft draft, int q) {
    return !quarter(draft, q).first().isAfter(draft.years().asAt());
  }

  private static Block.Row quarter(Draft draft, List<FigureSet> quarters, Indicator indicator) {
    var cells = new ArrayList<Run.Said>();
    for (int q = 1; q <= quarters.size(); q++) {
      var set = quarters.get(q - 1);
      cells.add(
          begun(draft, q)
              ? new Run.Live(
                  indicator.figure() + "@q" + q,
                  Said.of(set::get, indicator.figure(), "", indicator.way()))
              : new Run.Words(draft.text("quarter.not.begun")));
    }
    cells.add(Tables.live(draft.years().now(), indicator.figure(), indicator.way()));
    return Tables.row(indicator.said(), cells.toArray(Run.Said[]::new));
  }

  /// The most frequent first; ages by age, and what is not recorded after all that is.
  private static Block.Table counted(Draft draft, Tables tables, String caption, String prefix) {
    var lines =
        tables.breakdown(prefix, label -> prefix + "." + label).stream()
            .sorted(RECORDED_FIRST.thenComparing(line -> AgeBand.place(line.label())))
            .map(line -> Line.counted(Said.capital(line.label()), line.figure()))
            .toList();
    boolean complaints = prefix.startsWith("received.");
    return tables.compared(
        draft.caption(caption),
        "n",
        "basis.received",
        complaints ? tables.totalled(lines, "stage1.received") : lines);
  }

  private static void outcomes(Draft draft, Tables tables, String stage) {
    var lines = Outcomes.all(draft, stage + ".outcome");
    draft.add(
        tables.compared(draft.caption("table.outcome." + stage), "n", "basis." + stage, lines));
  }
}
