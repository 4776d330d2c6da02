package org.candour.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Notices that nobody has touched the window for a while.
public final class Idle {
  private final PauseTransition pause = new PauseTransition();

  public Idle(Scene scene, Runnable then) {
    scene.addEventFilter(InputEvent.ANY, _ -> touched());
    pause.setOnFinished(_ -> then.run());
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
