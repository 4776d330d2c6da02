package org.candour.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.Condition.Test;
import org.candour.casework.grid.Crossing;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Sort;
import org.candour.domain.time.CalendarData;
import org.candour.exchange.Import;

/// How long the register as a sheet takes for what people do in it, beside the same statements
/// through plain JDBC. See docs/benchmarks.md.
public final class GridBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final int PAGE = 200;

  /// So many come in through the front door; the others are made of them.
  private static final int FIRST = 10_000;

  private final StoredRegister register;
  private final StoredGrid grid;
  private final TurnByTurn turns;
  private final int count;

  private GridBenchmark(StoredRegister register, int count) {
    this.register = register;
    this.grid = new StoredGrid(register.database(), () -> TODAY, register.members().pass());
    this.turns = new TurnByTurn(register, Math.max(2, count / 2));
    this.count = count;
  }

  /// The arguments are how many complaints, in tens of thousands, how many turns to take, and where
  /// to leave the register, or where an earlier run left it.
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[2]);
    boolean made = Files.exists(file);
    try (StoredRegister register = made ? opened(file) : made(file)) {
      if (!made) {
        Multiplied.by(register.database(), Integer.parseInt(args[0]) / FIRST);
      }
      new GridBenchmark(register, Integer.parseInt(args[1])).run();
    }
  }

  private static StoredRegister opened(Path file) {
    return RegisterOpener.open(file, null, CalendarData.englandAndWales());
  }

  private static StoredRegister made(Path file) throws IOException {
    Path folder = Files.createTempDirectory("candour-benchmark");
    StoredRegister register =
        RegisterOpener.create(
            file, null, new NewRegister("Large", null, TODAY), CalendarData.englandAndWales());
    Path workbook = LargeWorkbook.write(folder.resolve("workbook"), FIRST, TODAY);
    Import.bring(
        Import.read(workbook, register, TODAY, false),
        "benchmark",
        register,
        Authorship.on("benchmark", TODAY),
        false);
    return register;
  }

  private void run() {
    System.out.printf("%,d complaints%n%n", grid.size());
    turns.head();
    View all = View.all();
    page("first page, newest first", all);
    time(
        "first page, with columns and the count of all",
        () -> {
          grid.columns();
          grid.first(all, PAGE);
          grid.size();
        });
    page("sorted by reference", sorted("reference"));
    page("sorted by child", sorted("child_name"));
    page("sorted by manager", sorted("responding_manager"));
    page("sorted by outcome", sorted("outcome"));
    page("sorted by due date", sorted("due"));
    page(
        "sorted by service area, then child",
        all.sorted(List.of(new Sort("service_area", false), new Sort("child_name", false))));
    Condition open = Condition.of("open", Test.IS, "yes");
    Condition area = Condition.of("service_area", Test.IS, "Fostering");
    page(
        "open, Fostering, due in a week",
        all.with(open).with(area).with(Condition.of("due", Test.TO, "today+7")));
    page("Fostering, newest first", all.with(area));
    page("summary contains 'stead'", all.with(Condition.of("summary", Test.CONTAINS, "stead")));
    page(
        "nothing found: summary contains 'xyz'",
        all.with(Condition.of("summary", Test.CONTAINS, "xyz")));
    for (String typed : List.of("p", "pe", "pen", "penrose", "penrose tre")) {
      page("search '" + typed + "'", all.searching(typed));
    }
    long[] order = grid.order(all);
    time("every row's place, newest first", () -> grid.order(all));
    time("every row's place, by child", () -> grid.order(sorted("child_name")));
    time("every row's place, Fostering", () -> grid.order(all.with(area)));
    Columns columns = grid.columns();
    List<Column> shown = all.columns().stream().map(it -> columns.of(it.column())).toList();
    List<Long> middle =
        Arrays.stream(order, order.length / 2, order.length / 2 + 100).boxed().toList();
    time("100 rows in the middle", () -> grid.rows(shown, middle));
    time("values of a column", () -> grid.choices(all, columns.of("service_area"), PAGE));
    time(
        "cross-tab: service area by outcome",
        () ->
            grid.cross(
                new Crossing(
                    all,
                    columns.of("service_area"),
                    columns.of("outcome"),
                    Crossing.Measure.COUNT,
                    "")));
  }

  private static View sorted(String column) {
    return View.all().sorted(List.of(new Sort(column, false)));
  }

  private void page(String what, View view) {
    time(what, () -> grid.first(view, PAGE));
  }

  private void time(String what, Runnable work) {
    turns.compare(what, work, count);
  }
}
