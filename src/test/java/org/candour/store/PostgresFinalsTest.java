package org.candour.store;

import org.candour.PostgresServer;

/// Final reports in a shared PostgreSQL register, with a second client.
final class PostgresFinalsTest extends FinalsContract {
  @Override
  StoredRegister fresh() {
    return PostgresServer.shared().fresh(Fixture.TOLD);
  }

  @Override
  StoredRegister other(StoredRegister open) {
    return PostgresServer.shared().again(Fixture.TOLD);
  }

  @Override
  void tamper(StoredRegister open) {
    open.database().write(sql -> sql.execute("update final_report set words = 'other'"));
  }
}
