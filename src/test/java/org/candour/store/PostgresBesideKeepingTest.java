package org.candour.store;

import org.candour.PostgresServer;

/// The contract on a shared PostgreSQL register.
final class PostgresBesideKeepingTest extends BesideKeepingContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }
}
