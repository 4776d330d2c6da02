package org.candour.store.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.store.engine.Batch;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Engine;
import org.candour.store.projection.Sheet.Row;

/// Writes the rows of the projection. A complaint's own row is changed in place, since other rows
/// and the search index point to it; the rows of its things are taken out and put in again.
public final class RowWriter implements AutoCloseable {
  private final Connection connection;
  private final Engine engine;
  private final Cells cells;
  private final boolean shared;
  private final Map<Sheet<?, ?>, Batch> inserts = new HashMap<>();
  private final Map<Sheet<?, ?>, PreparedStatement> deletes = new HashMap<>();

  public RowWriter(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
    this.cells = Cells.of(engine);
    this.shared = engine == Engine.POSTGRES;
  }

  /// Adds the rows of a new file.
  public void add(List<Row> rows) throws SQLException {
    for (Row row : rows) {
      insert(row.sheet()).add(row.cells());
    }
  }

  /// Puts the rows of a file in the place of those it had.
  public void replace(long file, List<Row> rows) throws SQLException {
    boolean complaint = rows.stream().anyMatch(row -> row.sheet() == ComplaintSheet.COLUMNS);
    if (shared) {
      takeOut(file);
      if (!complaint) {
        delete(ComplaintSheet.COLUMNS, file);
      }
      add(rows);
      return;
    }
    for (Sheet<?, ?> sheet : Projector.SHEETS.reversed()) {
      if (sheet != ComplaintSheet.COLUMNS || !complaint) {
        delete(sheet, file);
      }
    }
    add(rows);
  }

  /// All at once, since each question to a server takes its time.
  private void takeOut(long file) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select take_out(?)")) {
      statement.setLong(1, file);
      statement.execute();
    }
  }

  /// Takes out the rows of a run of files, both ends included.
  public void remove(long first, long last) throws SQLException {
    for (Sheet<?, ?> sheet : Projector.SHEETS.reversed()) {
      String sql =
          "delete from %s where \"%s\" between ? and ?"
              .formatted(engine.own(sheet.table().getName()), sheet.owner().getName());
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setLong(1, first);
        statement.setLong(2, last);
        statement.executeUpdate();
      }
    }
  }

  /// Sends what is waiting: complaints before what points to them.
  public void flush() throws SQLException {
    for (Sheet<?, ?> sheet : Projector.SHEETS) {
      Batch waiting = inserts.get(sheet);
      if (waiting != null) {
        waiting.flush();
      }
    }
  }

  private void delete(Sheet<?, ?> sheet, long file) throws SQLException {
    PreparedStatement statement = deletes.get(sheet);
    if (statement == null) {
      statement =
          connection.prepareStatement(
              "delete from %s where \"%s\" = ?"
                  .formatted(engine.own(sheet.table().getName()), sheet.owner().getName()));
      deletes.put(sheet, statement);
    }
    statement.setLong(1, file);
    statement.executeUpdate();
  }

  private Batch insert(Sheet<?, ?> sheet) throws SQLException {
    Batch batch = inserts.get(sheet);
    if (batch == null) {
      batch = new Batch(cells, connection.prepareStatement(sql(sheet)));
      inserts.put(sheet, batch);
    }
    return batch;
  }

  private String sql(Sheet<?, ?> sheet) {
    List<String> names = sheet.fields().stream().map(f -> '"' + f.getName() + '"').toList();
    String insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                engine.own(sheet.table().getName()),
                String.join(", ", names),
                names.stream().map(_ -> "?").collect(Collectors.joining(", ")));
    if (sheet != ComplaintSheet.COLUMNS) {
      return insert;
    }
    return insert
        + names.stream()
            .skip(1)
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", ", " on conflict (\"id\") do update set ", ""));
  }

  @Override
  public void close() throws SQLException {
    for (Batch batch : inserts.values()) {
      batch.close();
    }
    for (PreparedStatement statement : deletes.values()) {
      statement.close();
    }
  }
}
