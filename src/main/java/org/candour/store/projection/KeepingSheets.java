package org.candour.store.projection;

import static org.candour.store.schema.Tables.DESTRUCTION;
import static org.candour.store.schema.Tables.KEEPING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.candour.casework.Retention;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.candour.procedure.keeping.Kept;
import org.candour.store.projection.ChildSheets.Of;
import org.candour.store.projection.Sheet.Row;
import org.candour.store.schema.tables.records.DestructionRecord;
import org.candour.store.schema.tables.records.KeepingRecord;
import org.jspecify.annotations.Nullable;

/// The columns of the tables of keeping, and the rows of a file in them.
public final class KeepingSheets {
  static final Sheet<KeepingRecord, Of<Kept>> KEPT =
      new Sheet<KeepingRecord, Of<Kept>>(KEEPING)
          .with(KEEPING.COMPLAINT_ID, Of::file)
          .with(KEEPING.POSITION, Of::position)
          .with(KEEPING.HELD_ON, of -> of.it().heldOn())
          .with(KEEPING.HELD_REASON, of -> of.it().held())
          .with(KEEPING.REVIEW_ON, of -> of.it().review())
          .with(KEEPING.REVIEW_REASON, of -> of.it().reviewReason())
          .with(KEEPING.LEFT_AS, of -> left(of.it().left()))
          .with(KEEPING.ACCESS_ASKED_ON, of -> of.it().accessAsked())
          .with(KEEPING.ACCESS_DUE_ON, of -> due(of.it().accessAsked()));

  /// What an entry took away from its file.
  record Taken(Entry by, String reference, String rule, int entries, int erased) {}

  static final Sheet<DestructionRecord, Of<Taken>> DESTRUCTIONS =
      new Sheet<DestructionRecord, Of<Taken>>(DESTRUCTION)
          .with(DESTRUCTION.FILE_ID, Of::file)
          .with(DESTRUCTION.POSITION, Of::position)
          .with(DESTRUCTION.REFERENCE, of -> of.it().reference())
          .with(DESTRUCTION.ACT, of -> left(of.it().by()))
          .with(DESTRUCTION.DONE_ON, of -> of.it().by().day())
          .with(DESTRUCTION.DONE_BY, of -> of.it().by().author())
          .with(DESTRUCTION.RULE, of -> of.it().rule())
          .with(DESTRUCTION.ENTRIES, of -> (long) of.it().entries())
          .with(DESTRUCTION.ERASED, of -> (long) of.it().erased());

  private KeepingSheets() {}

  static void kept(List<Row> rows, long file, Collection<Entry> entries) {
    Kept kept = Kept.of(entries);
    Projector.add(rows, KEPT, file, true, kept.isEmpty() ? List.of() : List.of(kept));
  }

  static void taken(List<Row> rows, long file, Collection<Entry> entries) {
    List<Taken> taken = entries.stream().flatMap(entry -> taken(entry).stream()).toList();
    Projector.add(rows, DESTRUCTIONS, file, false, taken);
  }

  /// How many entries lost words by the last entry of a file.
  public static int erased(List<Entry> entries) {
    return taken(entries.getLast()).stream().mapToInt(Taken::erased).sum();
  }

  private static List<Taken> taken(Entry by) {
    return by.body() instanceof Keeping.Erasure it
        ? List.of(new Taken(by, it.reference(), it.rule(), it.entries(), it.erased().size()))
        : List.of();
  }

  private static @Nullable String left(@Nullable Entry by) {
    return by != null && by.body() instanceof Keeping body
        ? Retention.Taking.of(body).name()
        : null;
  }

  private static @Nullable LocalDate due(@Nullable LocalDate asked) {
    return asked == null ? null : Kept.accessDue(asked);
  }
}
