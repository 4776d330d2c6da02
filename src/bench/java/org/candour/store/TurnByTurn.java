package org.candour.store;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// Work on a register beside the same statements through plain JDBC on the same connection, turn by
/// turn in one run.
final class TurnByTurn {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final StoredRegister register;
  private final int warm;

  /// @param warm turns at most before the clock runs
  TurnByTurn(StoredRegister register, int warm) {
    this.register = register;
    this.warm = warm;
  }

  void head() {
    out.println("| what | Candour: processor | plain JDBC: processor | ratio | Candour: wall |");
    out.println("|---|---|---|---|---|");
  }

  /// Processor time of the register's own thread, which other programs on the machine do not
  /// lengthen, and, for Candour, the time that passes for whoever asks from another thread.
  void compare(String what, Runnable work, int turns) {
    List<Statement> statements = captured(work);
    double[] ours = new double[turns];
    double[] plain = new double[turns];
    double[] wall = new double[turns];
    for (int turn = -Math.min(turns, warm); turn < turns; turn++) {
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
