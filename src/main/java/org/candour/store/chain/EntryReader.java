package org.candour.store.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.casework.CaseFile;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Entry;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Reads files with their entries, in the order they were opened and recorded.
public final class EntryReader {
  private static final String COLUMNS =
      "select f.id, f.kind, f.row_version, e.id, e.day_on, e.recorded_at, e.known_on, e.author,"
          + " e.is_imported, e.kind, e.body from file f join entry e on e.file_id = f.id ";

  private final Connection connection;
  private final Cells cells;

  public EntryReader(Connection connection, Engine engine) {
    this.connection = connection;
    this.cells = Cells.of(engine);
  }

  public @Nullable CaseFile file(long id) throws SQLException {
    List<CaseFile> found = files("where f.id = ? order by e.position", id);
    return found.isEmpty() ? null : found.getFirst();
  }

  /// These files.
  public List<CaseFile> these(List<Long> ids) throws SQLException {
    String each = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return files("where f.id in (" + each + ") and f.id > ? order by f.id, e.position", 0);
  }

  /// The next files of a kind after one of them; of every kind when none is given.
  public List<CaseFile> after(@Nullable FileKind kind, long last, int most) throws SQLException {
    String which = kind == null ? "" : " and kind = '" + kind.label().replace("'", "''") + "'";
    return files(
        "where f.id in (select id from file where id > ?"
            + which
            + " order by id limit "
            + most
            + ") order by f.id, e.position",
        last);
  }

  /// These files, in the order they were opened.
  public List<CaseFile> of(List<Long> ids) throws SQLException {
    String all = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return files("where f.id in (" + all + ") and f.id > ? order by f.id, e.position", 0);
  }

  private List<CaseFile> files(String where, long argument) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + where)) {
      statement.setLong(1, argument);
      try (ResultSet rows = statement.executeQuery()) {
        return collect(rows);
      }
    }
  }

  private List<CaseFile> collect(ResultSet rows) throws SQLException {
    List<CaseFile> files = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    while (rows.next()) {
      long id = rows.getLong(1);
      if (files.isEmpty() || files.getLast().id() != id) {
        entries = new ArrayList<>();
        files.add(new CaseFile(id, kind(rows, id), rows.getInt(3), entries));
      }
      entries.add(entry(rows, id));
    }
    return files;
  }

  private Entry entry(ResultSet rows, long file) throws SQLException {
    return new Entry(
        rows.getLong(4),
        file,
        cells.day(rows, 5),
        cells.instant(rows, 6),
        cells.day(rows, 7),
        rows.getString(8),
        rows.getBoolean(9),
        body(rows, file));
  }

  // What was put in with other tools than Candour may be anything.

  private static FileKind kind(ResultSet rows, long file) throws SQLException {
    try {
      return FileKind.of(rows.getString(2));
    } catch (Refusal foreign) {
      throw unreadable(rows, file, foreign);
    }
  }

  private static Body body(ResultSet rows, long file) throws SQLException {
    try {
      return BodyCodec.read(rows.getString(10), rows.getString(11));
    } catch (IllegalStateException foreign) {
      throw unreadable(rows, file, foreign);
    }
  }

  private static Unusable unreadable(ResultSet rows, long file, RuntimeException foreign)
      throws SQLException {
    String entry = String.valueOf(rows.getLong(4));
    return new Unusable(
        Wording.of("store").text("entry.unreadable", entry, String.valueOf(file)), foreign);
  }
}
