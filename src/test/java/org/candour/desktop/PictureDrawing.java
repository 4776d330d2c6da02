package org.candour.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.candour.casework.Query;
import org.candour.desktop.kit.Choosers;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Theme;
import org.candour.desktop.shell.Memory;
import org.candour.figures.Registers;
import org.candour.launch.Window;
import org.candour.procedure.state.Standing;
import org.jspecify.annotations.Nullable;

/// Draws the pictures of the manual from the demonstration: each room in light and dark, some with
/// larger text or high contrast. [Pictures] starts it.
public final class PictureDrawing {
  private static final double WAIT = 350;

  private final Path folder;
  private final Stage stage;
  private final Desktop desktop;
  private int quiet;
  private long shown;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  private PictureDrawing(Path folder, Stage stage) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.stage = stage;
    Path none = Files.createDirectories(Path.of("target", "pictures"));
    Files.deleteIfExists(none.resolve("window"));
    Files.deleteIfExists(none.resolve("demonstration.candour"));
    desktop =
        new Desktop(
            stage, new Memory(none.resolve("window")), new Showing(new Window(none)), NO_FILES);
    stage.setWidth(1366);
    stage.setHeight(768);
  }

  static void main(String... arguments) {
    Path folder = Path.of(arguments.length == 0 ? "docs/manual/pictures" : arguments[0]);
    DesktopApplication.run(stage -> {
      try {
        new PictureDrawing(folder, stage).start();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    });
  }

  private void start() {
    new javafx.scene.robot.Robot().mouseMove(1, 760);
    desktop.showFirst();
    both("first-start");
    steps.add(desktop.entrance()::demonstration);
    steps.add(() -> {});
    room("today", new Place.Today());
    room("register", new Place.Register(""));
    room("case-file", null);
    steps.add(() -> press("#due-stage2-C10"));
    both("explained");
    steps.add(() -> hidePopups());
    steps.add(() -> press("#verb-more"));
    steps.add(() -> press("#verb-update-complainant"));
    both("step");
    room("log", new Place.Log());
    room("learning", new Place.Learning(""));
    room("ombudsman", new Place.Ombudsman(0, ""));
    room("compliments", new Place.Compliments(false));
    room("costs", new Place.Costs());
    room("people", new Place.People("", false));
    room("reports", new Place.Reports());
    room("keeping", new Place.Keeping("over"));
    room("settings", new Place.Settings());
    steps.add(() -> desktop.look().percent(150));
    one("today", new Place.Today(), "today-150");
    one("register", new Place.Register(""), "register-150");
    one("case", null, "case-file-150");
    one("log", new Place.Log(), "log-150");
    one("learning", new Place.Learning(""), "learning-150");
    one("people", new Place.People("", false), "people-150");
    one("reports", new Place.Reports(), "reports-150");
    steps.add(() -> desktop.look().percent(100));
    steps.add(() -> desktop.look().theme().set(Theme.CONTRAST));
    one("today", new Place.Today(), "today-contrast");
    one("case", null, "case-file-contrast");
    steps.add(Platform::exit);
    next();
  }

  private void one(String id, @Nullable Place place, String name) {
    steps.add(() -> desktop.open(place == null ? new Place.CaseFile(shown) : place));
    steps.add(() -> take(name));
  }

  private void room(String name, @Nullable Place place) {
    steps.add(() -> desktop.open(place == null ? new Place.CaseFile(shown) : place));
    both(name);
  }

  private void both(String name) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      steps.add(() -> desktop.look().theme().set(theme));
      steps.add(() -> take(name + "-" + theme.name().toLowerCase(Locale.ROOT)));
    }
    steps.add(() -> desktop.look().theme().set(Theme.LIGHT));
  }

  private void next() {
    quiet = desktop.busy() ? 0 : quiet + 1;
    if (quiet > 2) {
      quiet = 0;
      Runnable step = steps.poll();
      if (step == null) {
        return;
      }
      step.run();
    }
    PauseTransition wait = new PauseTransition(Duration.millis(WAIT));
    wait.setOnFinished(_ -> next());
    wait.play();
  }

  private void press(String id) {
    Node node = stage.getScene().getRoot().lookup(id);
    if (node instanceof ButtonBase button) {
      button.fire();
    } else {
      System.err.println("nothing to press at " + id);
    }
  }

  private static void hidePopups() {
    List.copyOf(javafx.stage.Window.getWindows()).stream()
        .filter(window -> !(window instanceof Stage))
        .forEach(javafx.stage.Window::hide);
  }

  private void take(String name) {
    WritableImage image = stage.getScene().snapshot(null);
    java.awt.image.BufferedImage all = SwingFXUtils.fromFXImage(image, null);
    for (javafx.stage.Window window : javafx.stage.Window.getWindows()) {
      if (!(window instanceof Stage) && window.isShowing()) {
        over(all, window);
      }
    }
    try {
      ImageIO.write(all, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void over(java.awt.image.BufferedImage all, javafx.stage.Window popup) {
    javafx.scene.SnapshotParameters clear = new javafx.scene.SnapshotParameters();
    clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
    WritableImage image = popup.getScene().getRoot().snapshot(clear, null);
    int x = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
    int y = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
    all.getGraphics().drawImage(SwingFXUtils.fromFXImage(image, null), x, y, null);
  }

  /// Opens the demonstration, and finds in it a case at Stage 2 to show.
  private final class Showing implements Openings {
    private final Openings openings;

    private Showing(Openings openings) {
      this.openings = openings;
    }

    @Override
    public Session demonstration() {
      Session session = openings.demonstration();
      session.desk().register().lists().complaints(Query.newest(500)).stream()
          .filter(line -> line.standing() == Standing.INVESTIGATING)
          .findFirst()
          .ifPresent(line -> shown = line.file());
      return session;
    }

    @Override
    public Session empty(Path target, Lock lock) {
      return openings.empty(target, lock);
    }

    @Override
    public Session bringIn(Path source, Path target, Lock lock) {
      return openings.bringIn(source, target, lock);
    }

    @Override
    public Session existing(Path register, @Nullable String person, @Nullable String secret) {
      return openings.existing(register, person, secret);
    }

    @Override
    public Session restore(Path backup, Path target, @Nullable String secret) {
      return openings.restore(backup, target, secret);
    }

    @Override
    public boolean asksPassphrase(Path register) {
      return openings.asksPassphrase(register);
    }

    @Override
    public List<String> people(Path register) {
      return openings.people(register);
    }

    @Override
    public void leave(Session session) {
      openings.leave(session);
    }

    @Override
    public Registers.Moved move(
        Session session,
        Path to,
        Registers.Key there,
        Consumer<String> recovery,
        Consumer<Registers.Step> progress) {
      return openings.move(session, to, there, recovery, progress);
    }

    @Override
    public void sheet(Session session, String code, Path target) {
      openings.sheet(session, code, target);
    }
  }

  private static final Choosers NO_FILES =
      new Choosers() {
        @Override
        public Optional<Path> save(String title, String proposed) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> open(String title, String... endings) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
          return Optional.empty();
        }
      };
}
