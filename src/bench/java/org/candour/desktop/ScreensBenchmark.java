package org.candour.desktop;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Query;
import org.candour.desktop.kit.Place;
import org.candour.desktop.shell.Memory;
import org.candour.launch.Window;

/// How long each screen takes from the key to what it shows, laid out, in a large register; and the
/// longest time that the window's thread was held meanwhile. The processor time of the window's
/// thread and of those that work for it is not lengthened by other programs. See
/// docs/benchmarks.md.
public final class ScreensBenchmark {
  private static final int WARM = 3;
  private static final int TURNS = 7;
  private static final int MANY = 40;
  private static final int CASES = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// The threads that work for the window.
  private static final Set<String> WORKERS = Set.of("desk", "desk-long", "register");

  /// Coming back to look whether all is worked out takes less than this, and is no work.
  private static final long LOOKING = TimeUnit.MICROSECONDS.toNanos(300);

  /// The times of one screen, in nanoseconds.
  private record Times(String screen, List<Long> shown, List<Long> held, List<Long> busy) {
    Times(String screen) {
      this(screen, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private record Step(Times times, Place place) {}

  private final String only;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Desktop desktop;
  private final Stage stage;
  private final List<Times> all = new ArrayList<>();
  private final Deque<Step> steps = new ArrayDeque<>();
  private long begun;
  private long last;
  private long held;
  private long own;
  private long workers;
  private long worked;

  private ScreensBenchmark(Stage stage, Path register, Path home, String only) {
    this.stage = stage;
    this.only = only;
    stage.setWidth(1366);
    stage.setHeight(768);
    Session session = new Window(home).open(register, null);
    List<ComplaintLine> cases = session.desk().register().lists().complaints(Query.newest(CASES));
    desktop =
        new Desktop(stage, new Memory(home.resolve("window")), new Window(home), new NoFiles());
    desktop.show(session);
    int turns = only.isEmpty() ? TURNS : MANY;
    for (int turn = 0; turn < WARM + turns; turn++) {
      turn(turn, cases);
    }
  }

  private void turn(int turn, List<ComplaintLine> cases) {
    Place file = new Place.CaseFile(cases.get(turn % cases.size()).file());
    List<Place> every =
        List.of(
            new Place.Today(),
            new Place.Register(""),
            new Place.Register(turn % 2 == 0 ? "penr" : "penrose tre"),
            file,
            new Place.Log(),
            new Place.Learning("actions"),
            new Place.Ombudsman(0, ""),
            new Place.Compliments(false),
            new Place.Costs(),
            new Place.People("", false),
            new Place.Reports(),
            new Place.Settings());
    List<Place> places =
        every.stream()
            .filter(it -> it.toString().startsWith(only) || it instanceof Place.Settings)
            .toList();
    for (int i = 0; i < places.size(); i++) {
      if (turn == 0) {
        all.add(new Times(places.get(i).toString()));
      }
      steps.add(new Step(turn < WARM ? new Times("") : all.get(i), places.get(i)));
    }
  }

  /// The arguments are the register and, to look into one screen, the beginning of its name.
  public static void main(String[] args) throws IOException {
    Path home = Files.createTempDirectory("candour-screens");
    Path copy = Files.copy(Path.of(args[0]), home.resolve("register.candour"));
    try {
      String only = args.length > 1 ? args[1] : "";
      DesktopApplication.run(stage -> new ScreensBenchmark(stage, copy, home, only).settle());
    } finally {
      remove(home);
    }
  }

  private void settle() {
    if (desktop.busy()) {
      Platform.runLater(this::settle);
    } else {
      next();
    }
  }

  private void next() {
    Step step = steps.poll();
    if (step == null) {
      print();
      Platform.exit();
      return;
    }
    held = 0;
    worked = 0;
    workers = workers();
    own = THREADS.getCurrentThreadCpuTime();
    begun = System.nanoTime();
    last = begun;
    desktop.open(step.place());
    Platform.runLater(() -> wait(step));
  }

  /// Comes back to the window's thread again and again until all is worked out: the longest gap is
  /// the longest time for which a key would not have been answered.
  private void wait(Step step) {
    long now = System.nanoTime();
    held = Math.max(held, now - last);
    last = now;
    count();
    if (desktop.busy()) {
      Platform.runLater(() -> wait(step));
      return;
    }
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    long shown = System.nanoTime();
    count();
    step.times().busy().add(worked + workers() - workers);
    step.times().shown().add(shown - begun);
    step.times().held().add(Math.max(held, shown - now));
    Platform.runLater(this::next);
  }

  /// Adds what the window's thread has done since it was last asked.
  private void count() {
    long now = THREADS.getCurrentThreadCpuTime();
    worked += now - own > LOOKING ? now - own : 0;
    own = now;
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> WORKERS.contains(thread.getName()))
        .mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId()))
        .sum();
  }

  private void print() {
    out.println("| screen | processor | shown | slowest | thread held at most |");
    out.println("|---|---|---|---|---|");
    for (Times times : all) {
      out.printf(
          Locale.UK,
          "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
          times.screen(),
          middle(times.busy()),
          middle(times.shown()),
          most(times.shown()),
          most(times.held()));
    }
  }

  private static double middle(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return millis(sorted[sorted.length / 2]);
  }

  private static double most(List<Long> times) {
    return millis(times.stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static double millis(long nanos) {
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static void remove(Path folder) {
    try (var inside = Files.walk(folder)) {
      Path[] paths = inside.toArray(Path[]::new);
      for (int i = paths.length - 1; i >= 0; i--) {
        Files.deleteIfExists(paths[i]);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
