package org.candour.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// One open database: a single connection, used by a single named thread. Reads and writes queue in
/// the order they were asked; a write is one transaction, all or nothing.
final class Database implements AutoCloseable {
  /// The name of the only thread that touches the register.
  static final String THREAD = "register";

  private static final int VALID_SECONDS = 5;

  /// Kept here so that its level stays: faults come as exceptions, and nobody wants the rest.
  private static final Logger QUIET = Logger.getLogger("org.jooq");

  static {
    QUIET.setLevel(Level.SEVERE);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Engine engine;
  private final Object where;
  private final ExecutorService queue;
  private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
  private final Callable<Connection> opener;
  private volatile Connection connection;
  private volatile DSLContext sql;
  private volatile @Nullable String sealed;

  /// Whether the connection to the server was found broken; the next to ask tries another.
  private volatile boolean broken;

  /// Whether a look of several statements at one moment is under way on the register's thread.
  private boolean still;

  /// What is shown, and through which eye just now; the latter only on the register's thread.
  private volatile Sight sight = Sight.WHOLE;

  private Sight.Eye eye = Sight.Eye.CASES;

  /// The transaction now open on the register's thread; a write within it is part of it.
  private @Nullable DSLContext transaction;

  /// Opens on the register's own thread.
  Database(Engine engine, Object where, Callable<Connection> opener) {
    this.engine = engine;
    this.where = where;
    this.opener = opener;
    this.queue = Executors.newSingleThreadExecutor(this::named);
    try {
      this.connection = onThread(opener);
    } catch (RuntimeException failed) {
      queue.shutdown();
      throw failed;
    }
    this.sql = DSL.using(connection, engine.dialect(), settings());
  }

  /// Closes the connection and goes on with another; should that one not open, with the third.
  void exchange(Callable<Connection> next, Callable<Connection> back) {
    onThread(() -> {
      connection.close();
      try {
        use(next.call());
      } catch (Exception failed) {
        use(back.call());
        throw failed;
      }
      return true;
    });
  }

  private void use(Connection opened) throws SQLException {
    connection = opened;
    sql = DSL.using(opened, engine.dialect(), settings());
    if (sight.narrows()) {
      show(eye);
    }
  }

  /// From now on only what that allows is shown.
  void narrow(Sight allowed) {
    onThread(() -> {
      boolean before = sight.narrows();
      sight = allowed;
      if (before || allowed.narrows()) {
        show(eye);
      }
      return allowed;
    });
  }

  /// Whether anything is hidden.
  boolean narrowed() {
    return sight.narrows();
  }

  /// Work that no reader sees the fruits of, and that must have everything before it.
  <T> T wholly(Callable<T> work) {
    return onThread(() -> through(Sight.Eye.EVERYTHING, work));
  }

  private <T> T through(Sight.Eye other, Callable<T> work) throws Exception {
    Sight.Eye before = eye;
    if (before == other || !sight.narrows()) {
      return work.call();
    }
    show(other);
    try {
      return work.call();
    } finally {
      show(before);
    }
  }

  /// Should that fail, the register is closed rather than shown whole. A server has its own way.
  private void show(Sight.Eye through) throws SQLException {
    eye = through;
    if (engine == Engine.SQLITE) {
      try {
        sight.show(connection, through);
      } catch (SQLException failed) {
        SqliteOpener.closeAfter(failed, connection);
        throw failed;
      }
    }
  }

  private Thread named(Runnable work) {
    Thread born = new Thread(work, THREAD);
    born.setDaemon(true);
    thread.set(born);
    return born;
  }

  private static Settings settings() {
    return new Settings()
        .withRenderSchema(false)
        .withRenderNameCase(RenderNameCase.LOWER)
        .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
        .withExecuteLogging(false)
        .withExecuteWithOptimisticLocking(true);
  }

  /// Whether whoever opened it sees and may change everything: always so in a file.
  boolean ownsAll() {
    return engine == Engine.SQLITE || told("select is_owner()");
  }

  /// Whether whoever opened it is shown every case, so that all can be worked out again.
  boolean seesAll() {
    return engine == Engine.SQLITE || told("select is_shown_all()");
  }

  /// Makes the connection anew when it was lost before anybody asked.
  void wake() {
    onThread(() -> {
      if (transaction == null && !connection.isValid(VALID_SECONDS)) {
        broken = true;
        mend();
      }
      return true;
    });
  }

  /// Which process of the server works for us.
  int process() {
    try {
      return connection.unwrap(PGConnection.class).getBackendPID();
    } catch (SQLException lost) {
      return 0;
    }
  }

  /// What a function of the server's says.
  private boolean told(String question) {
    return read(sql -> Boolean.TRUE.equals(sql.fetchSingle(question).get(0, Boolean.class)));
  }

  /// Whether whoever opened it has a role there, or owns it.
  boolean isKnown() {
    return engine == Engine.SQLITE || told("select is_owner() or signed_role() is not null");
  }

  Engine engine() {
    return engine;
  }

  /// Looks, and changes nothing; all of it at one moment.
  <T> T read(Function<DSLContext, T> work) {
    return onThread(() -> unlessCounting(() -> seen(work)));
  }

  /// Looks with a single statement, which is of one moment by itself.
  <T> T glance(Function<DSLContext, T> work) {
    return onThread(
        () -> unlessCounting(() -> work.apply(transaction == null ? sql : transaction)));
  }

  private <T> T seen(Function<DSLContext, T> work) throws Exception {
    return transaction == null ? still(() -> work.apply(sql)) : work.apply(transaction);
  }

  /// Amid counting, whatever else is read is read as the reader may.
  private <T> T unlessCounting(Callable<T> work) throws Exception {
    return eye == Sight.Eye.FIGURES ? through(Sight.Eye.CASES, work) : work.call();
  }

  /// Counts, all of it at one moment, and shows nobody: in a file through other views, on a server
  /// through those of its own.
  <T> T count(Function<DSLContext, T> work) {
    if (engine == Engine.SQLITE) {
      return onThread(() -> through(Sight.Eye.FIGURES, () -> work.apply(sql)));
    }
    return read(sql -> {
      sql.execute("set local search_path to figures, public");
      try {
        return work.apply(sql);
      } finally {
        sql.execute("set local search_path to public");
      }
    });
  }

  /// Work of several statements that looks at one moment, whatever others write meanwhile. A file
  /// has no others.
  private <T> T still(Callable<T> work) throws Exception {
    if (engine == Engine.SQLITE || still) {
      return work.call();
    }
    still = true;
    connection.setAutoCommit(false);
    try (Statement begin = connection.createStatement()) {
      begin.execute("set transaction isolation level repeatable read, read only");
      return work.call();
    } finally {
      still = false;
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /// From now on every change is refused with that sentence; null lets work go on.
  void seal(@Nullable String sentence) {
    sealed = sentence;
  }

  /// Refuses, where nothing can be changed any more.
  void refuseSealed() {
    String sentence = sealed;
    if (sentence != null) {
      throw new Refusal(sentence);
    }
  }

  /// Changes, all or nothing.
  <T> T write(Function<DSLContext, T> work) {
    refuseSealed();
    return change(work);
  }

  /// Changes even what is sealed.
  <T> T change(Function<DSLContext, T> work) {
    return onThread(() -> transaction == null ? begun(work) : work.apply(transaction));
  }

  private <T> T begun(Function<DSLContext, T> work) {
    try {
      return sql.transactionResult(inside -> {
        transaction = inside.dsl();
        return work.apply(inside.dsl());
      });
    } finally {
      transaction = null;
    }
  }

  /// Plain work on the connection that only looks, at one moment.
  <T> T look(Callable<T> work) {
    return onThread(() -> unlessCounting(() -> transaction == null ? still(work) : work.call()));
  }

  /// Work that no transaction may surround, such as copying the whole file.
  <T> T bare(Callable<T> work) {
    return onThread(() -> unlessCounting(work));
  }

  Connection connection() {
    return connection;
  }

  private <T> T onThread(Callable<T> work) {
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
      mend();
      return work.call();
    } catch (Exception failed) {
      broken |= engine == Engine.POSTGRES && Faults.isLost(failed);
      throw said(failed);
    }
  }

  /// A connection that was lost is made anew, once, before anything else is asked.
  private void mend() throws Exception {
    if (broken && transaction == null && !still) {
      use(opener.call());
      broken = false;
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

  @Override
  public void close() {
    if (queue.isShutdown()) {
      return;
    }
    try {
      broken = false;
      onThread(() -> {
        connection.close();
        return true;
      });
    } finally {
      queue.shutdown();
    }
  }
}
