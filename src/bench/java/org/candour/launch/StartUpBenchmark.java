package org.candour.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.candour.desktop.DesktopApplication;

/// From the start of the virtual machine to the first painted frame: Candour on its demonstration
/// register, and a bare JavaFX window, in new processes turn by turn. See docs/benchmarks.md.
public final class StartUpBenchmark {
  private static final int TURNS = 7;

  private StartUpBenchmark() {}

  /// Without arguments it starts itself again and again; with them it is one of the two windows.
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0) {
      DesktopApplication.run(
          args[0].equals("bare") ? StartUpBenchmark::bare : candour(Path.of(args[1])));
      return;
    }
    Path home = Files.createTempDirectory("candour-start");
    try {
      new Window(home).demonstration().close();
      measure(home);
    } finally {
      remove(home);
    }
  }

  private static void measure(Path home) throws IOException, InterruptedException {
    List<Long> bare = new ArrayList<>();
    List<Long> candour = new ArrayList<>();
    for (int turn = -1; turn < TURNS; turn++) {
      long one = child("bare");
      long other = child("candour", home.toString());
      if (turn >= 0) {
        bare.add(one);
        candour.add(other);
      }
    }
    System.out.printf(
        Locale.UK,
        "First paint, median of %d starts: bare JavaFX window %d ms, Candour %d ms%n",
        TURNS,
        median(bare),
        median(candour));
  }

  private static long median(List<Long> times) {
    return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2);
  }

  private static long child(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> option.startsWith("-"))
            .toList());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), StartUpBenchmark.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines()
        .filter(line -> line.startsWith("painted "))
        .mapToLong(line -> Long.parseLong(line.substring("painted ".length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No window was painted: " + said));
  }

  private static void bare(Stage stage) {
    stage.setScene(new Scene(new Label("A window"), 1200, 800));
    stage.show();
    tellFirstPaint();
  }

  private static Consumer<Stage> candour(Path home) {
    Window window = new Window(home);
    return window.showing(window::demonstration).andThen(_ -> tellFirstPaint());
  }

  /// The second turn of the timer comes when the first frame has been painted.
  private static void tellFirstPaint() {
    new AnimationTimer() {
      private int turns;

      @Override
      public void handle(long now) {
        if (++turns == 2) {
          long since = ManagementFactory.getRuntimeMXBean().getStartTime();
          System.out.println("painted " + (System.currentTimeMillis() - since));
          System.out.flush();
          Platform.exit();
          Runtime.getRuntime().halt(0);
        }
      }
    }.start();
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
