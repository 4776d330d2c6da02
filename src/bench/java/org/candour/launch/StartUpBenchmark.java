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
import java.util.function.ToLongFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.candour.desktop.DesktopApplication;

/// From the start of the virtual machine to the first painted frame: Candour on its demonstration
/// register, and a bare JavaFX window, in new processes turn by turn. See docs/benchmarks.md.
public final class StartUpBenchmark {
  private static final int TURNS = 7;

  /// The second turn of the timer comes when the first frame has been painted.
  private static final int PAINTED = 2;

  private record Start(long painted, long shown) {}

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
    List<Start> bare = new ArrayList<>();
    List<Start> candour = new ArrayList<>();
    for (int turn = -1; turn < TURNS; turn++) {
      Start one = child("bare");
      Start other = child("candour", home.toString());
      if (turn >= 0) {
        bare.add(one);
        candour.add(other);
      }
    }
    System.out.printf(
        Locale.UK,
        "Medians of %d starts: bare JavaFX window painted %d ms; Candour painted %d ms, Today with"
            + " its lines %d ms%n",
        TURNS,
        median(bare, Start::painted),
        median(candour, Start::painted),
        median(candour, Start::shown));
  }

  private static long median(List<Start> starts, ToLongFunction<Start> moment) {
    return starts.stream().mapToLong(moment).sorted().toArray()[starts.size() / 2];
  }

  private static Start child(String... arguments) throws IOException, InterruptedException {
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
    return new Start(moment(said, "painted "), moment(said, "shown "));
  }

  private static long moment(String said, String what) {
    return said.lines()
        .filter(line -> line.startsWith(what))
        .mapToLong(line -> Long.parseLong(line.substring(what.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No window was painted: " + said));
  }

  private static void bare(Stage stage) {
    stage.setScene(new Scene(new Label("A window"), 1200, 800));
    stage.show();
    tell(stage, ".label");
  }

  private static Consumer<Stage> candour(Path home) {
    Window window = new Window(home);
    return stage -> {
      window.showing(window::demonstration).accept(stage);
      tell(stage, "#today-overdue");
    };
  }

  /// Tells when the first frame has been painted, and when the first with this in it has been.
  private static void tell(Stage stage, String wanted) {
    new AnimationTimer() {
      private int frames;
      private int since;

      @Override
      public void handle(long now) {
        if (++frames == PAINTED) {
          say("painted");
        }
        if (stage.getScene().lookup(wanted) != null && ++since == PAINTED) {
          say("shown");
          Runtime.getRuntime().halt(0);
        }
      }
    }.start();
  }

  private static void say(String what) {
    long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(what + " " + since);
    System.out.flush();
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
