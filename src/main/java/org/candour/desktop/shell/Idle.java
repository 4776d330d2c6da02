package org.candour.desktop.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;

/// Notices that nobody has touched the window for a while, by the clock on the wall: while a
/// computer sleeps nobody touches it either, and the first touch after that is too late.
public final class Idle {
  /// What the window tells itself, too, when something moves under a pointer that rests.
  private static final Set<EventType<?>> NO_TOUCH =
      Set.of(
          MouseEvent.MOUSE_ENTERED,
          MouseEvent.MOUSE_ENTERED_TARGET,
          MouseEvent.MOUSE_EXITED,
          MouseEvent.MOUSE_EXITED_TARGET);

  private final PauseTransition glance = new PauseTransition(javafx.util.Duration.seconds(2));
  private final InstantSource clock;
  private final BooleanSupplier then;
  private Duration length = Duration.ZERO;
  private Instant touched;

  /// @param then says whether it was done; if not, it is asked again
  public Idle(Scene scene, InstantSource clock, BooleanSupplier then) {
    this.clock = clock;
    this.then = then;
    this.touched = clock.instant();
    scene.addEventFilter(InputEvent.ANY, this::heard);
    glance.setOnFinished(_ -> {
      if (!isOver() || !then.getAsBoolean()) {
        glance.playFromStart();
      }
    });
  }

  /// Begins to watch; nought or less stops it.
  public void after(double minutes) {
    glance.stop();
    length = Duration.ofMillis(Math.round(minutes * 60_000));
    touched = clock.instant();
    if (minutes > 0) {
      glance.playFromStart();
    }
  }

  private void heard(InputEvent event) {
    if (NO_TOUCH.contains(event.getEventType())) {
      return;
    }
    if (isOver() && then.getAsBoolean()) {
      event.consume();
    } else {
      touched = clock.instant();
    }
  }

  private boolean isOver() {
    return length.isPositive() && Duration.between(touched, clock.instant()).compareTo(length) >= 0;
  }
}
