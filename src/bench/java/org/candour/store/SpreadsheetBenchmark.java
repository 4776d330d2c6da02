package org.candour.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.candour.casework.Authorship;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.exchange.Import;
import org.candour.exchange.foreign.Plan;
import org.candour.exchange.foreign.Spreadsheet;
import org.candour.exchange.foreign.Target;
import org.candour.exchange.foreign.Translator;
import org.candour.store.tally.TallySource;

/// How long it takes from somebody's spreadsheet to the figures of a year, in a new process; and
/// then how long to open the register and work the figures out again. See docs/benchmarks.md.
public final class SpreadsheetBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2025);
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int AGAIN = 15;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long wall = System.nanoTime();
  private long busy;

  private SpreadsheetBenchmark() {}

  /// The argument is the spreadsheet.
  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("candour-benchmark");
    var file = folder.resolve("made.candour");
    try {
      new SpreadsheetBenchmark().run(Path.of(args[0]), file);
    } finally {
      RegisterFile.discard(file);
      Files.deleteIfExists(folder);
    }
  }

  private void run(Path source, Path file) {
    out.println("| what | passed | processor |");
    out.println("|---|---|---|");
    step("start of the process", ManagementFactory.getRuntimeMXBean().getUptime());
    var book = Spreadsheet.read(source);
    step("read the file", 0);
    var calendar = CalendarData.englandAndWales();
    var plan = Plan.propose(book).withBlank(Target.COMPLAINANT_TYPE, "parent");
    var run = new Translator(book, null, calendar, TODAY).run(plan);
    step("understand it and check every row", 0);
    try (var register =
        RegisterOpener.create(file, null, new NewRegister("Made", null, TODAY), calendar)) {
      Import.bring(run.reading(), "benchmark", register, Authorship.on("benchmark", TODAY), false);
      step(String.format(Locale.UK, "bring in %,d complaints", run.complaints()), 0);
      TallySource.of(register).figures(YEAR, OptionalInt.empty(), TODAY);
      step("every figure of a year", 0);
    }
    reopen(file, calendar);
    step("open it again, and every figure of a year", 0);
    var took = new long[AGAIN];
    for (int i = 0; i < AGAIN; i++) {
      long begun = System.nanoTime();
      reopen(file, calendar);
      took[i] = System.nanoTime() - begun;
    }
    Arrays.sort(took);
    out.printf(
        Locale.UK, "| the same, median of %d | %,d ms | |%n", AGAIN, took[AGAIN / 2] / 1_000_000);
  }

  private static void reopen(Path file, WorkingCalendar calendar) {
    try (var register = RegisterOpener.open(file, null, calendar)) {
      TallySource.of(register).figures(YEAR, OptionalInt.empty(), TODAY);
    }
  }

  /// @param before milliseconds that passed before this was made
  private void step(String what, long before) {
    long now = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    out.printf(
        Locale.UK,
        "| %s | %,d ms | %,d ms |%n",
        what,
        (now - wall) / 1_000_000 + before,
        (cpu - busy) / 1_000_000);
    wall = System.nanoTime();
    busy = cpu;
  }
}
