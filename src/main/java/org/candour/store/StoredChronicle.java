package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Asked;
import org.candour.access.Pass;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Chronicle;
import org.candour.casework.Stale;
import org.candour.casework.Unseen;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.NewEntry;
import org.candour.store.chain.EntryLog;
import org.candour.store.chain.EntryReader;
import org.candour.store.chain.Links;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.candour.store.engine.Words;
import org.candour.store.projection.ComplaintSheet;
import org.candour.store.projection.Projector;
import org.candour.store.projection.RowWriter;
import org.candour.store.projection.Sheet.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The chronologies in the database. Entries, the chain and the projection change together in one
/// transaction or not at all.
final class StoredChronicle implements Chronicle {
  private static final Wording WORDING = Wording.of("store");
  private static final int FILES_AT_ONCE = 400;

  /// Fewer new files than this are written with every index in place.
  private static final int MANY = 1_000;

  private final Database database;
  private final Projector projector;
  private final Supplier<Pass> pass;

  /// @param pass what whoever is signed in may do
  StoredChronicle(Database database, Projector projector, Supplier<Pass> pass) {
    this.database = database;
    this.projector = projector;
    this.pass = pass;
  }

  private void ask(List<NewEntry> entries) {
    entries.forEach(entry -> pass.get().ask(Asked.of(entry.body())));
  }

  @Override
  public OptionalLong find(String reference) {
    Long file = database.glance(sql -> holder(sql, Words.key(reference)));
    return file == null ? OptionalLong.empty() : OptionalLong.of(file);
  }

  @Override
  public Function<String, OptionalLong> finder() {
    Map<String, Long> files =
        database.read(sql ->
            sql.select(COMPLAINT.REFERENCE_KEY, COMPLAINT.ID)
                .from(COMPLAINT)
                .fetchMap(COMPLAINT.REFERENCE_KEY, COMPLAINT.ID));
    return reference -> {
      Long file = files.get(Words.key(reference));
      return file == null ? OptionalLong.empty() : OptionalLong.of(file);
    };
  }

  private static @Nullable Long holder(DSLContext sql, String key) {
    return sql.select(COMPLAINT.ID)
        .from(COMPLAINT)
        .where(COMPLAINT.REFERENCE_KEY.eq(key))
        .fetchOne(COMPLAINT.ID);
  }

  @Override
  public CaseFile open(long file) {
    return database.bare(() -> opened(file));
  }

  private CaseFile opened(long file) throws SQLException {
    CaseFile found = new EntryReader(database.connection(), database.engine()).file(file);
    if (found == null) {
      throw new Unseen(WORDING.text("no.file"));
    }
    return found;
  }

  @Override
  public CaseFile begin(FileKind kind, Authorship who, List<NewEntry> entries) {
    ask(entries);
    return database.write(sql -> Sql.quietly(() -> begun(sql, kind, who, entries)));
  }

  private CaseFile begun(DSLContext sql, FileKind kind, Authorship who, List<NewEntry> entries)
      throws SQLException {
    try (EntryLog log = log();
        RowWriter writer = writer()) {
      long file = log.newFile(kind, entries.size());
      List<Entry> written = log.add(file, 0, who, entries);
      List<Row> rows = projector.rows(file, kind, written);
      refuseTaken(sql, file, rows);
      log.finish();
      writer.add(rows);
      writer.flush();
      return new CaseFile(file, kind, entries.size(), written);
    }
  }

  @Override
  public CaseFile append(long file, int version, Authorship who, List<NewEntry> entries) {
    ask(entries);
    return database.write(sql -> Sql.quietly(() -> appended(sql, file, version, who, entries)));
  }

