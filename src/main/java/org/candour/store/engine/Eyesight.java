package org.candour.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// What an open database shows just now: the sight of whoever is signed in, through one eye at a
/// time. Only the register's own thread changes eyes; a server narrows by itself, and has a place
/// of its own for the figures.
final class Eyesight {
  private final Engine engine;
  private final Supplier<Connection> connection;
  private volatile Sight sight = Sight.WHOLE;
  private Sight.Eye eye = Sight.Eye.CASES;

  /// @param connection the one at the time
  Eyesight(Engine engine, Supplier<Connection> connection) {
    this.engine = engine;
    this.connection = connection;
  }

  /// Whether anything is hidden.
  boolean narrows() {
    return sight.narrows();
  }

  /// From now on only what that allows is shown.
  void narrow(Sight allowed) throws SQLException {
    boolean before = sight.narrows();
    sight = allowed;
    if (before || allowed.narrows()) {
      show(eye);
    }
  }

  /// Shows through a new connection what was shown through the one before.
  void renew() throws SQLException {
    if (sight.narrows()) {
      show(eye);
    }
  }

  /// Work that looks through another eye.
  <T> T through(Sight.Eye other, Callable<T> work) throws Exception {
    Sight.Eye before = eye;
    if (before == other || (engine == Engine.SQLITE && !sight.narrows())) {
      return work.call();
    }
    show(other);
    try {
      return work.call();
    } finally {
      show(before);
    }
  }

  /// Amid counting, whatever else is read is read as the reader may.
  <T> T unlessCounting(Callable<T> work) throws Exception {
    return eye == Sight.Eye.FIGURES ? through(Sight.Eye.CASES, work) : work.call();
  }

  /// Should that fail, the register is closed rather than shown whole.
  private void show(Sight.Eye through) throws SQLException {
    boolean turns = (eye == Sight.Eye.FIGURES) != (through == Sight.Eye.FIGURES);
    eye = through;
    if (engine == Engine.SQLITE) {
      try {
        sight.show(connection.get(), through);
      } catch (SQLException failed) {
        SqliteOpener.closeAfter(failed, connection.get());
        throw failed;
      }
    } else if (turns) {
      turn(through == Sight.Eye.FIGURES ? "figures, public" : "public");
    }
  }

  /// Until the transaction ends.
  private void turn(String path) throws SQLException {
    try (Statement statement = connection.get().createStatement()) {
      statement.execute("set local search_path to " + path);
    }
  }
}
