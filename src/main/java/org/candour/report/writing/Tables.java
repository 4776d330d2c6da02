package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.figures.Breakdown;
import org.candour.figures.FigureSet;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.jspecify.annotations.Nullable;

/// The shapes of table and chart that the report uses again and again: this year beside last year.
public final class Tables {
  private final Manuscript draft;
  private final Years years;

  public Tables(Manuscript draft, Years years) {
    this.draft = draft;
    this.years = years;
  }

  /// A line of a comparison: what it is called, and the figure it prints. A counted line is one of
  /// a breakdown, whose absence means that none was counted; a total is set apart, and is not
  /// drawn.
  public record Line(String label, String figure, boolean counted, boolean total) {
    public Line(String label, String figure) {
      this(label, figure, false, false);
    }

    /// A line of a breakdown.
    public static Line counted(String label, String figure) {
      return new Line(label, figure, true, false);
    }
  }

  /// A breakdown with the total that its lines must come to, where there are any.
  public List<Line> totalled(List<Line> lines, String total) {
    if (lines.isEmpty()) {
      return lines;
    }
    var all = new ArrayList<>(lines);
    all.add(new Line(draft.text("column.total"), total, true, true));
    return all;
  }

  /// A chart of two years with its table, under one caption; the table alone when there is nothing
  /// to draw.
  public Block chart(
      String caption, String alternative, Chart.Unit unit, String basis, List<Line> lines) {
    var way = unit == Chart.Unit.PERCENT ? "%" : "n";
    if (lines.isEmpty()) {
      return compared(draft.caption(caption), way, basis, lines);
    }
    var groups =
        lines.stream()
            .filter(line -> !line.total())
            .map(line -> new Chart.Group(line.label(), values(line)))
            .toList();
    var title = draft.caption(caption);
    return new Block.Graph(
        title,
        new Chart(List.of(years.slashedBefore(), years.slashed()), groups, unit),
        draft.text(alternative, years.slashedBefore(), years.slashed()),
        compared(inFigures(title), way, basis, lines));
  }

  private static List<Run> inFigures(List<Run> caption) {
    var words = Run.plain(caption);
    var table = words.substring(0, words.indexOf(':'));
    return List.of(new Run.Words(Wording.of("report").text("caption.figures", table)));
  }

  private List<@Nullable BigDecimal> values(Line line) {
    return Arrays.asList(
        value(years.before(), line).orElse(null), value(years.now(), line).orElse(null));
  }

  /// A value of a breakdown that does not occur in a year is nought there, provided that the
  /// register holds that year.
  private static Optional<BigDecimal> value(FigureSet set, Line line) {
    boolean held = set.get("stage1.received").filter(n -> n.signum() > 0).isPresent();
    boolean named = set.values().containsKey(line.figure());
    return line.counted() && held && !named ? Optional.of(BigDecimal.ZERO) : set.get(line.figure());
  }

  /// Two years side by side with the change: in percentage points for percentages.
  public Block.Table compared(List<Run> caption, String way, String basis, List<Line> lines) {
    var points = way.equals("%");
    var change = draft.text(points ? "column.points" : "column.change");
    return new Block.Table(
        caption,
        columns(draft.text("column.blank"), years.slashedBefore(), years.slashed(), change),
        lines.stream().map(line -> row(line, way)).toList(),
        draft.basis(basis));
  }

  private Block.Row row(Line line, String way) {
    var before = value(years.before(), line);
    var now = value(years.now(), line);
    var change =
        years.partial() && !way.equals("%")
            ? draft.text("change.partial")
            : Said.difference(now, before).map(Said::signed).orElse(Said.NONE);
    return row(
        line.total(),
        line.label(),
        new Run.Live(line.figure() + "@before", said(years.before(), line, before, way)),
        new Run.Live(line.figure(), said(years.now(), line, now, way)),
        new Run.Live(line.figure() + "@change", change));
  }

  private static String said(FigureSet set, Line line, Optional<BigDecimal> value, String way) {
    return way.equals("%") ? Said.of(set::get, line.figure(), "", way) : Said.as(value, way);
  }

  public static List<Block.Column> columns(String first, String... figures) {
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column(first, false));
    Arrays.stream(figures).forEach(head -> columns.add(new Block.Column(head, true)));
    return columns;
  }

  public static Block.Row row(String label, Run.Said... cells) {
    return row(false, label, cells);
  }

  public static Block.Row row(boolean total, String label, Run.Said... cells) {
    var all = new ArrayList<Run.Said>();
    all.add(new Run.Words(label));
    all.addAll(List.of(cells));
    return new Block.Row(all, total);
  }

  /// A row about one case: its reference and what follows it open that case on screen.
  public static Block.Row about(long file, String reference, Run.Said... cells) {
    var all = new ArrayList<Run.Said>();
    all.add(ofCase(file, reference));
    all.addAll(List.of(cells));
    return new Block.Row(all, false);
  }

  /// Words that open that case on screen.
  public static Run.Live ofCase(long file, String words) {
    return new Run.Live("case." + file, words);
  }

  /// The labels of a breakdown that name something.
  public static Stream<String> named(Collection<String> labels) {
    return labels.stream().filter(label -> !label.equals(Breakdown.NOT_RECORDED));
  }

  public static Run.Live live(FigureSet set, String figure, String way) {
    return new Run.Live(figure, Said.of(set::get, figure, "", way));
  }

  /// A figure of the year before.
  public static Run.Live before(FigureSet set, String figure, String way) {
    return live(set, figure, "@before", way);
  }

  /// A figure whose name says of which time it is.
  public static Run.Live live(FigureSet set, String figure, String ending, String way) {
    return new Run.Live(figure + ending, Said.of(set::get, figure, "", way));
  }

  /// The lines of a breakdown, the largest this year first.
  public List<Line> breakdown(String prefix, Function<String, String> figure) {
    return years.now().keys(prefix).stream()
        .map(label -> Line.counted(label, figure.apply(label)))
        .sorted((a, b) -> order(b).compareTo(order(a)))
        .toList();
  }

  private BigDecimal order(Line line) {
    return value(years.now(), line).orElse(BigDecimal.ZERO);
  }
}
