package org.candour.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.candour.desktop.Looking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ten minutes of a clock that the test turns.
@ExtendWith(ApplicationExtension.class)
class IdleTest {
  private final AtomicInteger locked = new AtomicInteger();
  private final AtomicInteger reached = new AtomicInteger();
  private final Pane root = new Pane();
  private volatile Instant now = Instant.parse("2026-04-01T09:00:00Z");
  private volatile boolean busy;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root));
    stage.show();
  }

  @BeforeEach
  void watch(FxRobot robot) {
    robot.interact(() -> {
      Idle idle =
          new Idle(
              root.getScene(),
              () -> now,
              () -> {
                if (!busy) {
                  locked.incrementAndGet();
                }
                return !busy;
              });
      root.addEventHandler(KeyEvent.KEY_PRESSED, _ -> reached.incrementAndGet());
      idle.after(10);
    });
  }

  private void minutes(int minutes) {
    now = now.plusSeconds(60L * minutes);
  }

  private void key(FxRobot robot) {
    robot.interact(() ->
        Event.fireEvent(
            root,
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false)));
  }

  private void mouse(FxRobot robot, EventType<MouseEvent> type) {
    robot.interact(() ->
        Event.fireEvent(
            root,
            new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null)));
  }

  @Test
  @DisplayName("It locks by itself when nobody has touched it for so long")
  void locks() throws Exception {
    minutes(10);
    Looking.until(() -> locked.get() == 1);
  }

  @Test
  @DisplayName("A key and a movement count; what passes under a resting pointer does not")
  void counts(FxRobot robot) throws Exception {
    minutes(9);
    key(robot);
    minutes(9);
    mouse(robot, MouseEvent.MOUSE_MOVED);
    minutes(9);
    mouse(robot, MouseEvent.MOUSE_ENTERED);
    assertThat(locked).hasValue(0);
    minutes(1);
    Looking.until(() -> locked.get() == 1);
  }

  @Test
  @DisplayName("The first key after a night asleep locks it, and does nothing else")
  void isTooLate(FxRobot robot) {
    minutes(600);
    key(robot);
    assertThat(locked).hasValue(1);
    assertThat(reached).hasValue(0);
  }

  @Test
  @DisplayName("While work is under way it is put off, and done directly afterwards")
  void waits(FxRobot robot) throws Exception {
    busy = true;
    minutes(11);
    Thread.sleep(2_500);
    assertThat(locked).hasValue(0);
    busy = false;
    Looking.until(() -> locked.get() == 1);
  }
}
