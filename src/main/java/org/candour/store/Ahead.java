package org.candour.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works things out on a thread of its own, some ahead of whoever uses them, in their order. What
/// goes wrong there goes wrong here.
final class Ahead<T> implements Iterator<List<T>>, AutoCloseable {
  private final @Nullable Ahead<?> before;
  private final Callable<List<T>> some;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("register-ahead").daemon().factory());
  private Future<List<T>> coming;

  private Ahead(@Nullable Ahead<?> before, Callable<List<T>> some) {
    this.before = before;
    this.some = some;
    this.coming = thread.submit(some);
  }

  static <F, T> Ahead<T> of(Iterator<F> from, int atOnce, Function<F, T> work) {
    return new Ahead<>(null, () -> some(from, atOnce, work));
  }

  private static <F, T> List<T> some(Iterator<F> from, int atOnce, Function<F, T> work) {
    List<T> some = new ArrayList<>(atOnce);
    while (some.size() < atOnce && from.hasNext()) {
      some.add(work.apply(from.next()));
    }
    return some;
  }

  /// What follows from these, worked out on one more thread. Closing it closes this too.
  <U> Ahead<U> then(Function<T, U> work) {
    return new Ahead<>(this, () -> hasNext() ? next().stream().map(work).toList() : List.<U>of());
  }

  @Override
  public boolean hasNext() {
    return !arrived().isEmpty();
  }

  @Override
  public List<T> next() {
    List<T> here = arrived();
    if (here.isEmpty()) {
      throw new NoSuchElementException();
    }
    coming = thread.submit(some);
    return here;
  }

  private List<T> arrived() {
    try {
      return coming.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  /// Waits until nothing is worked out any more.
  @Override
  public void close() {
    thread.shutdownNow();
    boolean interrupted = false;
    try {
      while (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
        // It ends after the few that it is at.
      }
    } catch (InterruptedException stopped) {
      interrupted = true;
    }
    if (before != null) {
      before.close();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
