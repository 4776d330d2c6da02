package org.candour.store;

import java.io.IOException;
import org.candour.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Final reports in a shared PostgreSQL register, with a second client.
final class PostgresFinalsTest extends FinalsContract {
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

  @Override
  StoredRegister other(StoredRegister open) {
    return server.again(Fixture.TOLD);
  }

  @Override
  void tamper(StoredRegister open) {
    open.database().write(sql -> sql.execute("update final_report set words = 'other'"));
  }
}
