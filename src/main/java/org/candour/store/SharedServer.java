package org.candour.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/// A shared register on a PostgreSQL server. The address is a JDBC address, best with
/// `sslmode=verify-full`; the password never prints.
public record SharedServer(String address, String user, String password) {
  Database open() {
    return new Database(Engine.POSTGRES, this, this::connect);
  }

  private Connection connect() throws SQLException {
    Properties told = new Properties();
    told.setProperty("user", user);
    told.setProperty("password", password);
    told.setProperty("ApplicationName", "Candour");
    // The server's detail of a refused row holds the row, and so a child's name.
    told.setProperty("logServerErrorDetail", "false");
    migrate();
    return DriverManager.getConnection(address, told);
  }

  private void migrate() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(address, user, password)
            .locations("classpath:schema/common", "classpath:schema/" + Engine.POSTGRES.folder())
            .placeholders(Engine.POSTGRES.words())
            .load();
    MigrationInfo current = flyway.info().current();
    int format = format(current);
    if (format > Schema.FORMAT) {
      throw new Unusable(Wording.of("store").text("newer", this, format, Schema.FORMAT));
    }
    if (format < Schema.FORMAT) {
      flyway.migrate();
    }
  }

  private static int format(@Nullable MigrationInfo current) {
    return current == null || current.getVersion() == null
        ? 0
        : current.getVersion().getMajor().intValueExact();
  }

  @Override
  public String toString() {
    return address.replaceAll("[?].*", "");
  }
}
