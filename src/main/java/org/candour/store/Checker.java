package org.candour.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.Register.Fault;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.store.chain.ChainCheck;
import org.candour.store.engine.Engine;
import org.candour.store.projection.Comparison;
import org.candour.store.projection.Projector;
import org.jspecify.annotations.Nullable;

/// Looks for damage, from the file up to the meaning. It changes nothing, and names things by their
/// numbers only.
final class Checker {
  private static final Wording WORDING = Wording.of("store");
  private static final int MOST = 100;

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
      new ChainCheck(connection, engine, this::fault).run();
      StoredLooks.check(connection, this::fault);
      versions();
    }
  }

  List<Fault> check() throws SQLException {
    sound();
    if (faults.isEmpty() && projector != null) {
      compare(new Comparison(connection, engine, projector));
    }
    return List.copyOf(faults);
  }

  private void compare(Comparison tables) throws SQLException {
    try {
      tables.differences(MOST).forEach(this::projection);
    } catch (Unusable unreadable) {
      faults.add(new Fault(String.valueOf(unreadable.getMessage())));
    }
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
}
