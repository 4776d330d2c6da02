package org.candour.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Works things out on a thread of its own, some ahead of whoever uses them, in their order. What
/// goes wrong there goes wrong here.
final class Ahead<F, T> implements Iterator<List<T>>, AutoCloseable {
  private final Iterator<F> from;
  private final Function<F, T> work;
  private final int atOnce;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("register-ahead").daemon().factory());
  private Future<List<T>> coming;

  Ahead(Iterator<F> from, int atOnce, Function<F, T> work) {
    this.from = from;
    this.atOnce = atOnce;
    this.work = work;
    this.coming = thread.submit(this::some);
  }

  private List<T> some() {
    List<T> some = new ArrayList<>(atOnce);
    while (some.size() < atOnce && from.hasNext()) {
      some.add(work.apply(from.next()));
    }
    return some;
  }

  @Override
  public boolean hasNext() {
    return !arrived().isEmpty();
  }

  @Override
  public List<T> next() {
    List<T> some = arrived();
    if (some.isEmpty()) {
      throw new NoSuchElementException();
    }
    coming = thread.submit(this::some);
    return some;
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
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
