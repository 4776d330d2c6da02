package org.candour.report.quarterly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Change.Direction;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Said;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Targets;
import org.jspecify.annotations.Nullable;

/// What improved and what declined, and the table of indicators behind it.
final class IndicatorsPart {
  private IndicatorsPart() {}

  static void write(QuarterDraft draft, Targets targets) {
    var quarters = draft.quarters();
    var changes =
        Arrays.stream(Indicator.values())
            .map(i -> Change.of(i, quarters.toDate(), quarters.sameTime()))
            .toList();
    draft.part("", "part.glance", false);
    headline(draft, changes);
    draft.bullets(false, "glance");
    draft.part("", "part.indicators", false);
    draft.add(table(draft, changes, targets));
    if (!nothingKnown(changes)) {
      draft.paragraph(signals(changes).isEmpty() ? "signals.none" : "signals.some");
    }
    if (targets.each().isEmpty()) {
      draft.paragraph("targets.none");
    }
    Commentary.write(draft, changes, targets);
  }

  private static void headline(QuarterDraft draft, List<Change> changes) {
    if (nothingKnown(changes)) {
      draft.paragraph("headline.first");
      return;
    }
    draft.paragraph(
        "headline",
        count(changes, Direction.BETTER),
        count(changes, Direction.SIMILAR),
        count(changes, Direction.WORSE),
        signals(changes).size());
  }

  private static boolean nothingKnown(List<Change> changes) {
    return changes.stream().allMatch(c -> c.direction() == Direction.UNKNOWN);
  }

  private static long count(List<Change> changes, Direction direction) {
    return changes.stream()
        .filter(c -> c.indicator().better() != Indicator.Better.NEITHER)
        .filter(c -> c.direction() == direction)
        .count();
  }

  private static List<Change> signals(List<Change> changes) {
    return changes.stream().filter(Change::signal).toList();
  }

  private static Block.Table table(QuarterDraft draft, List<Change> changes, Targets targets) {
    var quarters = draft.quarters();
    boolean rated = !targets.each().isEmpty();
    var rows = changes.stream().map(change -> row(draft, change, rated ? targets : null)).toList();
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column(draft.text("column.indicator"), false));
    columns.add(new Block.Column(quarters.year().previous().slashed(), true));
    columns.add(new Block.Column(draft.text("column.same.time"), true));
    columns.add(new Block.Column(draft.text("column.to.date"), true));
    for (int q = 1; q <= 4; q++) {
      columns.add(new Block.Column(draft.text("column.quarter", q), true));
    }
    columns.add(new Block.Column(draft.text("column.trend"), false));
    columns.add(new Block.Column(draft.text("column.against"), false));
    if (rated) {
      columns.add(new Block.Column(draft.text("column.target"), false));
    }
    var basis = draft.basis(rated ? "basis.rated" : "basis.indicators");
    return new Block.Table(draft.caption("table.indicators"), columns, rows, basis);
  }

  private static Block.Row row(QuarterDraft draft, Change change, @Nullable Targets targets) {
    var quarters = draft.quarters();
    var indicator = change.indicator();
    var cells = new ArrayList<Run.Said>();
    cells.add(plain(quarters.lastYear(), indicator, "@last"));
    cells.add(plain(quarters.sameTime(), indicator, "@before"));
    cells.add(plain(quarters.toDate(), indicator, "@year"));
    var values = new ArrayList<@Nullable BigDecimal>();
    for (int q = 1; q <= 4; q++) {
      var set = quarters.each().get(q - 1);
      cells.add(
          set == null
              ? new Run.Words(draft.text("quarter.not.begun"))
              : plain(set, indicator, q == quarters.quarter() ? "" : "@q" + q));
      values.add(set == null ? null : set.get(indicator.figure()).orElse(null));
    }
    cells.add(new Run.Trend(way(draft, values), values));
    cells.add(new Run.Words(change.said()));
    if (targets != null) {
      cells.add(against(draft, targets, indicator));
    }
    return Tables.row(indicator.said(), cells.toArray(Run.Said[]::new));
  }

  private static Run.Live plain(FigureSet set, Indicator indicator, String period) {
    return new Run.Live(
        indicator.figure() + period, Said.of(set::get, indicator.figure(), "", indicator.way()));
  }

  /// Which way the last quarter went from the one before.
  private static String way(QuarterDraft draft, List<@Nullable BigDecimal> values) {
    int last = draft.quarters().quarter() - 1;
    var now = values.get(last);
    var before = last == 0 ? null : values.get(last - 1);
    if (now == null || before == null) {
      return "";
    }
    int sign = now.compareTo(before);
    return draft.text(sign > 0 ? "trend.up" : sign < 0 ? "trend.down" : "trend.level");
  }

  /// What the indicator aims at, and how near it came: words beside the colour's name, as nothing
  /// is said by colour alone.
  private static Run.Words against(QuarterDraft draft, Targets targets, Indicator indicator) {
    var target = targets.each().get(indicator);
    if (target == null) {
      return new Run.Words(Said.NONE);
    }
    var aim = Said.as(Optional.of(target.aim()), indicator.way());
    return new Run.Words(
        targets
            .rate(indicator, draft.quarters().toDate().get(indicator.figure()))
            .map(rating -> draft.text("target.rated", aim, Commentary.said(draft, rating)))
            .orElse(aim));
  }
}
