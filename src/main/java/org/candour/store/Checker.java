package org.candour.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.Register.Fault;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.jspecify.annotations.Nullable;

/// Looks for damage, from the file up to the meaning. It changes nothing, and names things by their
/// numbers only.
final class Checker {
  private static final Wording WORDING = Wording.of("store");
  private static final int MOST = 100;
  private static final String ENTRIES =
      "select id, file_id, position, day_on, recorded_at, known_on, author, is_imported, kind,"
          + " body, salt, body_hash, hash from entry order by id";

  private final Connection connection;
  private final Engine engine;
  private final @Nullable Projector projector;
  private final List<Fault> faults = new ArrayList<>();

  Checker(Connection connection, Engine engine, @Nullable Projector projector) {
    this.connection = connection;
    this.engine = engine;
    this.projector = projector;
  }

  /// Damage to the file or its chain, whatever the projection says.
  static List<Fault> unsound(Connection connection, Engine engine) throws SQLException {
    Checker checker = new Checker(connection, engine, null);
    checker.sound();
    return List.copyOf(checker.faults);
  }

  private void sound() throws SQLException {
    if (engine == Engine.SQLITE) {
      pages();
    }
    if (faults.isEmpty()) {
      chain();
      versions();
    }
  }

  List<Fault> check() throws SQLException {
    sound();
    if (faults.isEmpty() && projector != null) {
      new Comparison(connection, engine, projector).differences(MOST).forEach(this::projection);
    }
    return List.copyOf(faults);
  }

  private void projection(Comparison.Difference difference) {
    fault("fault.projection", difference.file(), difference.table());
  }

  private void fault(String key, Object... arguments) {
    Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
    if (faults.size() < MOST) {
      faults.add(new Fault(WORDING.text(key, plain)));
    }
  }

  private void pages() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("pragma integrity_check(10)")) {
        while (rows.next()) {
          if (!"ok".equals(rows.getString(1))) {
            fault("fault.integrity", rows.getString(1));
          }
        }
      }
      try (ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
        while (rows.next()) {
          fault("fault.foreign", rows.getString(1));
        }
      }
    }
  }

  private void versions() throws SQLException {
    String sql =
        "select f.id, count(e.id), f.row_version from file f left join entry e on e.file_id = f.id"
            + " group by f.id, f.row_version"
            + " having count(e.id) <> f.row_version or max(e.position) <> f.row_version";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        fault("fault.version", rows.getLong(1), rows.getLong(2), rows.getLong(3));
      }
    }
  }

  private void chain() throws SQLException {
    Cells cells = Cells.of(engine);
    Chain chain = new Chain();
    byte[] head = Chain.beginning();
    long last = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(MOST);
      try (ResultSet rows = statement.executeQuery(ENTRIES)) {
        while (rows.next()) {
          Entry entry = entry(cells, rows);
          byte[] link = link(chain, head, entry, rows);
          if (entry.id() != last + 1 || !Arrays.equals(link, rows.getBytes(13))) {
            fault("fault.link", entry.id(), entry.file());
          }
          head = rows.getBytes(13);
          last = entry.id();
        }
      }
    }
    head(last, head);
  }

  private byte[] link(Chain chain, byte[] before, Entry entry, ResultSet rows) throws SQLException {
    byte[] salt = rows.getBytes(11);
    byte[] body = rows.getBytes(12);
    String kind = rows.getString(9);
    if (salt != null && !Arrays.equals(chain.body(salt, kind, rows.getString(10)), body)) {
      fault("fault.body", entry.id(), entry.file());
    }
    return chain.link(before, entry, rows.getInt(3), kind, body);
  }

  private static Entry entry(Cells cells, ResultSet rows) throws SQLException {
    return new Entry(
        rows.getLong(1),
        rows.getLong(2),
        cells.day(rows, 4),
        cells.instant(rows, 5),
        cells.day(rows, 6),
        rows.getString(7),
        rows.getBoolean(8),
        new org.candour.domain.entry.Course.Closed());
  }

  private void head(long last, byte[] head) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select entry_id, hash from chain_head")) {
      if (!row.next()) {
        fault("fault.head", last, "?");
      } else if (row.getLong(1) != last || !Arrays.equals(row.getBytes(2), head)) {
        fault("fault.head", last, row.getLong(1));
      }
    }
  }
}
