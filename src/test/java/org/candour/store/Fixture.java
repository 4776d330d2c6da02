package org.candour.store;

import static org.candour.store.schema.Tables.ENTRY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.RandomHistory;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.store.chain.Chain;
import org.candour.store.engine.Sql;
import org.jooq.DSLContext;

/// Registers and entries for the tests of the store.
final class Fixture {
  static final NewRegister TOLD = new NewRegister("Test register", "Anyshire", null);
  static final Authorship TESTER = Authorship.on("tester", LocalDate.of(2016, 9, 30));

  private Fixture() {}

  static NewEntry on(String day, Body body) {
    return new NewEntry(LocalDate.parse(day), body);
  }

  static NewEntry received(String day, String reference, String child, String area) {
    return on(
        day,
        new Intake.Received(
            reference,
            new Particulars(
                Map.of(
                    Field.CHILD_NAME, child,
                    Field.COMPLAINANT_NAME, "Morwenna Tregear",
                    Field.COMPLAINANT_TYPE, "parent",
                    Field.SERVICE_AREA, area,
                    Field.PROCEDURE, "children statutory",
                    Field.CAUSES, "Keeping informed",
                    Field.SUMMARY, "Calls about the café visit were not returned."))));
  }

  /// A random history as new entries for a register in which the next entry has that id.
  static List<NewEntry> history(long seed, long firstId) {
    List<NewEntry> entries = new ArrayList<>();
    for (Entry entry : RandomHistory.of(seed)) {
      Body body =
          entry.body() instanceof Course.StruckOut(long struck, String reason)
              ? new Course.StruckOut(struck + firstId - 1, reason)
              : entry.body();
      entries.add(new NewEntry(entry.day(), body));
    }
    return entries;
  }

  static NewFile complaint(NewEntry... entries) {
    return new NewFile(FileKind.COMPLAINT, List.of(entries));
  }

  static StoredRegister register(java.nio.file.Path path) {
    return RegisterOpener.create(path, null, TOLD, Story.CALENDAR);
  }

  /// Makes the chain anew as it was before entries had parts; the guards are off.
  static void oldForm(StoredRegister register) {
    register.database().write(sql -> Sql.quietly(() -> oldForm(register, sql)));
  }

  private static int oldForm(StoredRegister register, DSLContext sql) throws SQLException {
    Chain chain = new Chain();
    byte[] head = Chain.beginning();
    for (var row : sql.selectFrom(ENTRY).orderBy(ENTRY.ID).fetch()) {
      Entry entry =
          register.chronicle().open(row.getFileId()).entries().stream()
              .filter(each -> each.id() == row.getId())
              .findFirst()
              .orElseThrow();
      byte[] body = chain.whole(row.getSalt(), row.getKind(), row.getBody());
      head = chain.link(head, entry, row.getPosition().intValue(), row.getKind(), body);
      sql.update(ENTRY)
          .setNull(ENTRY.ROOT)
          .set(ENTRY.BODY_HASH, body)
          .set(ENTRY.HASH, head)
          .where(ENTRY.ID.eq(row.getId()))
          .execute();
    }
    return sql.execute("update chain_head set hash = ?", (Object) head);
  }
}
