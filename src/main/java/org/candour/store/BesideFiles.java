package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.CONCERN;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.FILE;
import static org.candour.store.schema.Tables.MATTER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.CaseFile;
import org.candour.casework.Retention.Over;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Keeping;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.procedure.keeping.Kept;
import org.candour.procedure.keeping.Owing;
import org.candour.store.chain.EntryReader;
import org.candour.store.engine.Database;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The keeping of files that are no complaint: what was recorded beside the complaints, and what
/// was taken back or struck out whole. None of them has a name of its own, so each is named by its
/// kind, its number, and the first letters of its first hash, which tell it from another that was
/// given the same number after a backup was restored.
final class BesideFiles {
  /// What holds words about people. The lists of people, services and rates are at work as long as
  /// they stand, and indicators hold none.
  private static final Set<FileKind> ERASABLE =
      EnumSet.of(
          FileKind.COMPLIMENT,
          FileKind.OMBUDSMAN,
          FileKind.COST,
          FileKind.ACTION,
          FileKind.MATTER,
          FileKind.CONCERN,
          FileKind.EVENT);

  /// A file that is no complaint as it stands and goes with none: what became a complaint is kept
  /// and taken away with it.
  private static final Condition APART =
      DSL.notExists(DSL.selectOne().from(COMPLAINT).where(COMPLAINT.ID.eq(FILE.ID)))
          .and(withComplaint(MATTER.FILE_ID, MATTER.REFERENCE, MATTER))
          .and(withComplaint(CONCERN.FILE_ID, CONCERN.REFERENCE, CONCERN));

  private static final int MARK = 6;
  private static final int AT_ONCE = 400;

  private final Database database;
  private final KeepingPeriods periods;

  BesideFiles(Database database, KeepingPeriods periods) {
    this.database = database;
    this.periods = periods;
  }

  private static Condition withComplaint(
      org.jooq.Field<Long> file, org.jooq.Field<String> reference, org.jooq.Table<?> table) {
    return DSL.notExists(
        DSL.selectOne()
            .from(table)
            .join(COMPLAINT)
            .on(COMPLAINT.REFERENCE_KEY.eq(DSL.lower(reference)))
            .where(file.eq(FILE.ID)));
  }

  private static Condition last(String... kinds) {
    return DSL.exists(
        DSL.selectOne()
            .from(ENTRY)
            .where(ENTRY.FILE_ID.eq(FILE.ID))
            .and(ENTRY.POSITION.eq(FILE.ROW_VERSION))
            .and(ENTRY.KIND.in(kinds)));
  }

  /// Those that may be over, by their last day; [KeptFiles] asks of each until when it is kept.
  List<Over> over(LocalDate day) {
    int least = Math.min(periods.beside(), periods.struck());
    Condition old =
        DSL.notExists(
            DSL.selectOne()
                .from(ENTRY)
                .where(ENTRY.FILE_ID.eq(FILE.ID))
                .and(ENTRY.KIND.notLike("keeping.%"))
                .and(ENTRY.DAY_ON.gt(day.minusYears(least))));
    Condition left = last("keeping.anonymised", "keeping.destroyed");
    return read(old.and(DSL.not(left))).stream().filter(this::mayGo).map(this::over).toList();
  }

  List<Over> held() {
    Condition ever =
        DSL.exists(
            DSL.selectOne()
                .from(ENTRY)
                .where(ENTRY.FILE_ID.eq(FILE.ID))
                .and(ENTRY.KIND.eq("keeping.held")));
    return read(ever).stream().map(this::over).filter(over -> over.heldOn() != null).toList();
  }

  Over of(long file) {
    return read(FILE.ID.eq(file)).stream()
        .findFirst()
        .map(this::over)
        .orElseThrow(() -> new Refusal(Wording.of("store").text("no.file")));
  }

  /// What bears that name in the lists of keeping.
  Optional<Over> named(String reference) {
    String number = reference.replaceFirst("^.* (\\d{1,18})-[0-9a-f]+$", "$1");
    return number.equals(reference) || !number.matches("\\d+")
        ? Optional.empty()
        : read(FILE.ID.eq(Long.valueOf(number))).stream()
            .map(this::over)
            .filter(over -> over.reference().equals(reference))
            .findFirst();
  }

  private List<CaseFile> read(Condition which) {
    List<Long> ids =
        database.read(sql ->
            sql.select(FILE.ID).from(FILE).where(APART).and(which).orderBy(FILE.ID).fetch(FILE.ID));
    return database.look(() -> files(ids));
  }

  private List<CaseFile> files(List<Long> ids) throws SQLException {
    EntryReader reader = new EntryReader(database.connection(), database.engine());
    List<CaseFile> files = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      files.addAll(reader.of(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
    }
    return files;
  }

  private boolean mayGo(CaseFile file) {
    return ERASABLE.contains(file.kind()) || isStruck(file);
  }

  /// Whether nothing that it says counts any more.
  private static boolean isStruck(CaseFile file) {
    return file.kind() == FileKind.COMPLAINT
        ? !file.isReceived()
        : Fold.counting(file.entries()).stream().allMatch(e -> e.body() instanceof Keeping);
  }

  private Over over(CaseFile file) {
    Kept kept = Kept.of(file.entries());
    boolean struck = isStruck(file);
    KeepingRule rule = struck ? KeepingRule.STRUCK : KeepingRule.BESIDE;
    LocalDate ended = last(file.entries(), struck);
    LocalDate first = file.entries().getFirst().day();
    return new Over(
        file.id(),
        file.kind(),
        name(file),
        rule,
        ended,
        KeptFiles.later(rule.until(ended, first, 0, periods), kept.review()),
        kept.heldOn(),
        kept.held(),
        kept.reviewReason(),
        kept.accessAsked(),
        struck ? Owing.NONE : Owing.of(file.entries()));
  }

  /// The last day of it, or the last on which something of it was struck out; what is on record
  /// about its keeping makes it no younger.
  private static LocalDate last(List<Entry> entries, boolean struck) {
    return entries.stream()
        .filter(e -> struck ? e.body() instanceof Course.StruckOut : !(e.body() instanceof Keeping))
        .map(Entry::day)
        .max(LocalDate::compareTo)
        .orElse(entries.getFirst().day());
  }

  private String name(CaseFile file) {
    byte[] hash =
        Objects.requireNonNull(
            database.read(sql ->
                sql.select(ENTRY.HASH)
                    .from(ENTRY)
                    .where(ENTRY.FILE_ID.eq(file.id()))
                    .and(ENTRY.POSITION.eq(1L))
                    .fetchSingle(ENTRY.HASH)));
    String mark = HexFormat.of().formatHex(hash).substring(0, MARK);
    String id = String.valueOf(file.id());
    return Wording.of("keeping").text("beside.label", file.kind().label(), id, mark);
  }
}
