package org.candour.store;

import org.candour.PostgresServer;

/// The grid's contract on a shared PostgreSQL register.
final class PostgresGridTest extends GridContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }
}
