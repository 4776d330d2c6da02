package org.candour.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.candour.Story;
import org.candour.store.engine.SharedServer;

/// A team on a real server, set up by the very scripts that IT is given.
public final class Team {
  private static final Path SCRIPTS = Path.of("docs/deployment/team");
  private static final Set<String> KNOWN = new HashSet<>();
  private static int teams;

  private final String administrator;
  private final String address;
  private final String owner;

  /// @param server the address of any database of it, as its administrator
  public Team(String server) {
    String name = "team" + ++teams;
    administrator = server;
    owner = name + "_owner";
    address = server.replaceAll("/[^/?]+[?].*", "/" + name);
    run("create-register.sql", Map.of("database", name, "owner", owner));
    asIn15();
  }

  /// From PostgreSQL 15 on, the owner of a database owns its tables' room, and nobody else makes
  /// any.
  private void asIn15() {
    try (Connection connection = asAdministrator();
        Statement statement = connection.createStatement()) {
      statement.execute("revoke create on schema public from public");
      statement.execute("alter schema public owner to " + owner);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// Lets people connect. A name belongs to the whole server, so that another team's is left alone.
  public Team with(String... people) {
    for (String person : people) {
      if (KNOWN.add(administrator + " " + person)) {
        run("add-person.sql", Map.of("person", person));
      }
    }
    return this;
  }

  private void run(String script, Map<String, String> variables) {
    try (Connection connection = DriverManager.getConnection(administrator);
        Statement statement = connection.createStatement()) {
      String text = Files.readString(SCRIPTS.resolve(script)).replaceAll("(?m)^--.*$", "");
      for (Map.Entry<String, String> variable : variables.entrySet()) {
        text = text.replace(":\"" + variable.getKey() + '"', '"' + variable.getValue() + '"');
      }
      for (String command : text.split("(?m);\\n(?=\\n|\\z)")) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The database user who owns it.
  public String ownerName() {
    return owner;
  }

  public SharedServer owner() {
    return as(owner);
  }

  /// A connection of the server's own administrator, whom nothing holds back.
  Connection asAdministrator() throws SQLException {
    String database = address.substring(address.lastIndexOf('/'));
    return DriverManager.getConnection(administrator.replaceAll("/[^/?]+[?]", database + "?"));
  }

  public SharedServer as(String user) {
    return new SharedServer(address, user, "any");
  }

  public StoredRegister open(String user) {
    return RegisterOpener.join(as(user), "team", Story.CALENDAR);
  }

  /// The file that a person opens to sign in.
  public Path file(Path where) throws IOException {
    String[] parts = address.replaceAll("^.*//|[?].*$", "").split("[:/]");
    return Files.writeString(
        where,
        "team-register = 1\nserver = %s\nport = %s\ndatabase = %s\n"
            .formatted(parts[0], parts[1], parts[2]));
  }
}
