package org.candour.report.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.report.Behind;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// A report with the small numbers about groups of people hidden, wherever they are printed: in
/// tables, charts and sentences, and in the percentages and changes that would give them away.
public final class Mask {
  private static final String STAR = "*";
  private static final Pattern NUMBER = Pattern.compile("[+−]?[\\d,]+");

  private final Set<String> hidden;
  private final UnaryOperator<String> names;
  private final int threshold;

  private Mask(Set<String> hidden, UnaryOperator<String> names, int threshold) {
    this.hidden = hidden;
    this.names = names;
    this.threshold = threshold;
  }

  /// The same report without numbers from 1 to below the threshold.
  public static Document over(Document document, int threshold) {
    return over(document, values(document), UnaryOperator.identity(), threshold);
  }

  /// The same beside the annual report of the year, since one reader may have both: what is hidden
  /// there is told nowhere else.
  public static Document beside(
      Document annual, FinancialYear year, Document document, int threshold) {
    UnaryOperator<String> names = name -> asInAnnual(name, year);
    var values = new HashMap<String, Long>();
    values(document).forEach((name, value) -> values.put(names.apply(name), value));
    values.putAll(values(annual));
    return over(document, values, names, threshold);
  }

  /// Under which name the annual report of that year prints a figure of a year named.
  private static String asInAnnual(String name, FinancialYear year) {
    int at = name.lastIndexOf('@');
    return switch (at < 0 ? "" : name.substring(at + 1)) {
      case String label when label.equals(year.label()) -> name.substring(0, at);
      case String label when label.equals(year.previous().label()) ->
          name.substring(0, at) + "@before";
      default -> name;
    };
  }

  private static Document over(
      Document document, Map<String, Long> values, UnaryOperator<String> names, int threshold) {
    var mask = new Mask(SmallNumbers.hidden(values, threshold), names, threshold);
    var lines = new ArrayList<>(document.cover().lines());
    lines.add(Wording.of("report-checks").text("masked", threshold));
    var cover = document.cover();
    return new Document(
        new Document.Cover(
            cover.organisation(), cover.overTitle(), cover.title(), lines, cover.ownPage()),
        document.meta(),
        document.blocks().stream().map(mask::block).toList());
  }

  /// How many numbers a mask would hide.
  static int count(Document document, int threshold) {
    return SmallNumbers.hidden(values(document), threshold).size();
  }

  /// Every sensitive figure that is printed, with its value.
  static Map<String, Long> values(Document document) {
    var values = new HashMap<String, Long>();
    document
        .all()
        .flatMap(block -> Printed.runs(block).stream())
        .forEach(run -> {
          if (run instanceof Run.Live live && !changed(live)) {
            value(live)
                .filter(each -> SmallNumbers.sensitive(each.getKey()))
                .ifPresent(each -> values.put(each.getKey(), each.getValue()));
          }
        });
    return values;
  }

  /// A number, or the part that a percentage names beside it.
  private static Optional<Map.Entry<String, Long>> value(Run.Live live) {
    return Said.number(live.text())
        .map(value -> Map.entry(live.figure(), value))
        .or(() ->
            SmallNumbers.part(live.figure())
                .flatMap(part -> Said.part(live.text()).map(value -> Map.entry(part, value))));
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          new Block.Paragraph(paragraph.number(), runs(paragraph.runs()));
      case Block.Bullets bullets ->
          new Block.Bullets(bullets.marks(), bullets.items().stream().map(this::runs).toList());
      case Block.Table table -> table(table);
      case Block.Graph graph ->
          new Block.Graph(
              graph.caption(), chart(graph), graph.alternative(), table(graph.figures()));
      case Block.Boxes boxes ->
          new Block.Boxes(
              boxes.each().stream()
                  .map(box ->
                      new Block.Box(box.head(), box.items().stream().map(this::runs).toList()))
                  .toList());
      case Block.Landscape wide ->
          new Block.Landscape(wide.blocks().stream().map(this::block).toList());
      default -> block;
    };
  }

  private List<Run> runs(List<Run> runs) {
    return runs.stream()
        .map(run -> run instanceof Run.Live live && hides(live) ? star(live) : run)
        .toList();
  }

  private Block.Table table(Block.Table table) {
    var rows = table.rows().stream().map(this::row).toList();
    boolean starred = !rows.equals(table.rows());
    var masked = new Block.Table(table.caption(), table.columns(), rows, table.basis());
    return starred ? masked.noting(explained()) : masked;
  }

  /// A table is read on its own, as a sheet or a file: it says itself what a star means.
  private String explained() {
    return Wording.of("report-checks").text("masked", threshold);
  }

  private Block.Row row(Block.Row row) {
    boolean any =
        row.cells().stream().anyMatch(cell -> cell instanceof Run.Live live && hides(live));
    return any ? new Block.Row(row.cells().stream().map(this::cell).toList(), row.total()) : row;
  }

  /// In a row with a hidden number, a change or a trend would give it away.
  private Run.Said cell(Run.Said cell) {
    return switch (cell) {
      case Run.Live live -> hides(live) || changed(live) ? star(live) : live;
      case Run.Trend ignored -> new Run.Trend(STAR, List.of());
      case Run.Words words -> NUMBER.matcher(words.text()).matches() ? new Run.Words(STAR) : words;
    };
  }

  private boolean hides(Run.Live live) {
    var name = names.apply(live.figure());
    return hidden.contains(name) || SmallNumbers.gives(name, hidden);
  }

  /// Whether it says by how much something changed.
  private static boolean changed(Run.Live live) {
    return live.figure().endsWith(Behind.CHANGE);
  }

  private static Run.Live star(Run.Live live) {
    return new Run.Live(live.figure(), STAR);
  }

  /// The rows of its table are the groups of the chart, in the same order.
  private Chart chart(Block.Graph graph) {
    var chart = graph.chart();
    var groups = new ArrayList<Chart.Group>();
    for (int i = 0; i < chart.groups().size(); i++) {
      var group = chart.groups().get(i);
      var cells = graph.figures().rows().get(i).cells();
      var values = new ArrayList<@Nullable BigDecimal>();
      for (int j = 0; j < group.values().size(); j++) {
        boolean gone = cells.get(j + 1) instanceof Run.Live live && hides(live);
        values.add(gone ? null : group.values().get(j));
      }
      groups.add(new Chart.Group(group.label(), values));
    }
    return new Chart(chart.series(), groups, chart.unit());
  }
}
