package org.candour.store;

import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.casework.CaseFile;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.candour.procedure.keeping.NamesHeld;
import org.candour.store.chain.BodyCodec;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The files that hold something about one person, by the name in whatever case it is written.
final class FilesAbout {
  private static final Set<Field> NAMES = Set.of(Field.CHILD_NAME, Field.COMPLAINANT_NAME);

  /// What a database may write otherwise or compare by case: letters beyond plain English, and
  /// whatever is escaped in an entry.
  private static final Pattern UNSURE = Pattern.compile("[^ !#-\\[\\]-~]+");

  private final Database database;

  FilesAbout(Database database) {
    this.database = database;
  }

  /// Complaints whose child or complainant bears or bore that name; whatever else says it anywhere.
  List<Long> person(String name) {
    List<Long> likely =
        database.read(sql ->
            sql.selectDistinct(FILE.ID)
                .from(FILE)
                .join(ENTRY)
                .on(ENTRY.FILE_ID.eq(FILE.ID))
                .where(likely(name))
                .orderBy(FILE.ID)
                .fetch(FILE.ID));
    return database.look(() -> checked(likely, small(name)));
  }

  /// An entry with all those parts of the name of which the database is sure.
  private static Condition likely(String name) {
    return UNSURE
        .splitAsStream(name)
        .filter(part -> !part.isEmpty())
        .map(ENTRY.BODY::containsIgnoreCase)
        .reduce(DSL.noCondition(), Condition::and);
  }

  private List<Long> checked(List<Long> likely, String name) throws SQLException {
    EntryReader reader = new EntryReader(database.connection(), database.engine());
    List<Long> found = new ArrayList<>();
    for (long id : likely) {
      CaseFile file = reader.file(id);
      if (file != null && isAbout(file, name)) {
        found.add(id);
      }
    }
    return found;
  }

  private static boolean isAbout(CaseFile file, String name) {
    return file.kind() == FileKind.COMPLAINT
        ? NamesHeld.of(file.entries(), NAMES).stream()
            .anyMatch(each -> small(each.strip()).equals(name))
        : file.entries().stream().anyMatch(entry -> says(entry, name));
  }

  private static boolean says(Entry entry, String name) {
    String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"");
    return small(BodyCodec.write(entry.body())).contains(escaped);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.UK);
  }
}
