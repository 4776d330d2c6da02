package org.candour.report.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.figures.Share;
import org.candour.report.Behind;
import org.candour.report.Spans;
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
  private static final String BEFORE = "@before";
  private static final Pattern NUMBER = Pattern.compile("[+−]?[\\d,]+");

  private final Set<Counted> hidden;
  private final Spans spans;
  private final int threshold;

  private Mask(Set<Counted> hidden, Spans spans, int threshold) {
    this.hidden = hidden;
    this.spans = spans;
    this.threshold = threshold;
  }

  /// The same report without numbers from 1 to below the threshold. What is hidden of a year is
  /// hidden in every report that tells of it, since one reader may have several.
  public static Document over(
      Document document, Spans spans, OpenRegister register, LocalDate today, int threshold) {
    return over(document, spans, year -> People.of(year, register, today), threshold);
  }

  static Document over(Document document, Spans spans, Years years, int threshold) {
    var mask = new Mask(hidden(document, spans, years, threshold), spans, threshold);
    var lines = new ArrayList<>(document.cover().lines());
    lines.add(Wording.of("report-checks").text("masked", threshold));
    var cover = document.cover();
    return new Document(
        new Document.Cover(
            cover.organisation(), cover.overTitle(), cover.title(), lines, cover.ownPage()),
        document.meta(),
        document.blocks().stream().map(mask::block).toList());
  }

  /// What is counted of people in each year.
  interface Years extends Function<FinancialYear, Map<Counted, Long>> {}

  /// How many numbers a mask would hide that the report prints.
  static long count(
      Document document, Spans spans, OpenRegister register, LocalDate today, int threshold) {
    Years years = year -> People.of(year, register, today);
    var hidden = hidden(document, spans, years, threshold);
    return values(document, spans).keySet().stream().filter(hidden::contains).count();
  }

  private static Set<Counted> hidden(Document document, Spans spans, Years years, int threshold) {
    var printed = values(document, spans);
    var all = new HashMap<Counted, Long>();
    printed.keySet().stream()
        .map(each -> FinancialYear.of(each.period().first()))
        .distinct()
        .forEach(year -> all.putAll(years.apply(year)));
    all.putAll(printed);
    return SmallNumbers.hidden(all, threshold);
  }

  /// Every sensitive figure that is printed, with its value.
  private static Map<Counted, Long> values(Document document, Spans spans) {
    var values = new HashMap<Counted, Long>();
    document
        .all()
        .flatMap(block -> Printed.runs(block).stream())
        .forEach(run -> {
          if (run instanceof Run.Live live && !changed(live)) {
            value(live, spans).ifPresent(each -> values.put(each.getKey(), each.getValue()));
          }
        });
    return values;
  }

  /// A number, or the part that a percentage names beside it.
  private static Optional<Map.Entry<Counted, Long>> value(Run.Live live, Spans spans) {
    var bare = Behind.bare(live.figure());
    return SmallNumbers.sensitive(bare)
        ? Said.number(live.text()).map(value -> Map.entry(counted(live, bare, spans), value))
        : Share.of(bare)
            .map(Share::part)
            .filter(SmallNumbers::sensitive)
            .flatMap(part ->
                Said.part(live.text()).map(value -> Map.entry(counted(live, part, spans), value)));
  }

  private static Counted counted(Run.Live live, String figure, Spans spans) {
    var ending = live.figure().substring(Behind.bare(live.figure()).length());
    return new Counted(figure, spans.of(ending));
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          new Block.Paragraph(paragraph.number(), runs(paragraph.runs()));
      case Block.Bullets bullets ->
          new Block.Bullets(bullets.marks(), bullets.items().stream().map(this::runs).toList());
      case Block.Table table -> table(table);
      case Block.Graph graph -> graph(Unranked.graph(graph, this::hides));
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

  private Block.Graph graph(Block.Graph graph) {
    return new Block.Graph(
        graph.caption(), chart(graph), graph.alternative(), starred(graph.figures()));
  }

  private Block.Table table(Block.Table table) {
    return starred(Unranked.table(table, this::hides));
  }

  private Block.Table starred(Block.Table table) {
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
    var bare = Behind.bare(live.figure());
    if (changed(live)) {
      return Stream.of("", BEFORE).anyMatch(year -> hides(new Counted(bare, spans.of(year))));
    }
    return (SmallNumbers.sensitive(bare) || Share.of(bare).isPresent())
        && hides(counted(live, bare, spans));
  }

  private boolean hides(Counted each) {
    return hidden.contains(each) || SmallNumbers.gives(each, hidden);
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
