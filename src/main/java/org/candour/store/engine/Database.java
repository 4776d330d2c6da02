package org.candour.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.candour.domain.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// One open database: a single connection, used by the register's own thread alone. What is read is
/// of one moment; a write is one transaction, all or nothing.
public final class Database implements AutoCloseable {
  private static final int VALID_SECONDS = 5;

  private final Engine engine;
  private final RegisterThread thread;
  private final Eyesight eyesight;
  private final Callable<Connection> opener;
  private volatile Connection connection;
  private volatile DSLContext sql;
  private volatile @Nullable String sealed;

  /// Whether the connection to the server was found broken; the next to ask tries another.
  private volatile boolean broken;

  /// Whether a look of several statements at one moment is under way on the register's thread.
  private boolean still;

  /// The transaction now open on the register's thread; a write within it is part of it.
  private @Nullable DSLContext transaction;

  /// Opens on the register's own thread.
  public Database(Engine engine, Object where, Callable<Connection> opener) {
    this.engine = engine;
    this.opener = opener;
    this.thread = new RegisterThread(where);
    this.eyesight = new Eyesight(engine, this::connection);
    try {
      this.connection = onThread(opener);
    } catch (RuntimeException failed) {
      thread.close();
      throw failed;
    }
    this.sql = Jooq.on(connection, engine);
  }

  /// Closes the connection and goes on with another; should that one not open, with the third.
  public void exchange(Callable<Connection> next, Callable<Connection> back) {
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
    sql = Jooq.on(opened, engine);
    eyesight.renew();
  }

  /// From now on only what that allows is shown.
  public void narrow(Sight allowed) {
    onThread(() -> {
      eyesight.narrow(allowed);
      return allowed;
    });
  }

  /// Whether anything is hidden.
  public boolean narrowed() {
    return eyesight.narrows();
  }

  /// Work that no reader sees the fruits of, and that must have everything before it.
  public <T> T wholly(Callable<T> work) {
    return onThread(() -> eyesight.through(Sight.Eye.EVERYTHING, work));
  }

  /// Whether whoever opened it sees and may change everything: always so in a file.
  public boolean ownsAll() {
    return engine == Engine.SQLITE || told("select is_owner()");
  }

  /// Whether whoever opened it is shown every case, so that all can be worked out again.
  public boolean seesAll() {
    return engine == Engine.SQLITE || told("select is_shown_all()");
  }

  /// Makes the connection anew when it was lost before anybody asked.
  public void wake() {
    onThread(() -> {
      if (transaction == null && !connection.isValid(VALID_SECONDS)) {
        broken = true;
        mend();
      }
      return true;
    });
  }

  /// Which process of the server works for us.
  public int process() {
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
  public boolean isKnown() {
    return engine == Engine.SQLITE || told("select is_owner() or signed_role() is not null");
  }

  public Engine engine() {
    return engine;
  }

  /// Looks, and changes nothing; all of it at one moment.
  public <T> T read(Function<DSLContext, T> work) {
    return onThread(() -> eyesight.unlessCounting(() -> seen(work)));
  }

  /// Looks with a single statement, which is of one moment by itself.
  public <T> T glance(Function<DSLContext, T> work) {
    return onThread(
        () -> eyesight.unlessCounting(() -> work.apply(transaction == null ? sql : transaction)));
  }

  private <T> T seen(Function<DSLContext, T> work) throws Exception {
    return transaction == null ? still(() -> work.apply(sql)) : work.apply(transaction);
  }

  /// Counts, all of it at one moment, and shows nobody: in a file through other views, on a server
  /// through those of its own.
  public <T> T count(Function<DSLContext, T> work) {
    return engine == Engine.SQLITE
        ? onThread(() -> eyesight.through(Sight.Eye.FIGURES, () -> work.apply(sql)))
        : countThere(work);
  }

  /// The same over everything, for whoever moves a register; on a server its owner does.
  public <T> T countAll(Function<DSLContext, T> work) {
    return engine == Engine.SQLITE ? wholly(() -> read(work)) : countThere(work);
  }

  private <T> T countThere(Function<DSLContext, T> work) {
    return onThread(
        () -> transaction == null ? still(() -> counted(work, sql)) : counted(work, transaction));
  }

  private <T> T counted(Function<DSLContext, T> work, DSLContext there) throws Exception {
    return eyesight.through(Sight.Eye.FIGURES, () -> work.apply(there));
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
  public void seal(@Nullable String sentence) {
    sealed = sentence;
  }

  /// Refuses, where nothing can be changed any more.
  public void refuseSealed() {
    String sentence = sealed;
    if (sentence != null) {
      throw new Refusal(sentence);
    }
  }

  /// Changes, all or nothing.
  public <T> T write(Function<DSLContext, T> work) {
    refuseSealed();
    return change(work);
  }

  /// Changes even what is sealed.
  public <T> T change(Function<DSLContext, T> work) {
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
  public <T> T look(Callable<T> work) {
    return onThread(
        () -> eyesight.unlessCounting(() -> transaction == null ? still(work) : work.call()));
  }

  /// Work that no transaction may surround, such as copying the whole file.
  public <T> T bare(Callable<T> work) {
    return onThread(() -> eyesight.unlessCounting(work));
  }

  public Connection connection() {
    return connection;
  }

  private <T> T onThread(Callable<T> work) {
    return thread.run(() -> {
      try {
        mend();
        return work.call();
      } catch (Exception failed) {
        broken |= engine == Engine.POSTGRES && Faults.isLost(failed);
        throw failed;
      }
    });
  }

  /// A connection that was lost is made anew, once, before anything else is asked.
  private void mend() throws Exception {
    if (broken && transaction == null && !still) {
      use(opener.call());
      broken = false;
    }
  }

  @Override
  public void close() {
    if (thread.isClosed()) {
      return;
    }
    try {
      broken = false;
      onThread(() -> {
        connection.close();
        return true;
      });
    } finally {
      thread.close();
    }
  }
}
