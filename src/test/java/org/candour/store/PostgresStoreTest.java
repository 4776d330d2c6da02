package org.candour.store;

import org.candour.PostgresServer;

/// The contract on a shared PostgreSQL register.
final class PostgresStoreTest extends StoreContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }
}
