package org.candour;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.candour.store.engine.SharedServer;

/// A real PostgreSQL server for the tests that run on both engines: one for the whole test run,
/// which ends with it. Each register has a database of its own.
public final class PostgresServer {
  private final EmbeddedPostgres server;
  private int databases;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      try {
        return new PostgresServer(EmbeddedPostgres.builder().start());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  public StoredRegister fresh(NewRegister told) {
    String name = "candour" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return join(name, told);
  }

  /// Its address, as its administrator.
  public String address() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /// Lets a database user connect no more, or again.
  public void lock(String user, boolean out) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role " + user + (out ? " nologin" : " login"));
    }
  }

  /// Ends every connection of a database user, as a server that is stopped does.
  public void cutOff(String user) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + user + "'");
    }
  }

  /// The latest register once more, as another client has it open.
  public StoredRegister again(NewRegister told) {
    return join("candour" + databases, told);
  }

  private StoredRegister join(String name, NewRegister told) {
    return RegisterOpener.join(
        new SharedServer(server.getJdbcUrl("postgres", name), "postgres", "postgres"),
        told,
        Story.CALENDAR);
  }
}
