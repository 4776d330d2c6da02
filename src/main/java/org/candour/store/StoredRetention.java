package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.CONCERN;
import static org.candour.store.schema.Tables.DESTRUCTION;
import static org.candour.store.schema.Tables.KEEPING;
import static org.candour.store.schema.Tables.MATTER;
import static org.candour.store.schema.Tables.POINT;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.Pass;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Retention;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.procedure.keeping.KeepingRule;
import org.candour.procedure.keeping.Kept;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
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
  }

  @Override
  public List<Over> over(LocalDate day) {
    pass.ask(Act.KEEP);
    KeepingPeriods now = periods.get();
    Condition longAgo = COMPLAINT.ENDED_ON.le(day.minusYears(now.complaint()));
    return read(longAgo.and(KEEPING.LEFT_AS.isNull()), now).stream()
        .filter(over -> over.until() != null && over.until().isBefore(day))
        .sorted(Comparator.comparing(over -> Objects.requireNonNull(over.until())))
        .toList();
  }

  @Override
  public List<Over> held() {
    pass.ask(Act.KEEP);
    return read(KEEPING.HELD_ON.isNotNull(), periods.get()).stream()
        .sorted(Comparator.comparing(over -> Objects.requireNonNull(over.heldOn())))
        .toList();
  }

  @Override
  public Over of(long file) {
    pass.ask(Act.KEEP);
    return read(COMPLAINT.ID.eq(file), periods.get()).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal(Wording.of("store").text("no.file", file)));
  }

  private List<Over> read(Condition which, KeepingPeriods now) {
    return database.read(sql -> {
      Map<Long, List<String>> sections =
          sql.selectDistinct(POINT.COMPLAINT_ID, POINT.SECTION)
              .from(POINT)
              .where(POINT.SECTION.isNotNull())
              .fetchGroups(POINT.COMPLAINT_ID, POINT.SECTION);
      return sql.select(COMPLAINT.ID, COMPLAINT.REFERENCE, COMPLAINT.ENDED_ON, COMPLAINT.CLOSED_ON)
          .select(COMPLAINT.RECEIVED_ON, COMPLAINT.CHILD_AGE)
          .select(KEEPING.HELD_ON, KEEPING.HELD_REASON, KEEPING.REVIEW_ON, KEEPING.REVIEW_REASON)
          .select(KEEPING.ACCESS_ASKED_ON)
          .from(COMPLAINT)
          .leftJoin(KEEPING)
          .on(KEEPING.COMPLAINT_ID.eq(COMPLAINT.ID))
          .where(which)
          .orderBy(COMPLAINT.ID)
          .fetch(row -> over(row, sections.getOrDefault(row.get(COMPLAINT.ID), List.of()), now));
    });
  }

  private static Over over(Record row, List<String> sections, KeepingPeriods periods) {
    KeepingRule rule = periods.rule(sections);
    LocalDate ended = later(row.get(COMPLAINT.ENDED_ON), row.get(COMPLAINT.CLOSED_ON));
    LocalDate until = null;
    if (ended != null) {
      int age = KeepingPeriods.age(row.get(COMPLAINT.CHILD_AGE));
      until = rule.until(ended, row.get(COMPLAINT.RECEIVED_ON), age, periods);
      until = later(until, row.get(KEEPING.REVIEW_ON));
    }
    return new Over(
        row.get(COMPLAINT.ID),
        row.get(COMPLAINT.REFERENCE),
        rule,
        ended,
        until,
        row.get(KEEPING.HELD_ON),
        row.get(KEEPING.HELD_REASON),
        row.get(KEEPING.REVIEW_REASON),
        row.get(KEEPING.ACCESS_ASKED_ON));
  }

  /// A case that goes on has not ended, whatever else was closed.
  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null || one.isAfter(other) ? one : other;
  }

  @Override
  public Done anonymise(List<Over> files, Authorship who) {
    return take(files, false, who, true);
  }

  @Override
  public Done destroy(List<Over> files, Authorship who) {
    return take(files, true, who, true);
  }

  private Done take(List<Over> files, boolean destroying, Authorship who, boolean timely) {
    pass.ask(Act.KEEP);
    Done done =
        database.write(sql ->
            Sql.quietly(() -> {
              int taken = 0;
              for (Over file : files) {
                taken += one(sql, of(file.file()), destroying, who, timely);
              }
              forgetWords(sql);
              return new Done(files.size(), taken);
            }));
    list.write(log());
    database.bare(() -> compact());
    return done;
  }

  /// @return how many entries lost words
  private int one(DSLContext sql, Over file, boolean destroying, Authorship who, boolean timely)
      throws SQLException {
    EntryReader reader = new EntryReader(database.connection(), database.engine());
    CaseFile before = Objects.requireNonNull(reader.file(file.file()));
    KeepingRule rule = file.rule();
    periods.get().refuse(file.reference(), Kept.of(before.entries()), rule, destroying);
    if (timely) {
      refuseEarly(file, who.recordedOn());
    }
    int taken = 0;
    try (RowWriter writer = new RowWriter(database.connection(), database.engine())) {
      for (long id : related(sql, file)) {
        CaseFile each = Objects.requireNonNull(reader.file(id));
        CaseFile left =
            new Erasure(database, destroying).of(each, file.reference(), rule.label(), who);
        writer.replace(id, projector.rows(id, left.kind(), left.entries()));
        taken += KeepingSheets.erased(left.entries());
        StoredUnsent.forget(sql, id);
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

  /// The complaint itself, and what it began as.
  private static List<Long> related(DSLContext sql, Over file) {
    List<Long> files = new ArrayList<>(List.of(file.file()));
    files.addAll(
        sql.select(MATTER.FILE_ID)
            .from(MATTER)
            .where(DSL.lower(MATTER.REFERENCE).eq(DSL.lower(file.reference())))
            .union(
                sql.select(CONCERN.FILE_ID)
                    .from(CONCERN)
                    .where(DSL.lower(CONCERN.REFERENCE).eq(DSL.lower(file.reference()))))
            .fetch(MATTER.FILE_ID));
    return files;
  }

  /// The index of words is made anew: what was taken out of it would lie in its old parts.
  private void forgetWords(DSLContext sql) {
    if (database.engine() == Engine.SQLITE) {
      sql.execute("insert into main.complaint_fts (complaint_fts) values ('rebuild')");
    }
  }

  /// Writes the whole file anew, so that no page keeps what was on it.
  private boolean compact() throws SQLException {
    if (database.engine() == Engine.SQLITE) {
      try (Statement statement = database.connection().createStatement()) {
        statement.execute("vacuum");
      }
      return SqliteOpener.settle(database.connection());
    }
    return true;
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
        .filter(line -> database.read(sql -> sql.fetchExists(COMPLAINT, same(line))))
        .toList();
  }

  /// A number of a file may have been given again since; its reference tells it apart.
  private static Condition same(Destruction line) {
    return COMPLAINT.ID.eq(line.file()).and(COMPLAINT.REFERENCE.eq(line.reference()));
  }

  private static boolean covers(Destruction done, Destruction line) {
    return done.file() == line.file()
        && (done.act() == line.act() || done.act() == Taking.DESTROYED);
  }

  @Override
  public Done again(List<Destruction> outstanding, Authorship who) {
    Done anonymised = again(outstanding, Taking.ANONYMISED, who);
    Done destroyed = again(outstanding, Taking.DESTROYED, who);
    return new Done(
        anonymised.files() + destroyed.files(), anonymised.entries() + destroyed.entries());
  }

  private Done again(List<Destruction> outstanding, Taking act, Authorship who) {
    List<Over> files =
        outstanding.stream()
            .filter(line -> line.act() == act)
            .map(line -> of(line.file()))
            .toList();
    return files.isEmpty() ? new Done(0, 0) : take(files, act == Taking.DESTROYED, who, false);
  }
}
