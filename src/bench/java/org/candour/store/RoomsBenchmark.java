package org.candour.store;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.candour.casework.Diary;
import org.candour.casework.LearningLists;
import org.candour.casework.OmbudsmanLists;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.store.tally.TallySource;

/// How long each room of the window waits for what it shows, in a register that [RegisterBenchmark]
/// left. See docs/benchmarks.md.
public final class RoomsBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final FinancialYear YEAR = new FinancialYear(2025);
  private static final int LIMIT = 1000;
  private static final int WARM = 10;
  private static final int TURNS = 30;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final WorkingCalendar calendar = CalendarData.englandAndWales();
  private final StoredRegister register;

  private RoomsBenchmark(StoredRegister register) {
    this.register = register;
  }

  /// The argument is the register.
  public static void main(String[] args) {
    try (StoredRegister register =
        RegisterOpener.open(Path.of(args[0]), null, CalendarData.englandAndWales())) {
      new RoomsBenchmark(register).run();
    }
  }

  private void run() {
    out.println("| what a room asks for | processor | passed |");
    out.println("|---|---|---|");
    time("Today: the diary", () -> Diary.of(register, calendar, TODAY));
    TallySource figures = TallySource.of(register);
    time("Today: the quarter", () -> figures.figures(YEAR, OptionalInt.of(4), TODAY));
    learning();
    ombudsman();
    beside();
    time("A case with what belongs to it", this::openCase);
  }

  private void learning() {
    LearningLists lists = register.learning();
    time("Learning: actions", () -> lists.actions(LearningLists.Ask.OPEN, LIMIT));
    time("Learning: owners", lists::owners);
    time("Learning: themes", () -> lists.themes(LIMIT));
    time("Learning: to review", () -> lists.toReview(LIMIT));
    time("Learning: root causes", () -> lists.rootCauses(LIMIT));
  }

  private void ombudsman() {
    OmbudsmanLists lists = register.ombudsman();
    time("Ombudsman: contacts", () -> lists.contacts(OmbudsmanLists.Ask.ALL, LIMIT));
    time("Ombudsman: how many", () -> lists.count(OmbudsmanLists.Ask.ALL));
    time("Ombudsman: years", lists::years);
    time("Ombudsman: due", () -> lists.due(LIMIT));
  }

  private void beside() {
    time("Compliments of a year", () -> register.ledger().compliments(YEAR.period()));
    time("Costs of a year", () -> register.ledger().costs(YEAR.period()));
    time("Costs: sums", () -> register.ledger().sums(YEAR.period()));
    time("Costs: years", () -> register.ledger().years());
    time("People: the pool", () -> register.directory().people());
    time("People: services", () -> register.directory().units());
    time("People: managers", () -> register.directory().responders());
    time("Names to take out", () -> register.directory().names());
  }

  private void openCase() {
    long file = register.chronicle().find("M/50").orElseThrow();
    register.chronicle().open(file).state();
  }

  /// Processor time of the register's own thread, which other programs do not lengthen, and the
  /// time that passes for whoever asks.
  private void time(String what, Runnable work) {
    double[] busy = new double[TURNS];
    double[] passed = new double[TURNS];
    for (int turn = -WARM; turn < TURNS; turn++) {
      double one = busy(work);
      long start = System.nanoTime();
      work.run();
      if (turn >= 0) {
        busy[turn] = one;
        passed[turn] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(busy);
    Arrays.sort(passed);
    out.printf(Locale.UK, "| %s | %.1f ms | %.1f ms |%n", what, busy[TURNS / 2], passed[TURNS / 2]);
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
}
