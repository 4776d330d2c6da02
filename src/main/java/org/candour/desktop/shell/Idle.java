package org.candour.desktop.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Notices that nobody has touched the window for a while.
public final class Idle {
  private final PauseTransition pause = new PauseTransition();

  /// @param then says whether it was done; if not, it is asked again after as long a while
  public Idle(Scene scene, BooleanSupplier then) {
    scene.addEventFilter(InputEvent.ANY, _ -> touched());
    pause.setOnFinished(_ -> {
      if (!then.getAsBoolean()) {
        pause.playFromStart();
      }
    });
  }

  /// Begins to watch; nought or less stops it.
  public void after(double minutes) {
    pause.stop();
    if (minutes > 0) {
      pause.setDuration(Duration.minutes(minutes));
      pause.playFromStart();
    }
  }

  private void touched() {
    if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      pause.playFromStart();
    }
  }
}
