package org.candour.figures;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.Story;
import org.candour.casework.Register;
import org.candour.store.NewRegister;
import org.candour.store.SharedServer;
import org.candour.store.StoredRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The figures of a shared PostgreSQL register.
final class PostgresFigureTest extends FigureContract {
  private static EmbeddedPostgres server;
  private static int databases;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  Register fresh() {
    String name = "figures" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return StoredRegister.join(
        new SharedServer(server.getJdbcUrl("postgres", name), "postgres", "postgres"),
        new NewRegister("Random", null, null),
        Story.CALENDAR);
  }
}
