package org.candour.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.candour.casework.News;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Listens on a connection of its own for what others do in a shared register. When the connection
/// is lost it says so, and tries again until it is back.
public final class Hearing implements AutoCloseable {
  /// The channel on which the database tells what was changed: numbers only.
  static final String CHANNEL = "candour";

  private static final int WAIT_MILLIS = 1_000;
  private static final int LOST_MILLIS = 5_000;

  private final SharedServer server;
  private final Consumer<News> reader;
  private final java.util.function.IntSupplier own;
  private final Thread thread;
  private volatile boolean closed;

  /// @param own the process that serves our own work, of which nothing need be heard
  public Hearing(SharedServer server, java.util.function.IntSupplier own, Consumer<News> reader) {
    this.server = server;
    this.own = own;
    this.reader = reader;
    this.thread = Thread.ofPlatform().daemon().name("hearing").unstarted(this::run);
    thread.start();
  }

  private void run() {
    boolean lost = false;
    while (!closed) {
      try (Connection connection = server.connect();
          Statement statement = connection.createStatement()) {
        connection.setNetworkTimeout(Runnable::run, LOST_MILLIS);
        statement.execute("listen " + CHANNEL);
        lost = false;
        reader.accept(new News.Back());
        hear(connection, statement);
      } catch (SQLException | RuntimeException failed) {
        if (!lost && !closed) {
          lost = true;
          reader.accept(new News.Lost());
        }
        pause();
      }
    }
  }

  private void hear(Connection connection, Statement statement) throws SQLException {
    PGConnection listening = connection.unwrap(PGConnection.class);
    while (!closed) {
      PGNotification[] heard = listening.getNotifications(WAIT_MILLIS);
      for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
        News news = each.getPID() == own.getAsInt() ? null : news(each.getParameter());
        if (news != null) {
          reader.accept(news);
        }
      }
      if (heard == null || heard.length == 0) {
        // A cable that was pulled says nothing; a question that is not answered does.
        statement.execute("select 1");
      }
    }
  }

  static @Nullable News news(String said) {
    if (said.isEmpty()) {
      return new News.Arranged();
    }
    return said.matches("\\d{1,18}") ? new News.Changed(Long.parseLong(said)) : null;
  }

  private void pause() {
    try {
      Thread.sleep(WAIT_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
