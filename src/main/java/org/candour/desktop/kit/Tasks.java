package org.candour.desktop.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not hold up the window. The work runs on another thread; what follows runs on the
/// window's own thread. A failure is told to the user in a sentence.
public interface Tasks {
  /// Runs quick work, such as reading a list.
  <T> void run(Callable<T> work, Consumer<T> then);

  /// Runs long work, shown by name while it lasts.
  <T> void runLong(String name, Callable<T> work, Consumer<T> then);
}
