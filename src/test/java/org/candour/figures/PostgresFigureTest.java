package org.candour.figures;

import java.io.IOException;
import org.candour.PostgresServer;
import org.candour.casework.Register;
import org.candour.store.NewRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The figures of a shared PostgreSQL register.
final class PostgresFigureTest extends FigureContract {
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
  Register fresh() {
    return server.fresh(new NewRegister("Random", null, null));
  }
}
