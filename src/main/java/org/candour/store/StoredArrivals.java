package org.candour.store;

import static org.candour.store.schema.Tables.ARRIVAL;
import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.Arrivals;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.NewEntry;
import org.candour.procedure.fold.Fold;
import org.candour.store.chain.EntryLog;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.candour.store.projection.RowWriter;
import org.candour.store.schema.tables.records.ArrivalRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What was brought in, in the database. An arrival is a run of files, since nothing else can be
/// opened while it comes in.
final class StoredArrivals implements Arrivals {
  private static final Wording WORDING = Wording.of("store");
  private static final int FILES_AT_ONCE = 400;
  private static final int NAMED = 5;

  private final Database database;
  private final Pass pass;

  StoredArrivals(Database database, Pass pass) {
    this.database = database;
    this.pass = pass;
  }

  @Override
  public void note(String source, Authorship who, long count) {
    if (count > 0) {
      pass.ask(Act.BRING_IN);
      database.write(sql -> database.wholly(() -> insert(sql, source, who, count)));
    }
  }

  private static int insert(DSLContext sql, String source, Authorship who, long count) {
    long last = sql.select(DSL.max(FILE.ID)).from(FILE).fetchSingle().value1();
    long head = sql.select(CHAIN_HEAD.ENTRY_ID).from(CHAIN_HEAD).fetchSingle(CHAIN_HEAD.ENTRY_ID);
    long id =
        1 + sql.select(DSL.coalesce(DSL.max(ARRIVAL.ID), 0L)).from(ARRIVAL).fetchSingle().value1();
    return sql.insertInto(ARRIVAL)
        .set(ARRIVAL.ID, id)
        .set(ARRIVAL.SOURCE, source)
        .set(ARRIVAL.LAST_ENTRY, head)
        .set(ARRIVAL.ARRIVED_ON, who.recordedOn())
        .set(ARRIVAL.AUTHOR, who.author())
        .set(ARRIVAL.FIRST_FILE, last - count + 1)
        .set(ARRIVAL.LAST_FILE, last)
        .execute();
  }

  @Override
  public List<Arrival> all() {
    pass.ask(Act.BRING_IN);
    return database.read(
        sql -> sql.selectFrom(ARRIVAL).orderBy(ARRIVAL.ID.desc()).fetch(StoredArrivals::arrival));
  }

  private static Arrival arrival(ArrivalRecord row) {
    return new Arrival(
        row.getId(),
        row.getSource(),
        row.getArrivedOn(),
        row.getAuthor(),
        row.getLastFile() - row.getFirstFile() + 1,
        row.getTakenBackOn());
  }

  @Override
  public long takeBack(long arrival, Authorship who, String reason) {
    pass.ask(Act.BRING_IN);
    return database.write(sql -> database.wholly(() -> taken(sql, arrival, who, reason)));
  }

  private long taken(DSLContext sql, long arrival, Authorship who, String reason) {
    ArrivalRecord row = sql.selectFrom(ARRIVAL).where(ARRIVAL.ID.eq(arrival)).fetchOne();
    if (row == null || row.getTakenBackOn() != null) {
      throw new Refusal(WORDING.text("arrival.gone"));
    }
    refuseWorkedOn(sql, row);
    Sql.quietly(() -> strike(row, who, reason));
    row.setTakenBackOn(who.recordedOn());
    row.update();
    return row.getLastFile() - row.getFirstFile() + 1;
  }

  /// Only the first entries of its files came with it: whatever was written later is somebody's
  /// work, which must not go without their doing.
  private static void refuseWorkedOn(DSLContext sql, ArrivalRecord row) {
    List<Long> worked =
        sql.selectDistinct(ENTRY.FILE_ID)
            .from(ENTRY)
            .where(ENTRY.FILE_ID.between(row.getFirstFile(), row.getLastFile()))
            .and(ENTRY.ID.gt(row.getLastEntry()))
            .orderBy(ENTRY.FILE_ID)
            .fetch(ENTRY.FILE_ID);
    if (!worked.isEmpty()) {
      List<String> names =
          sql.select(COMPLAINT.REFERENCE)
              .from(COMPLAINT)
              .where(COMPLAINT.ID.in(worked.subList(0, Math.min(NAMED, worked.size()))))
              .fetch(COMPLAINT.REFERENCE);
      throw new Refusal(WORDING.text("arrival.worked.on", worked.size(), String.join(", ", names)));
    }
  }

  private long strike(ArrivalRecord row, Authorship who, String reason) throws SQLException {
    long last = row.getFirstFile() - 1;
    try (EntryLog log = new EntryLog(database.connection(), database.engine());
        RowWriter writer = new RowWriter(database.connection(), database.engine())) {
      while (last < row.getLastFile()) {
        int most = (int) Math.min(FILES_AT_ONCE, row.getLastFile() - last);
        List<CaseFile> files =
            new EntryReader(database.connection(), database.engine()).after(null, last, most);
        for (CaseFile file : files) {
          List<NewEntry> strokes = strokes(file, who, reason);
          log.add(file.id(), file.version(), who, strokes);
          log.grow(file.id(), file.version() + strokes.size());
        }
        log.flush();
        last = files.getLast().id();
      }
      log.finish();
      writer.remove(row.getFirstFile(), row.getLastFile());
    }
    return last;
  }

  private static List<NewEntry> strokes(CaseFile file, Authorship who, String reason) {
    List<NewEntry> strokes = new ArrayList<>();
    Fold.counting(file.entries())
        .forEach(entry ->
            strokes.add(new NewEntry(who.recordedOn(), new Course.StruckOut(entry.id(), reason))));
    return strokes;
  }
}
