package org.candour.store.projection;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.domain.entry.Entry;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Batch;
import org.candour.store.engine.Cells;
import org.candour.store.engine.Database;
import org.candour.store.engine.Engine;
import org.candour.store.engine.Sql;
import org.candour.store.engine.SqliteOpener;

/// The register as it was known at the end of a day: the entries known by then, folded into a
/// throw-away register in memory on which the same questions can be asked.
public final class AsAt {
  private static final int FILES_AT_ONCE = 400;

  private AsAt() {}

  public static Database of(Database now, Projector projector, LocalDate day) {
    Database then = new Database(Engine.SQLITE, day, SqliteOpener::memory);
    try {
      then.write(sql -> Sql.quietly(() -> fill(then, now, projector, day)));
      return then;
    } catch (RuntimeException failed) {
      then.close();
      throw failed;
    }
  }

  private static long fill(Database then, Database now, Projector projector, LocalDate day)
      throws SQLException {
    withoutSearch(then);
    long last = 0;
    try (RowWriter writer = new RowWriter(then.connection(), then.engine());
        Batch files =
            new Batch(
                Cells.of(then.engine()),
                then.connection()
                    .prepareStatement(
                        "insert into file (id, kind, row_version) values (?, ?, ?)"))) {
      while (true) {
        long after = last;
        List<CaseFile> next =
            now.wholly(() ->
                new EntryReader(now.connection(), now.engine()).after(null, after, FILES_AT_ONCE));
        if (next.isEmpty()) {
          return last;
        }
        for (CaseFile file : next) {
          List<Entry> known =
              file.entries().stream().filter(entry -> !entry.knownOn().isAfter(day)).toList();
          files.add(file.id(), file.kind().label(), (long) known.size());
          writer.add(projector.rows(file.id(), file.kind(), known));
        }
        files.flush();
        writer.flush();
        last = next.getLast().id();
      }
    }
  }

  /// Nobody searches a day long past, and the index would cost more than the rows.
  private static void withoutSearch(Database then) throws SQLException {
    try (Statement statement = then.connection().createStatement()) {
      statement.executeUpdate("drop trigger complaint_search_insert");
    }
  }
}
