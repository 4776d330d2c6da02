package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.CONCERN;
import static org.candour.store.schema.Tables.DESTRUCTION;
import static org.candour.store.schema.Tables.MATTER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Retention;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.Kept;
import org.candour.procedure.keeping.LeftUndone;
import org.candour.procedure.keeping.NamesHeld;
import org.candour.store.chain.EntryReader;
import org.candour.store.chain.Erasure;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sql;
import org.candour.store.engine.Words;
import org.candour.store.projection.KeepingSheets;
import org.candour.store.projection.Projector;
import org.candour.store.projection.RowWriter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Keeping and taking away, in the database.
final class StoredRetention implements Retention {
  private static final Wording WORDING = Wording.of("keeping");

  private final Database database;
  private final Projector projector;
  private final Pass pass;
  private final Supplier<KeepingPeriods> periods;
  private final TakenAway list;
  private final KeptFiles files;
  private final Compacting compacting;

  StoredRetention(
      Database database,
      Projector projector,
      Pass pass,
      Supplier<KeepingPeriods> periods,
      TakenAway list) {
    this.database = database;
    this.projector = projector;
    this.pass = pass;
    this.periods = periods;
    this.list = list;
    this.files = new KeptFiles(database, periods);
    this.compacting = new Compacting(database);
  }

  @Override
  public List<Over> over(LocalDate day) {
    pass.ask(Act.KEEP);
    return files.over(day);
  }

  @Override
  public List<Over> held() {
    pass.ask(Act.KEEP);
    return files.held();
  }

  @Override
  public Over of(long file) {
    pass.ask(Act.KEEP);
    return files.of(file);
  }

  @Override
  public Optional<Over> named(String reference) {
    pass.ask(Act.KEEP);
    return new BesideFiles(database, periods.get()).named(reference);
  }

  @Override
  public List<Long> about(String person) {
    pass.ask(Act.KEEP);
    return new FilesAbout(database).person(person);
  }

  @Override
  public Done anonymise(List<Over> files, @Nullable LeftUndone despite, Authorship who) {
    pass.ask(Act.KEEP);
    return inTime(files, Taking.ANONYMISED, despite, who);
  }

  @Override
  public Done destroy(List<Over> files, @Nullable LeftUndone despite, Authorship who) {
    pass.ask(Act.KEEP);
    return inTime(files, Taking.DESTROYED, despite, who);
  }

  private Done inTime(List<Over> asked, Taking act, @Nullable LeftUndone despite, Authorship who) {
    List<Over> now = asked.stream().map(over -> files.of(over.file())).toList();
    now.forEach(over -> refuseHeld(over, act));
    now.forEach(over -> refuseEarly(over, who.recordedOn()));
    now.forEach(over -> over.owing().refuse(over.reference(), despite));
    return take(now, act, despite, who, List.of());
  }

  /// All of it or nothing, in one transaction; then no page of the file keeps what was on it.
  private Done take(
      List<Over> taken,
      Taking act,
      @Nullable LeftUndone despite,
      Authorship who,
      List<String> kept) {
    Done done =
        database.write(sql ->
            Sql.quietly(() -> {
              int entries = 0;
              for (Over over : taken) {
                refuseHeld(over, act);
                entries +=
                    one(sql, over, act, over.owing().rule(over.rule().label(), despite), who);
              }
              compacting.owe(sql);
              return new Done(taken.size(), entries, kept);
            }));
    list.write(log());
    compacting.run();
    return done;
  }

  /// What the entries say now, whatever a list once said.
  private void refuseHeld(Over over, Taking act) {
    Kept kept = Kept.of(opened(over.file()).entries());
    periods.get().refuseKept(over.reference(), kept, over.rule());
    if (act == Taking.DESTROYED ? !kept.canBeDestroyed() : !kept.canBeAnonymised()) {
      throw new Refusal(WORDING.text("left", over.reference()));
    }
  }

  private CaseFile opened(long file) {
    return database.bare(() -> Objects.requireNonNull(reader().file(file)));
  }

  private EntryReader reader() {
    return new EntryReader(database.connection(), database.engine());
  }

