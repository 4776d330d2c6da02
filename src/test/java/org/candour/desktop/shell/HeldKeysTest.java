package org.candour.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A key that is held down repeats itself on every system.
@ExtendWith(ApplicationExtension.class)
class HeldKeysTest {
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger moved = new AtomicInteger();
  private final Pane root = new Pane();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root));
    stage.show();
  }

  @BeforeEach
  void keys(FxRobot robot) {
    robot.interact(() -> {
      Scene scene = root.getScene();
      HeldKeys.once(scene);
      scene.getAccelerators().put(KeyCombination.valueOf("Ctrl+O"), opened::incrementAndGet);
      scene.addEventHandler(KeyEvent.KEY_PRESSED, _ -> moved.incrementAndGet());
    });
  }

  @Test
  @DisplayName("A key with Ctrl acts once until it is let go; an arrow goes on")
  void actsOnce(FxRobot robot) {
    robot.interact(() -> {
      fire(KeyEvent.KEY_PRESSED, KeyCode.O);
      fire(KeyEvent.KEY_PRESSED, KeyCode.O);
      assertThat(opened).hasValue(1);
      fire(KeyEvent.KEY_RELEASED, KeyCode.O);
      fire(KeyEvent.KEY_PRESSED, KeyCode.O);
      assertThat(opened).hasValue(2);
      int before = moved.get();
      fire(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
      fire(KeyEvent.KEY_PRESSED, KeyCode.DOWN);
      assertThat(moved).hasValue(before + 2);
    });
  }

  @Test
  @DisplayName("A letter that moves the keyboard is not typed where it has gone")
  void isNotTypedElsewhere(FxRobot robot) {
    robot.interact(() -> {
      TextField first = new TextField();
      TextField next = new TextField();
      root.getChildren().setAll(first, next);
      root.applyCss();
      first.requestFocus();
      fire(first, KeyEvent.KEY_PRESSED, KeyCode.K);
      next.requestFocus();
      fire(next, KeyEvent.KEY_PRESSED, KeyCode.K);
      type(next, "k");
      assertThat(next.getText()).isEmpty();
      fire(next, KeyEvent.KEY_RELEASED, KeyCode.K);
      fire(next, KeyEvent.KEY_PRESSED, KeyCode.K);
      type(next, "k");
      fire(next, KeyEvent.KEY_PRESSED, KeyCode.K);
      type(next, "k");
      fire(next, KeyEvent.KEY_RELEASED, KeyCode.K);
      fire(next, KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED);
      type(next, "é");
      assertThat(next.getText()).isEqualTo("kké");
    });
  }

  private static void fire(TextField on, EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(on, new KeyEvent(type, "", "", code, false, false, false, false));
  }

  private static void type(TextField on, String letter) {
    Event.fireEvent(
        on,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private void fire(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(root, new KeyEvent(type, "", "", code, false, true, false, false));
  }
}
