package org.candour.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.engine.SharedServer;
import org.jspecify.annotations.Nullable;

/// The small file that says on which server the register of a team is. It is opened like a register
/// file, holds no secret, and so may lie on a share.
///
/// @param tls how the server's certificate is looked at, in the words of PostgreSQL
/// @param certificate whose word on the server's certificate is taken; null for those this
///   computer's Java trusts
public record TeamFile(
    String server, int port, String database, String tls, @Nullable Path certificate) {
  private static final Wording WORDING = Wording.of("store");
  private static final String MARK = "team-register";
  private static final int MOST_BYTES = 8192;
  private static final int PORT = 5432;
  private static final Set<String> KNOWN =
      Set.of(MARK, "server", "port", "database", "tls", "certificate");

  /// Whether a file is one of these, whatever its name.
  public static boolean isOne(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) <= MOST_BYTES
          && text(file).stripLeading().startsWith(MARK);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /// Reads one.
  public static TeamFile read(Path file) {
    Properties told = new Properties();
    try (Reader text = new StringReader(text(file).replace("\\", "\\\\"))) {
      told.load(text);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new Unusable(WORDING.text("unreadable", file), unreadable);
    }
    Set<String> unknown = new TreeSet<>(told.stringPropertyNames());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new Unusable(WORDING.text("team.unknown", file, String.join(", ", unknown)));
    }
    String certificate = told.getProperty("certificate", "").strip();
    return new TeamFile(
        needed(told, "server", file),
        port(told.getProperty("port", "").strip(), file),
        needed(told, "database", file),
        told.getProperty("tls", "").strip(),
        certificate.isEmpty() ? null : file.toAbsolutePath().resolveSibling(certificate));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException binary) {
      return "";
    }
  }

  private static String needed(Properties told, String name, Path file) {
    String value = told.getProperty(name, "").strip();
    if (!value.matches("[A-Za-z0-9_.:-]+")) {
      throw new Unusable(WORDING.text("team.needed", file, name));
    }
    return value;
  }

  private static int port(String said, Path file) {
    if (said.isEmpty()) {
      return PORT;
    }
    if (!said.matches("[1-9][0-9]{0,4}")) {
      throw new Unusable(WORDING.text("team.needed", file, "port"));
    }
    return Integer.parseInt(said);
  }

  /// The server as one person's database user.
  public SharedServer as(String user, String password) {
    String host = server.contains(":") ? "[" + server + "]" : server;
    StringBuilder address = new StringBuilder("jdbc:postgresql://");
    address.append(host).append(':').append(port).append('/').append(database);
    char join = '?';
    if (!tls.isEmpty()) {
      address.append(join).append("sslmode=").append(tls);
      join = '&';
    }
    if (certificate != null) {
      address.append(join).append("sslrootcert=").append(encoded(certificate));
    }
    return new SharedServer(address.toString(), user, password);
  }

  private static String encoded(Path path) {
    return java.net.URLEncoder.encode(path.toString(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