  /// @return how many entries lost words
  private int one(DSLContext sql, Over over, Taking act, String rule, Authorship who)
      throws SQLException {
    int taken = 0;
    CaseFile asked = opened(over.file());
    try (RowWriter writer = new RowWriter(database.connection(), database.engine())) {
      for (long id : related(sql, asked)) {
        CaseFile each = opened(id);
        CaseFile left = new Erasure(database, act).of(each, over.reference(), rule, who);
        writer.replace(id, projector.rows(id, left.kind(), left.entries()));
        taken += KeepingSheets.erased(left.entries());
        StoredUnsent.forget(sql, each);
      }
      writer.flush();
    }
    return taken;
  }

  private static void refuseEarly(Over file, LocalDate today) {
    LocalDate until = file.until();
    if (until == null) {
      throw new Refusal(WORDING.text("not.ended", file.reference()));
    }
    if (!until.isBefore(today)) {
      throw new Refusal(WORDING.text("not.yet", file.reference(), until));
    }
  }

  /// The file itself and, of a complaint, what it began as: under whichever reference it had then,
  /// unless another complaint bears that one now.
  private static List<Long> related(DSLContext sql, CaseFile asked) {
    List<Long> related = new ArrayList<>(List.of(asked.id()));
    List<String> keys =
        NamesHeld.references(asked.entries()).stream()
            .map(Words::key)
            .filter(key ->
                !sql.fetchExists(
                    COMPLAINT, COMPLAINT.REFERENCE_KEY.eq(key).and(COMPLAINT.ID.ne(asked.id()))))
            .toList();
    related.addAll(
        sql.select(MATTER.FILE_ID)
            .from(MATTER)
            .where(DSL.lower(MATTER.REFERENCE).in(keys))
            .union(
                sql.select(CONCERN.FILE_ID)
                    .from(CONCERN)
                    .where(DSL.lower(CONCERN.REFERENCE).in(keys)))
            .fetch(MATTER.FILE_ID));
    return related;
  }

  @Override
  public List<Destruction> log() {
    if (!pass.may(Act.KEEP)) {
      pass.ask(Act.READ_HISTORY);
    }
    return database.read(StoredRetention::log);
  }

  static List<Destruction> log(DSLContext sql) {
    return sql.selectFrom(DESTRUCTION)
        .orderBy(
            DESTRUCTION.DONE_ON.desc(), DESTRUCTION.FILE_ID.desc(), DESTRUCTION.POSITION.desc())
        .fetch(row ->
            new Destruction(
                row.getFileId(),
                row.getReference(),
                Taking.valueOf(row.getAct()),
                row.getDoneOn(),
                row.getDoneBy(),
                row.getRule(),
                row.getEntries().intValue(),
                row.getErased().intValue()));
  }

  @Override
  public List<Destruction> outstanding() {
    List<Destruction> log = database.wholly(() -> database.read(StoredRetention::log));
    return list.read().stream()
        .filter(line -> log.stream().noneMatch(done -> covers(done, line)))
        .filter(line -> database.wholly(() -> isThere(line)))
        .toList();
  }

  /// A number of a file may have been given again since; its reference tells it apart.
  private boolean isThere(Destruction line) {
    Condition same = COMPLAINT.ID.eq(line.file()).and(COMPLAINT.REFERENCE.eq(line.reference()));
    return database.read(sql -> sql.fetchExists(COMPLAINT, same))
        || new BesideFiles(database, periods.get())
            .named(line.reference())
            .filter(over -> over.file() == line.file())
            .isPresent();
  }

  private static boolean covers(Destruction done, Destruction line) {
    return done.file() == line.file()
        && (done.act() == line.act() || done.act() == Taking.DESTROYED);
  }

  @Override
  public Done again(List<Destruction> outstanding, Authorship who) {
    pass.ask(Act.KEEP);
    Done anonymised = again(outstanding, Taking.ANONYMISED, who);
    Done destroyed = again(outstanding, Taking.DESTROYED, who);
    List<String> kept = new ArrayList<>(anonymised.kept());
    kept.addAll(destroyed.kept());
    return new Done(
        anonymised.files() + destroyed.files(), anonymised.entries() + destroyed.entries(), kept);
  }

  /// A hold that came back keeps its own file and no other.
  private Done again(List<Destruction> outstanding, Taking act, Authorship who) {
    List<Over> free = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Destruction line : outstanding) {
      if (line.act() == act) {
        Over over = files.of(line.file());
        try {
          refuseHeld(over, act);
          free.add(over);
        } catch (Refusal held) {
          kept.add(held.sentence());
        }
      }
    }
    return free.isEmpty() ? new Done(0, 0, kept) : take(free, act, null, who, kept);
  }
}