  private CaseFile appended(
      DSLContext sql, long file, int version, Authorship who, List<NewEntry> added)
      throws SQLException {
    try (EntryLog log = log();
        RowWriter writer = writer()) {
      CaseFile before = opened(file);
      int next = version + added.size();
      if (before.version() != version || !claim(file, version, next)) {
        throw new Stale(WORDING.text("stale"), file);
      }
      List<Entry> entries = new ArrayList<>(before.entries());
      entries.addAll(log.add(file, version, who, added));
      List<Row> rows = projector.rows(file, before.kind(), entries);
      refuseTaken(sql, file, rows);
      log.finish();
      writer.replace(file, rows);
      writer.flush();
      return new CaseFile(file, before.kind(), next, entries);
    }
  }

  private boolean claim(long file, int version, int next) throws SQLException {
    String claiming =
        "update %s set row_version = ? where id = ? and row_version = ?"
            .formatted(database.engine().own("file"));
    try (PreparedStatement claim = database.connection().prepareStatement(claiming)) {
      claim.setInt(1, next);
      claim.setLong(2, file);
      claim.setInt(3, version);
      return claim.executeUpdate() == 1;
    }
  }

  private void refuseTaken(DSLContext sql, long file, List<Row> rows) {
    String reference = reference(rows);
    if (reference == null) {
      return;
    }
    Long holder = database.wholly(() -> holder(sql, Words.key(reference)));
    if (holder != null && holder != file) {
      throw new Refusal(WORDING.text("reference.taken", reference));
    }
  }

  private static @Nullable String reference(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.sheet() == ComplaintSheet.COLUMNS)
        .map(row -> (String) row.cells()[1])
        .findFirst()
        .orElse(null);
  }

  @Override
  public long bring(Authorship who, Iterator<NewFile> files) {
    pass.get().ask(Act.BRING_IN);
    return database.write(
        sql -> database.wholly(() -> Sql.quietly(() -> brought(sql, who, files))));
  }

  private long brought(DSLContext sql, Authorship who, Iterator<NewFile> files)
      throws SQLException {
    Set<String> references = new HashSet<>(sql.fetchValues(COMPLAINT.REFERENCE_KEY));
    SetAside indexes = new SetAside(database, Math.max(MANY, references.size()));
    long count = 0;
    try (EntryLog log = log();
        RowWriter writer = writer();
        Ahead<Coming> ahead =
            Ahead.of(files, FILES_AT_ONCE, next -> linked(log.links(), who, next))
                .then(this::coming)) {
      while (ahead.hasNext()) {
        for (Coming next : ahead.next()) {
          String reference = reference(next.rows());
          if (reference != null && !references.add(Words.key(reference))) {
            throw new Refusal(WORDING.text("reference.taken", reference));
          }
          log.file(next.file(), next.kind(), next.links().size());
          log.put(next.links());
          writer.add(next.rows());
          count++;
        }
        log.flush();
        writer.flush();
        indexes.after(count);
      }
      log.finish();
      indexes.putBack();
    }
    return count;
  }

  /// A file on its way in: its entries in the chain, not yet written.
  private record Linked(long file, FileKind kind, List<Links.Link> links) {}

  /// The same with the rows it leads to.
  private record Coming(long file, FileKind kind, List<Links.Link> links, List<Row> rows) {}

  private static Linked linked(Links chain, Authorship who, NewFile next) {
    long file = chain.newFile();
    return new Linked(file, next.kind(), chain.after(file, 0, who, next.entries()));
  }

  private Coming coming(Linked file) {
    List<Entry> entries = file.links().stream().map(Links.Link::entry).toList();
    List<Row> rows = projector.rows(file.file(), file.kind(), entries);
    return new Coming(file.file(), file.kind(), file.links(), rows);
  }

  @Override
  public void each(FileKind kind, Consumer<CaseFile> reader) {
    long last = 0;
    while (true) {
      long after = last;
      List<CaseFile> files =
          database.bare(() ->
              new EntryReader(database.connection(), database.engine())
                  .after(kind, after, FILES_AT_ONCE));
      if (files.isEmpty()) {
        return;
      }
      files.forEach(reader);
      last = files.getLast().id();
    }
  }

  private EntryLog log() throws SQLException {
    return new EntryLog(database.connection(), database.engine());
  }

  private RowWriter writer() {
    return new RowWriter(database.connection(), database.engine());
  }
}
