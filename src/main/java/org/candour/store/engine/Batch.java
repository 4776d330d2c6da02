package org.candour.store.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One insert statement, kept ready. Its rows wait until they are sent, so that the rows they point
/// to can be sent before them.
public final class Batch implements AutoCloseable {
  private final Cells cells;
  private final PreparedStatement statement;
  private boolean waiting;

  public Batch(Cells cells, PreparedStatement statement) {
    this.cells = cells;
    this.statement = statement;
  }

  public void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      cells.bind(statement, i + 1, values[i]);
    }
    statement.addBatch();
    waiting = true;
  }

  public void flush() throws SQLException {
    if (waiting) {
      statement.executeBatch();
      waiting = false;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
