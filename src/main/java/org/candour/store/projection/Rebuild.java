package org.candour.store.projection;

import java.sql.SQLException;
import java.util.List;
import org.candour.casework.CaseFile;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Database;

/// Works the projection out anew, file by file, within one transaction.
public final class Rebuild {
  private static final int FILES_AT_ONCE = 400;

  private final Database database;
  private final Projector projector;

  public Rebuild(Database database, Projector projector) {
    this.database = database;
    this.projector = projector;
  }

  public long run() throws SQLException {
    EntryReader reader = new EntryReader(database.connection(), database.engine());
    long last = 0;
    try (RowWriter writer = new RowWriter(database.connection(), database.engine())) {
      while (true) {
        List<CaseFile> files = reader.after(null, last, FILES_AT_ONCE);
        if (files.isEmpty()) {
          return last;
        }
        for (CaseFile file : files) {
          writer.replace(file.id(), projector.rows(file.id(), file.kind(), file.entries()));
        }
        writer.flush();
        last = files.getLast().id();
      }
    }
  }
}
