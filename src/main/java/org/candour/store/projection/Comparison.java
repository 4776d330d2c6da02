package org.candour.store.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.casework.CaseFile;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Engine;
import org.candour.store.projection.Sheet.Row;
import org.jspecify.annotations.Nullable;

/// Folds every file anew and compares what comes out with what the tables hold, cell by cell, some
/// hundreds of files at a time.
public final class Comparison {
  private static final int FILES_AT_ONCE = 400;

  private final Connection connection;
  private final EntryReader reader;
  private final Projector projector;

  public Comparison(Connection connection, Engine engine, Projector projector) {
    this.connection = connection;
    this.reader = new EntryReader(connection, engine);
    this.projector = projector;
  }

  /// A file whose rows in a table are not what its chronology says.
  public record Difference(long file, String table) {}

  public List<Difference> differences(int most) throws SQLException {
    List<Difference> found = new ArrayList<>();
    long last = 0;
    while (found.size() < most) {
      List<CaseFile> files = reader.after(null, last, FILES_AT_ONCE);
      if (files.isEmpty()) {
        break;
      }
      compare(files, last, found);
      last = files.getLast().id();
    }
    return found;
  }

  private void compare(List<CaseFile> files, long after, List<Difference> found)
      throws SQLException {
    Map<Sheet<?, ?>, Map<Long, List<String>>> expected = new HashMap<>();
    for (CaseFile file : files) {
      for (Row row : projector.rows(file.id(), file.kind(), file.entries())) {
        expected
            .computeIfAbsent(row.sheet(), ignored -> new TreeMap<>())
            .computeIfAbsent(file.id(), ignored -> new ArrayList<>())
            .add(text(row.cells()));
      }
    }
    for (Sheet<?, ?> sheet : Projector.SHEETS) {
      Map<Long, List<String>> folded = expected.getOrDefault(sheet, Map.of());
      Map<Long, List<String>> stored = stored(sheet, after, files.getLast().id());
      TreeSet<Long> ids = new TreeSet<>(folded.keySet());
      ids.addAll(stored.keySet());
      for (long id : ids) {
        if (!folded.getOrDefault(id, List.of()).equals(stored.getOrDefault(id, List.of()))) {
          found.add(new Difference(id, sheet.table().getName()));
        }
      }
    }
  }

  private Map<Long, List<String>> stored(Sheet<?, ?> sheet, long after, long last)
      throws SQLException {
    Map<Long, List<String>> rows = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql(sheet))) {
      statement.setLong(1, after);
      statement.setLong(2, last);
      try (ResultSet found = statement.executeQuery()) {
        @Nullable Object[] cells = new @Nullable Object[sheet.fields().size()];
        while (found.next()) {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(found, i + 1, sheet.fields().get(i).getType());
          }
          rows.computeIfAbsent(found.getLong(1), ignored -> new ArrayList<>()).add(text(cells));
        }
      }
    }
    return rows;
  }

  private static @Nullable Object cell(ResultSet row, int place, Class<?> type)
      throws SQLException {
    if (type == Boolean.class) {
      boolean yes = row.getBoolean(place);
      return row.wasNull() ? null : yes;
    }
    return row.getString(place);
  }

  private static String sql(Sheet<?, ?> sheet) {
    String owner = '"' + sheet.owner().getName() + '"';
    String order = sheet == ComplaintSheet.COLUMNS ? owner : owner + ", \"position\"";
    return "select %s from \"%s\" where %s > ? and %s <= ? order by %s"
        .formatted(
            sheet.fields().stream()
                .map(field -> '"' + field.getName() + '"')
                .collect(Collectors.joining(", ")),
            sheet.table().getName(),
            owner,
            owner,
            order);
  }

  private static String text(@Nullable Object[] cells) {
    StringBuilder text = new StringBuilder();
    for (Object cell : cells) {
      text.append(cell == null ? "\u0000" : cell).append('\u0001');
    }
    return text.toString();
  }
}
