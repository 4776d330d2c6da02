package org.candour.store;

import java.io.IOException;
import org.candour.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The grid's contract on a shared PostgreSQL register.
final class PostgresGridTest extends GridContract {
  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  StoredRegister fresh() {
    return server.fresh(Fixture.TOLD);
  }
}
