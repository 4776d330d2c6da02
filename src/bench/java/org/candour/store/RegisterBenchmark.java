package org.candour.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// How long a large register takes for what people do all day, beside the same statements through
/// plain JDBC on the same connection, turn by turn in the same run. See docs/benchmarks.md.
public final class RegisterBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2024);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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
          StoredRegister.open(Path.of(first), null, CalendarData.englandAndWales())) {
        new RegisterBenchmark(register).run();
      }
      return;
    }
    Path folder = Files.createTempDirectory("candour-benchmark");
    Path file = args.length > 1 ? Path.of(args[1]) : folder.resolve("large.candour");
    try (StoredRegister register =
        StoredRegister.create(
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
    out.println("| what | Candour: processor | plain JDBC: processor | ratio | Candour: wall |");
    out.println("|---|---|---|---|---|");
    long file = register.chronicle().find("M/50").orElseThrow();
    compare("open a case", () -> register.chronicle().open(file), TURNS);
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
    compare(
        "50 open cases of one area by due date", () -> register.lists().complaints(open), TURNS);
    compare("newest 50 complaints", () -> register.lists().complaints(Query.newest(50)), TURNS);
    compare(
        "search 'penr' in names and summaries", () -> register.lists().search("penr", 20), TURNS);
    compare("search 'penrose tre'", () -> register.lists().search("penrose tre", 20), TURNS);
    TallySource figures = TallySource.of(register);
    compare(
        "every figure of one year",
        () -> figures.figures(YEAR, OptionalInt.empty(), TODAY),
        TURNS / 20);
    compare(
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

  /// Processor time of the register's own thread, which other programs on the machine do not
  /// lengthen, and, for Candour, the time that passes for whoever asks from another thread.
  private void compare(String what, Runnable work, int turns) {
    List<Statement> statements = captured(work);
    double[] ours = new double[turns];
    double[] plain = new double[turns];
    double[] wall = new double[turns];
    for (int turn = -Math.min(turns, WARM); turn < turns; turn++) {
      double one = busy(work);
      double other = busy(() -> jdbc(statements));
      double passed = passed(work);
      if (turn >= 0) {
        ours[turn] = one;
        plain[turn] = other;
        wall[turn] = passed;
      }
    }
    out.printf(
        Locale.UK,
        "| %s | %.2f ms | %.2f ms (%s) | %.2f | %.2f ms |%n",
        what,
        median(ours),
        median(plain),
        statements.size() == 1 ? "1 statement" : statements.size() + " statements",
        median(ours) / median(plain),
        median(wall));
  }

  private double busy(Runnable work) {
    return register
        .database()
        .bare(() -> {
          long start = THREADS.getCurrentThreadCpuTime();
          work.run();
          return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        });
  }

  private static double passed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// A statement as it reached the driver.
  private record Statement(String sql, List<Object> values) {}

  /// The statements of some work. Opening a case goes through JDBC itself, so that one is copied.
  private List<Statement> captured(Runnable work) {
    List<Statement> statements = new ArrayList<>();
    ExecuteListener listener =
        new ExecuteListener() {
          @Override
          public void executeStart(ExecuteContext context) {
            statements.add(new Statement(context.sql(), context.query().getBindValues()));
          }
        };
    register
        .database()
        .read(sql -> sql.configuration().set(new DefaultExecuteListenerProvider(listener)));
    work.run();
    register.database().read(sql -> sql.configuration().set(new ExecuteListenerProvider[0]));
    return statements.isEmpty() ? List.of(openCase()) : statements;
  }

  private Statement openCase() {
    return new Statement(
        "select f.id, f.kind, f.row_version, e.id, e.day_on, e.recorded_at, e.known_on, e.author,"
            + " e.is_imported, e.kind, e.body from file f join entry e on e.file_id = f.id"
            + " where f.id = ? order by e.position",
        List.of(register.chronicle().find("M/50").orElseThrow()));
  }

  private void jdbc(List<Statement> statements) {
    try {
      for (Statement statement : statements) {
        jdbc(statement);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void jdbc(Statement statement) throws SQLException {
    try (PreparedStatement prepared =
        register.database().connection().prepareStatement(statement.sql())) {
      for (int i = 0; i < statement.values().size(); i++) {
        Object value = statement.values().get(i);
        prepared.setObject(i + 1, value instanceof LocalDate day ? day.toString() : value);
      }
      try (ResultSet rows = prepared.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
        }
      }
    }
  }
}
