package org.candour.figures;

import org.candour.PostgresServer;
import org.candour.casework.Register;
import org.candour.store.NewRegister;

/// The figures of a shared PostgreSQL register.
final class PostgresFigureTest extends FigureContract {
  @Override
  Register fresh() {
    return PostgresServer.shared().fresh(new NewRegister("Random", null, null));
  }
}
