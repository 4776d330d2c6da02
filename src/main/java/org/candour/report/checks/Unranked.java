package org.candour.report.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.candour.figures.Breakdown;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;

/// Rows that stand by their numbers tell of a hidden one by its place: between an eight and a six
/// stands a seven. Such rows go below those whose number is printed, among them by name.
final class Unranked {
  private final List<Block.Row> rows;
  private final Predicate<Run.Live> hides;

  private Unranked(List<Block.Row> rows, Predicate<Run.Live> hides) {
    this.rows = rows;
    this.hides = hides;
  }

  /// The same table with its rows so.
  static Block.Table table(Block.Table table, Predicate<Run.Live> hides) {
    return table(table, order(table, hides));
  }

  private static Block.Table table(Block.Table table, List<Integer> order) {
    var rows = order.stream().map(table.rows()::get).toList();
    return new Block.Table(table.caption(), table.columns(), rows, table.basis());
  }

  /// The same graph; the rows of its table are the groups of its chart, in the same order.
  static Block.Graph graph(Block.Graph graph, Predicate<Run.Live> hides) {
    var chart = graph.chart();
    var order = order(graph.figures(), hides);
    var groups =
        order.stream().filter(row -> row < chart.groups().size()).map(chart.groups()::get).toList();
    return new Block.Graph(
        graph.caption(),
        new Chart(chart.series(), groups, chart.unit()),
        graph.alternative(),
        table(graph.figures(), order));
  }

  private static List<Integer> order(Block.Table table, Predicate<Run.Live> hides) {
    return new Unranked(table.rows(), hides).order();
  }

  private List<Integer> order() {
    var moved =
        body().filter(this::told).boxed().sorted(Comparator.comparing(this::label)).toList();
    var order = new ArrayList<>(body().boxed().filter(row -> !moved.contains(row)).toList());
    order.addAll(moved);
    IntStream.range(0, rows.size()).filter(row -> rows.get(row).total()).forEach(order::add);
    return order;
  }

  private IntStream body() {
    return IntStream.range(0, rows.size()).filter(row -> !rows.get(row).total());
  }

  private String label(int row) {
    return rows.get(row).cells().getFirst().text();
  }

  /// Whether the row's place gives a hidden number away.
  private boolean told(int row) {
    var cells = rows.get(row).cells();
    return IntStream.range(1, cells.size())
        .filter(column -> cells.get(column) instanceof Run.Live live && hides.test(live))
        .anyMatch(this::descends);
  }

  /// Whether the rows of what is recorded stand by the numbers of that column.
  private boolean descends(int column) {
    var numbers =
        body()
            .filter(row -> !label(row).equals(Breakdown.NOT_RECORDED))
            .mapToObj(row -> Said.number(rows.get(row).cells().get(column).text()))
            .toList();
    return IntStream.range(0, numbers.size()).allMatch(i -> follows(numbers, i));
  }

  private static boolean follows(List<Optional<Long>> numbers, int at) {
    var number = numbers.get(at);
    return at == 0
        ? number.isPresent()
        : number.filter(n -> n <= numbers.get(at - 1).orElseThrow()).isPresent();
  }
}
