package org.candour.desktop.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work of a page that is never under way twice at once, however often its key is pressed. Asked
/// for again when it is over, or has failed, it is done again.
public final class Once {
  private final Tasks tasks;
  private boolean working;

  public Once(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Runs quick work, unless it is under way.
  public <T> void run(Callable<T> work, Consumer<T> then) {
    if (working) {
      return;
    }
    working = true;
    tasks.run(
        () -> {
          try {
            return work.call();
          } catch (Exception failed) {
            Platform.runLater(() -> working = false);
            throw failed;
          }
        },
        done -> {
          working = false;
          then.accept(done);
        });
  }
}
