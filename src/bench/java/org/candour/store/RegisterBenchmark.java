package org.candour.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.candour.casework.Authorship;
import org.candour.casework.Query;
import org.candour.casework.Query.Column;
import org.candour.casework.Query.Comparison;
import org.candour.casework.Query.Filter;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Import;
import org.candour.exchange.Reading;
import org.candour.store.tally.TallySource;

/// How long a large register takes for what people do all day, beside the same statements through
/// plain JDBC on the same connection, turn by turn in the same run. See docs/benchmarks.md.
public final class RegisterBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2024);
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int WARM = 400;
  private static final int TURNS = 300;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final StoredRegister register;

  private RegisterBenchmark(StoredRegister register) {
    this.register = register;
  }

  /// The first argument is the number of complaints, or a register that an earlier run left; the
  /// second, if any, is where to leave this one.
  public static void main(String[] args) throws IOException {
    String first = args.length > 0 ? args[0] : "100000";
    if (Files.exists(Path.of(first))) {
      try (StoredRegister register =
          RegisterOpener.open(Path.of(first), null, CalendarData.englandAndWales())) {
        new RegisterBenchmark(register).run();
      }
      return;
    }
    Path folder = Files.createTempDirectory("candour-benchmark");
    Path file = args.length > 1 ? Path.of(args[1]) : folder.resolve("large.candour");
    try (StoredRegister register =
        RegisterOpener.create(
            file, null, new NewRegister("Large", null, TODAY), CalendarData.englandAndWales())) {
      RegisterBenchmark benchmark = new RegisterBenchmark(register);
      int rows = Integer.parseInt(first);
      benchmark.fill(new MadeUpWorkbook().write(folder.resolve("workbook"), rows, TODAY), rows);
      benchmark.run();
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void fill(Path workbook, int rows) {
    long busy = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    Reading reading = Import.read(workbook, register, TODAY, false);
    long read = System.nanoTime();
    Import.bring(reading, "benchmark", register, Authorship.on("benchmark", TODAY), false);
    double seconds = (System.nanoTime() - start) / 1e9;
    long entries =
        register
            .database()
            .read(sql -> (long) sql.fetchCount(org.candour.store.schema.Tables.ENTRY));
    out.printf(
        Locale.UK,
        "Register: %,d complaints, %,d entries, %s%n",
        rows,
        entries,
        register.info().encrypted() ? "encrypted" : "not encrypted");
    out.printf(
        Locale.UK,
        "Import of the workbook: %.1f s (reading %.1f s), %,.0f rows/s; %.1f s of processor time%n%n",
        seconds,
        (read - start) / 1e9,
        rows * 1.04 / seconds,
        (PROCESS.getProcessCpuTime() - busy) / 1e9);
  }

  private void run() {
    TurnByTurn beside = new TurnByTurn(register, WARM);
    beside.head();
    long file = register.chronicle().find("M/50").orElseThrow();
    beside.compare("open a case", () -> register.chronicle().open(file), TURNS);
    Query open =
        new Query(
            "",
            List.of(
                new Filter(Column.OPEN, Comparison.IS, "yes"),
                new Filter(Column.SERVICE_AREA, Comparison.IS, "Fostering")),
            Column.DUE,
            false,
            0,
            50);
    beside.compare(
        "50 open cases of one area by due date", () -> register.lists().complaints(open), TURNS);
    beside.compare(
        "newest 50 complaints", () -> register.lists().complaints(Query.newest(50)), TURNS);
    beside.compare(
        "search 'penr' in names and summaries", () -> register.lists().search("penr", 20), TURNS);
    beside.compare("search 'penrose tre'", () -> register.lists().search("penrose tre", 20), TURNS);
    TallySource figures = TallySource.of(register);
    beside.compare(
        "every figure of one year",
        () -> figures.figures(YEAR, OptionalInt.empty(), TODAY),
        TURNS / 20);
    beside.compare(
        "every figure of one quarter",
        () -> figures.figures(YEAR, OptionalInt.of(2), TODAY),
        TURNS / 20);
    long start = System.nanoTime();
    figures.figuresAsAt(YEAR, OptionalInt.empty(), LocalDate.of(2025, 3, 31));
    out.printf(
        Locale.UK,
        "%nFigures as at an earlier day, once: %.1f s%n",
        (System.nanoTime() - start) / 1e9);
  }
}
