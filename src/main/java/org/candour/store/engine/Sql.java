package org.candour.store.engine;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/// Plain JDBC inside a jOOQ transaction: its faults are told the way jOOQ tells its own.
public final class Sql {
  private Sql() {}

  /// Work that may fail in the database.
  public interface Work<T> {
    T run() throws SQLException;
  }

  public static <T> T quietly(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failed) {
      throw new DataAccessException("The register could not be read or written", failed);
    }
  }
}
