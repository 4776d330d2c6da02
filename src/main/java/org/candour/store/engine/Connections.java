package org.candour.store.engine;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Connections to one server for a library that wants a data source: each is made the guarded way.
record Connections(SharedServer server) implements DataSource {
  @Override
  public Connection getConnection() throws SQLException {
    return server.connect();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return server.connect();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // Nothing is logged.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // The server's own limit holds.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("There is nothing within");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
