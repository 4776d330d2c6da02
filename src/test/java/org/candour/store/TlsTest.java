package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import org.candour.domain.Unusable;
import org.candour.store.engine.SharedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A server is spoken to in secret, and only after it has proved who it is; a real one, with
/// certificates made here. A password is asked for there.
final class TlsTest {
  private static final char[] STORE = "changeit".toCharArray();
  private static final String PASSWORD = "a password of hers";

  private static Path folder;
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("candour-tls");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    certificate("server", "dns:localhost,ip:127.0.0.2");
    certificate("other", "dns:elsewhere.example");
    Path rules =
        Files.writeString(
            folder.resolve("hba.conf"),
            """
            local all postgres trust
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            hostssl all bea all password
            hostssl all all all scram-sha-256
            """);
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("ssl", "on")
            .setServerConfig("listen_addresses", "*")
            .setServerConfig("ssl_cert_file", folder.resolve("server.pem").toString())
            .setServerConfig("ssl_key_file", folder.resolve("server.key").toString())
            .setServerConfig("hba_file", rules.toString())
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role ann login superuser password '" + PASSWORD + "'");
      statement.execute("create role bea login superuser password '" + PASSWORD + "'");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static void certificate(String name, String names) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + names,
                "-ext",
                "bc=ca:true",
                "-validity",
                "3",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(STORE))
            .redirectErrorStream(true)
            .start();
    made.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    assertThat(made.waitFor()).isZero();
    write(name, store);
  }

  private static void write(String name, Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, STORE);
    }
    Path key = folder.resolve(name + ".key");
    Files.writeString(key, pem("PRIVATE KEY", keys.getKey(name, STORE).getEncoded()));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(
        folder.resolve(name + ".pem"), pem("CERTIFICATE", keys.getCertificate(name).getEncoded()));
  }

  private static String pem(String what, byte[] bytes) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(what, Base64.getMimeEncoder().encodeToString(bytes), what);
  }

  private static SharedServer told(String host, String more) throws IOException {
    Path file = folder.resolve("team.candour");
    Files.writeString(
        file,
        "team-register = 1%nserver = %s%nport = %d%ndatabase = postgres%n%s%n"
            .formatted(host, server.getPort(), more));
    assertThat(TeamFile.isOne(file)).isTrue();
    return TeamFile.read(file).as("ann", PASSWORD);
  }

  @Test
  void aServerWithACertificateInItsOwnNameIsSpokenToInSecret() throws Exception {
    for (String host : new String[] {"127.0.0.2", "localhost"}) {
      String more =
          "certificate = server.pem\n" + (host.equals("localhost") ? "tls = verify-full" : "");
      try (Connection connection = told(host, more).connect();
          Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select ssl, version from pg_stat_ssl where pid = pg_backend_pid()")) {
        assertThat(row.next() && row.getBoolean(1)).as(host).isTrue();
        assertThat(row.getString(2)).isEqualTo("TLSv1.3");
      }
    }
  }

  @Test
  void aServerThatDoesNotProveItselfIsRefused() throws Exception {
    refused(told("127.0.0.2", "certificate = other.pem"), "no certificate in its own name");
    refused(told("127.0.0.2", ""), "no certificate in its own name");
    refused(told("127.0.0.3", "certificate = server.pem"), "no certificate in its own name");
  }

  @Test
  void aCertificateThatIsNamedIsAskedForOnThisComputerToo() throws Exception {
    refused(told("localhost", "certificate = other.pem"), "no certificate in its own name");
  }

  @Test
  void nothingLessIsAcceptedThanProof() throws Exception {
    for (String tls : new String[] {"disable", "allow", "prefer", "require"}) {
      refused(told("127.0.0.2", "tls = " + tls), "without proof");
    }
    refused(new SharedServer("jdbc:postgresql://127.0.0.2/x?password=y", "ann", ""), "no password");
  }

  @Test
  void aWrongPasswordIsToldAndNeverPrinted() throws Exception {
    SharedServer right = told("127.0.0.2", "certificate = server.pem");
    SharedServer wrong = new SharedServer(right.address(), "ann", "something else");
    refused(wrong, "check your name and password");
    assertThat(right.toString()).doesNotContain(PASSWORD).contains("127.0.0.2");
  }

  /// A false server, with a certificate in its own name, asks for the password as it is.
  @Test
  void noServerIsToldThePasswordItself() throws Exception {
    SharedServer told = told("127.0.0.2", "certificate = server.pem");
    refused(new SharedServer(told.address(), "bea", PASSWORD), "asks for the password itself");
  }

  @Test
  void aFileThatSaysSomethingElseIsRefused() throws Exception {
    Path file = folder.resolve("wrong.candour");
    Files.writeString(file, "team-register = 1\nserver = x\ndatabase = y\npassword = z\n");
    assertThatThrownBy(() -> TeamFile.read(file))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("password");
    Files.writeString(file, "team-register = 1\nserver = x?sslmode=disable\ndatabase = y\n");
    assertThatThrownBy(() -> TeamFile.read(file)).isInstanceOf(Unusable.class);
  }

  private static void refused(SharedServer server, String why) {
    assertThatThrownBy(server::open)
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining(PASSWORD);
  }
}
