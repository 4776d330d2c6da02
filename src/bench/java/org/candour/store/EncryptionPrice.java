package org.candour.store;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.candour.access.KeyFile;
import org.candour.access.RegisterKey;
import org.candour.casework.Authorship;
import org.candour.casework.Query;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.exchange.Import;
import org.candour.store.engine.Schema;
import org.candour.store.engine.SqliteOpener;
import org.candour.store.tally.TallySource;
import org.jspecify.annotations.Nullable;

/// What encryption costs: the same work on a plain and on an encrypted register, turn by turn in
/// one run, in processor time of the register's own thread. See docs/benchmarks.md.
public final class EncryptionPrice {
  private static final String SECRET = "four plain words here";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2024);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int IMPORTS = 3;
  private static final int TURNS = 200;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private EncryptionPrice() {}

  /// The argument is the number of complaints.
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("candour-price");
    try {
      int rows = Integer.parseInt(args[0]);
      Path workbook = new MadeUpWorkbook().write(folder.resolve("workbook"), rows, TODAY);
      new EncryptionPrice().run(folder, workbook);
    } finally {
      try (var all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private void run(Path folder, Path workbook) throws IOException {
    out.println("| what | plain | encrypted | ratio |");
    out.println("|---|---|---|---|");
    double[][] imports = new double[2][IMPORTS];
    for (int i = 0; i < IMPORTS; i++) {
      imports[0][i] = imported(folder.resolve("plain" + i), null, workbook);
      imports[1][i] = imported(folder.resolve("locked" + i), SECRET, workbook);
    }
    tell("import of the workbook", imports);
    Path plain = folder.resolve("plain0");
    Path locked = folder.resolve("locked0");
    RegisterKey key = KeyFile.read(KeyFile.of(locked)).unlock(null, SECRET).orElseThrow().key();
    tell("open, the key known", opened(plain, locked, key));
    try (StoredRegister one = open(plain, null);
        StoredRegister other = open(locked, SECRET)) {
      long file = one.chronicle().find("M/50").orElseThrow();
      compare("open a case", one, other, each -> each.chronicle().open(file), TURNS);
      compare(
          "newest 50 complaints",
          one,
          other,
          each -> each.lists().complaints(Query.newest(50)),
          TURNS);
      compare("search 'penr'", one, other, each -> each.lists().search("penr", 20), TURNS);
      compare(
          "every figure of one year",
          one,
          other,
          each -> TallySource.of(each).figures(YEAR, OptionalInt.empty(), TODAY),
          TURNS / 10);
    }
  }

  private static StoredRegister open(Path file, @Nullable String secret) {
    return RegisterOpener.open(file, secret, CalendarData.englandAndWales());
  }

  private static double imported(Path file, @Nullable String secret, Path workbook) {
    try (StoredRegister register =
        RegisterOpener.create(
            file, secret, new NewRegister("Price", null, TODAY), CalendarData.englandAndWales())) {
      var reading = Import.read(workbook, register, TODAY, false);
      return busy(
          register,
          each -> Import.bring(reading, "price", each, Authorship.on("price", TODAY), false));
    }
  }

  private static double[][] opened(Path plain, Path locked, RegisterKey key) {
    double[][] times = new double[2][TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      times[0][turn] = opened(plain, null);
      times[1][turn] = opened(locked, key);
    }
    return times;
  }

  private static double opened(Path file, @Nullable RegisterKey key) {
    long start = THREADS.getCurrentThreadCpuTime();
    try (var connection = SqliteOpener.taken(file, key)) {
      Schema.pragma(connection, "page_count");
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private void compare(
      String what,
      StoredRegister plain,
      StoredRegister locked,
      Consumer<StoredRegister> work,
      int turns) {
    double[][] times = new double[2][turns];
    for (int turn = -turns; turn < turns; turn++) {
      double one = busy(plain, work);
      double other = busy(locked, work);
      if (turn >= 0) {
        times[0][turn] = one;
        times[1][turn] = other;
      }
    }
    tell(what, times);
  }

  private static double busy(StoredRegister register, Consumer<StoredRegister> work) {
    return register
        .database()
        .bare(() -> {
          long start = THREADS.getCurrentThreadCpuTime();
          work.accept(register);
          return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        });
  }

  private void tell(String what, double[][] times) {
    double plain = median(times[0]);
    double locked = median(times[1]);
    out.printf(
        Locale.UK, "| %s | %.2f ms | %.2f ms | %.2f |%n", what, plain, locked, locked / plain);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
