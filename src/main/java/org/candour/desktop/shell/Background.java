package org.candour.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.candour.desktop.kit.Notices;
import org.candour.desktop.kit.Tasks;

/// Runs work off the window's thread, one piece after another for quick work so that answers come
/// in the order they were asked for, and on its own thread for long work.
final class Background implements Tasks, AutoCloseable {
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
  private final ExecutorService quick =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk").factory());
  private final ExecutorService slow =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk-long").factory());
  private final AtomicInteger pending = new AtomicInteger();
  private final Notices notices;

  Background(Notices notices) {
    this.notices = notices;
  }

  /// The name of the long work under way; empty when there is none.
  ReadOnlyStringProperty running() {
    return running.getReadOnlyProperty();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> then) {
    start(quick, () -> perform(work, then, () -> {}));
  }

  @Override
  public <T> void runLong(String name, Callable<T> work, Consumer<T> then) {
    running.set(name);
    start(slow, () -> perform(work, then, () -> running.set("")));
  }

  /// Once the window is closed nothing more is begun.
  private void start(ExecutorService on, Runnable work) {
    if (!on.isShutdown()) {
      pending.incrementAndGet();
      on.execute(work);
    }
  }

  /// Whether anything is still to be worked out or shown.
  boolean busy() {
    return pending.get() > 0;
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private <T> void perform(Callable<T> work, Consumer<T> then, Runnable after) {
    try {
      T result = work.call();
      Platform.runLater(() -> {
        pending.decrementAndGet();
        after.run();
        shown(then, result);
      });
    } catch (Exception | LinkageError failure) {
      if (quick.isShutdown()) {
        return;
      }
      Platform.runLater(() -> {
        pending.decrementAndGet();
        after.run();
        notices.failed(failure);
      });
    }
  }

  /// What cannot be shown is told as what cannot be worked out is.
  private <T> void shown(Consumer<T> then, T result) {
    try {
      then.accept(result);
    } catch (RuntimeException failure) {
      notices.failed(failure);
    }
  }

  @Override
  public void close() {
    quick.shutdownNow();
    slow.shutdownNow();
  }
}
