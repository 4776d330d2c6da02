package org.candour.store;

import org.candour.PostgresServer;

/// The rooms' contract on a shared PostgreSQL register.
final class PostgresRoomsTest extends RoomsContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }
}
