package org.candour.desktop.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.candour.desktop.kit.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The search on top of the window, used faster than it finds.
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> opened = new ArrayList<>();
  private @Nullable Palette palette;

  @Start
  void start(Stage stage) {
    Palette made = new Palette(new Slow(), List.of());
    palette = made;
    made.finder(words -> List.of(new Found(words, "", () -> opened.add(words))));
    stage.setScene(new Scene(made.box()));
    stage.show();
  }

  @Test
  @DisplayName("Enter before the answer opens what was typed, and nothing that was found before")
  void entersWhatWasTyped(FxRobot robot) {
    TextField field = robot.lookup("#search").queryAs(TextField.class);
    robot.interact(() -> {
      requireNonNull(palette).start();
      field.setText("201");
      answerAll();
      field.setText("2014/018");
      field.fireEvent(enter());
    });
    assertThat(opened).isEmpty();
    robot.interact(this::answerAll);
    assertThat(opened).containsExactly("2014/018");
  }

  @Test
  @DisplayName("Enter that was overtaken by more typing opens nothing")
  void overtaken(FxRobot robot) {
    TextField field = robot.lookup("#search").queryAs(TextField.class);
    robot.interact(() -> {
      requireNonNull(palette).start();
      field.setText("2014");
      field.fireEvent(enter());
      field.setText("2015");
      answerAll();
    });
    assertThat(opened).isEmpty();
    robot.interact(() -> field.fireEvent(enter()));
    assertThat(opened).containsExactly("2015");
  }

  @Test
  @DisplayName("Escape puts the list away, and an answer that comes late does not bring it back")
  void putAway(FxRobot robot) {
    TextField field = robot.lookup("#search").queryAs(TextField.class);
    robot.interact(() -> {
      requireNonNull(palette).start();
      field.setText("2014");
      answerAll();
    });
    assertThat(shown()).isTrue();
    robot.interact(() -> {
      field.fireEvent(escape());
      answerAll();
    });
    assertThat(shown()).isFalse();

    robot.interact(() -> {
      requireNonNull(palette).start();
      field.fireEvent(escape());
      answerAll();
    });
    assertThat(shown()).isFalse();
  }

  private static boolean shown() {
    return Window.getWindows().stream().anyMatch(Popup.class::isInstance);
  }

  private void answerAll() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private static KeyEvent enter() {
    return pressed(KeyCode.ENTER);
  }

  private static KeyEvent escape() {
    return pressed(KeyCode.ESCAPE);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  /// Answers when it is told to.
  private final class Slow implements Tasks {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
      waiting.add(() -> {
        try {
          then.accept(work.call());
        } catch (Exception failure) {
          throw new AssertionError(failure);
        }
      });
    }

    @Override
    public <T> void runLong(String name, Callable<T> work, Consumer<T> then) {
      run(work, then);
    }
  }
}
