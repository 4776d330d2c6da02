package org.candour.store.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// A shared register on a PostgreSQL server, as one database user. The password is kept while the
/// register is open and never prints. Any other computer is spoken to encrypted only, after the
/// server has shown a certificate in its own name; this computer too where one is named, since a
/// tunnel to another begins here. None of those is told the password itself: it has to know it.
public record SharedServer(String address, String user, String password) {
  private static final Wording WORDING = Wording.of("store");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<String> VERIFIED = Set.of("verify-full", "verify-ca");
  private static final int SECONDS = 10;

  public Database open() {
    migrated();
    return new Database(Engine.POSTGRES, this, this::connect);
  }

  /// One more connection.
  public Connection connect() throws SQLException {
    Properties told = guarded();
    told.setProperty("user", user);
    told.setProperty("password", password);
    told.setProperty("ApplicationName", "Candour");
    told.setProperty("connectTimeout", String.valueOf(SECONDS));
    told.setProperty("tcpKeepAlive", "true");
    told.setProperty("gssEncMode", "disable");
    // What was acknowledged must outlive a crash, however hurried the server is set up.
    told.setProperty("options", "-c synchronous_commit=on");
    // The server's detail of a refused row holds the row, and so a child's name.
    told.setProperty("logServerErrorDetail", "false");
    return DriverManager.getConnection(address, told);
  }

  /// What the address does not say about encryption, and a refusal when it says too little.
  private Properties guarded() {
    Properties said = Driver.parseURL(address, new Properties());
    if (said == null || said.getProperty("password") != null) {
      throw new Unusable(WORDING.text("team.address", this));
    }
    Properties told = new Properties();
    boolean near =
        Arrays.stream(said.getProperty("PGHOST", "").split(",")).allMatch(LOOPBACK::contains);
    String mode = said.getProperty("sslmode");
    boolean named = said.getProperty("sslrootcert") != null;
    if (mode == null && (!near || named)) {
      mode = "verify-full";
      told.setProperty("sslmode", mode);
    }
    if (!near && !VERIFIED.contains(String.valueOf(mode))) {
      throw new Unusable(WORDING.text("team.tls", this, String.valueOf(mode)));
    }
    if (mode != null && VERIFIED.contains(mode)) {
      // Whoever sends a false file may have a certificate in the name it says.
      told.setProperty("requireAuth", "scram-sha-256");
      if (!named) {
        told.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
      }
    }
    return told;
  }

  /// Brings the tables up to this program's format. Only their owner can; to anybody else it says
  /// who has to.
  private void migrated() {
    Integer format;
    boolean owner;
    try (Connection connection = connect()) {
      format = format(connection);
      owner = owns(connection);
    } catch (SQLException failed) {
      throw Faults.said(this, failed);
    }
    int found = format == null ? 0 : format;
    if (found > Schema.FORMAT) {
      throw new Unusable(WORDING.text("newer", this, found, Schema.FORMAT));
    }
    if (found < Schema.FORMAT) {
      if (!owner) {
        throw new Unusable(WORDING.text(found == 0 ? "team.none" : "team.older", this));
      }
      flyway().migrate();
    }
  }

  /// Whether nothing at all lies in the database.
  public boolean isBlank() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select not exists (select from pg_class where relnamespace = 'public'::regnamespace)"
                    + " and not exists (select from pg_proc"
                    + " where pronamespace = 'public'::regnamespace)")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException failed) {
      throw Faults.said(this, failed);
    }
  }

  /// Takes away what was made in a database that was blank before.
  public void clear() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists figures cascade");
    } catch (SQLException failed) {
      throw Faults.said(this, failed);
    }
    flyway().clean();
  }

  private Flyway flyway() {
    return Flyway.configure()
        .cleanDisabled(false)
        .dataSource(new Connections(this))
        .locations("classpath:schema/common", "classpath:schema/" + Engine.POSTGRES.folder())
        .placeholders(Engine.POSTGRES.words())
        .load();
  }

  private static @Nullable Integer format(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet there =
          statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
        if (!there.next() || !there.getBoolean(1)) {
          return null;
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "select max(version::int) from flyway_schema_history where success")) {
        return row.next() ? row.getInt(1) : null;
      }
    }
  }

  private static boolean owns(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select pg_has_role(session_user, datdba, 'member') from pg_database"
                    + " where datname = current_database()")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public String toString() {
    return address.replaceAll("[?].*", "").replace("jdbc:", "");
  }
}
