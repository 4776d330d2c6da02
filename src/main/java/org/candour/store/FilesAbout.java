package org.candour.store;

import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.casework.CaseFile;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.procedure.keeping.NamesHeld;

/// The files that hold something about one person.
final class FilesAbout {
  private static final Set<Field> NAMES = Set.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME);

  private final Database database;

  FilesAbout(Database database) {
    this.database = database;
  }

  /// Complaints whose child or complainant bears or bore that name; whatever else says it anywhere.
  List<Long> person(String name) {
    List<Long> said =
        database.read(sql ->
            sql.selectDistinct(FILE.ID)
                .from(FILE)
                .join(ENTRY)
                .on(ENTRY.FILE_ID.eq(FILE.ID))
                .where(ENTRY.BODY.containsIgnoreCase(name))
                .orderBy(FILE.ID)
                .fetch(FILE.ID));
    return database.look(() -> checked(said, name));
  }

  private List<Long> checked(List<Long> said, String name) throws SQLException {
    EntryReader reader = new EntryReader(database.connection(), database.engine());
    List<Long> found = new ArrayList<>();
    for (long id : said) {
      CaseFile file = reader.file(id);
      if (file != null && isAbout(file, name.toLowerCase(Locale.UK))) {
        found.add(id);
      }
    }
    return found;
  }

  private static boolean isAbout(CaseFile file, String name) {
    return file.kind() != FileKind.COMPLAINT
        || NamesHeld.of(file.entries(), NAMES).stream()
            .anyMatch(each -> each.strip().toLowerCase(Locale.UK).equals(name));
  }
}
