package org.candour.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.access.Pass;
import org.candour.casework.Looks;
import org.candour.store.chain.Chain;
import org.candour.store.chain.ChainCheck;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Sql;

/// The looks in the database, chained like the entries.
final class StoredLooks implements Looks {
  private static final String LAST = "select id, hash from %s order by id desc limit 1";
  private static final String HELD = "select id, hash from look_hold() where id is not null";
  private static final String ALL =
      "select id, hash, at_epoch_milli, person, act, file_id from look order by id";
  private static final String ADD =
      "insert into %s (id, at_epoch_milli, person, act, file_id, hash) values (?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final Pass pass;

  StoredLooks(Database database, Pass pass) {
    this.database = database;
    this.pass = pass;
  }

  @Override
  public void note(String person, Act act, long file) {
    long now = System.currentTimeMillis();
    database.write(sql ->
        Sql.quietly(() -> {
          add(now, person, act, file);
          return file;
        }));
  }

  /// Two writers of a shared register wait for each other at the last look.
  private void add(long now, String person, Act act, long file) throws SQLException {
    Connection connection = database.connection();
    boolean shared = database.engine() == Engine.POSTGRES;
    String own = database.engine().own("look");
    long id = 1;
    byte[] before = Chain.beginning();
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery(shared ? HELD : LAST.formatted(own))) {
      if (last.next()) {
        id = last.getLong(1) + 1;
        before = last.getBytes(2);
      }
    }
    try (PreparedStatement adding = connection.prepareStatement(ADD.formatted(own))) {
      adding.setLong(1, id);
      adding.setLong(2, now);
      adding.setString(3, person);
      adding.setString(4, act.name());
      adding.setLong(5, file);
      adding.setBytes(6, hash(before, id, now, person, act.name(), file));
      adding.executeUpdate();
    }
  }

  @Override
  public List<Look> of(long file) {
    pass.ask(org.candour.access.Act.READ_HISTORY);
    return database.bare(() -> looks(file));
  }

  private List<Look> looks(long file) throws SQLException {
    String sql = "select at_epoch_milli, person, act from look where file_id = ? order by id desc";
    try (PreparedStatement asked = database.connection().prepareStatement(sql)) {
      asked.setLong(1, file);
      List<Look> found = new ArrayList<>();
      try (ResultSet rows = asked.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Look(
                  Instant.ofEpochMilli(rows.getLong(1)),
                  rows.getString(2),
                  Act.valueOf(rows.getString(3))));
        }
      }
      return found;
    }
  }

  /// Tells the first look that does not follow the one before.
  static void check(Connection connection, ChainCheck.Faulty tell) throws SQLException {
    byte[] before = Chain.beginning();
    long last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        byte[] link =
            hash(
                before,
                row.getLong(1),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
        before = row.getBytes(2);
        if (row.getLong(1) != ++last || !Arrays.equals(link, before)) {
          tell.fault("fault.look", row.getLong(1));
          return;
        }
      }
    }
  }

  private static byte[] hash(
      byte[] before, long id, long at, String person, String act, long file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(
          ByteBuffer.allocate(3 * Long.BYTES).putLong(id).putLong(at).putLong(file).flip());
      return digest.digest((act + "\0" + person).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("SHA-256 is part of every Java", impossible);
    }
  }
}
