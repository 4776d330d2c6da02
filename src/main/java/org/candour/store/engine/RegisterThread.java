package org.candour.store.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// The only thread that touches an open register. Work queues in the order it was asked; work that
/// is asked for amid work is part of it. What fails is told in one sentence.
final class RegisterThread implements AutoCloseable {
  static final String NAME = "register";

  private final Object where;
  private final ExecutorService queue = Executors.newSingleThreadExecutor(this::named);
  private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

  /// @param where what the sentences call the register
  RegisterThread(Object where) {
    this.where = where;
  }

  private Thread named(Runnable work) {
    Thread born = new Thread(work, NAME);
    born.setDaemon(true);
    thread.set(born);
    return born;
  }

  <T> T run(Callable<T> work) {
    if (Thread.currentThread() == thread.get()) {
      return call(work);
    }
    try {
      return queue.submit(() -> call(work)).get();
    } catch (ExecutionException failed) {
      throw said(failed.getCause() == null ? failed : failed.getCause());
    } catch (RejectedExecutionException closed) {
      throw new Refusal(Wording.of("store").text("closed"), closed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the register was at work", stopped);
    }
  }

  private <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failed) {
      throw said(failed);
    }
  }

  private RuntimeException said(Throwable failed) {
    if (failed instanceof Error error) {
      throw error;
    }
    if (failed instanceof Refusal refusal) {
      return refusal;
    }
    return failed.getCause() instanceof Refusal refusal ? refusal : Faults.said(where, failed);
  }

  boolean isClosed() {
    return queue.isShutdown();
  }

  /// Takes no more work.
  @Override
  public void close() {
    queue.shutdown();
  }
}
