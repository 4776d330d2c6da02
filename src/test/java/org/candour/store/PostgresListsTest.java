package org.candour.store;

import org.candour.PostgresServer;

/// The lists on a shared PostgreSQL register.
final class PostgresListsTest extends ListsContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }
}
