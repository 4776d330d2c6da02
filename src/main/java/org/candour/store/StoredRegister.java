package org.candour.store;

import static org.candour.store.schema.Tables.CHAIN_HEAD;
import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.REGISTER_INFO;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.access.Act;
import org.candour.access.RecoveryCode;
import org.candour.casework.Arrivals;
import org.candour.casework.Backups;
import org.candour.casework.Chronicle;
import org.candour.casework.Directory;
import org.candour.casework.FinalReports;
import org.candour.casework.Holding;
import org.candour.casework.KeyHolders;
import org.candour.casework.LearningLists;
import org.candour.casework.Ledger;
import org.candour.casework.Lists;
import org.candour.casework.Looks;
import org.candour.casework.Members;
import org.candour.casework.News;
import org.candour.casework.OmbudsmanLists;
import org.candour.casework.Preferences;
import org.candour.casework.Register;
import org.candour.casework.RegisterInfo;
import org.candour.casework.Reportable;
import org.candour.casework.Retention;
import org.candour.casework.SavedYear;
import org.candour.casework.Unsent;
import org.candour.casework.grid.RegisterGrid;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.store.schema.tables.records.RegisterInfoRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A register in a database, opened with the calendar by which its days are counted.
public final class StoredRegister implements Register {
  private final Database database;
  private final @Nullable RegisterFile file;
  private final @Nullable SharedServer server;
  private final String place;
  private final WorkingCalendar shipped;
  private final Projector projector;
  private final StoredChronicle chronicle;
  private final StoredLists lists;
  private final StoredOmbudsman ombudsman;
  private final StoredLearning learning;
  private final StoredPreferences preferences;
  private final @Nullable SavedYear saved;
  private final StoredMembers members;

  private StoredRegister(
      Database database,
      @Nullable RegisterFile file,
      @Nullable SharedServer server,
      String place,
      WorkingCalendar calendar) {
    this.database = database;
    this.file = file;
    this.server = server;
    this.place = place;
    this.shipped = calendar;
    this.preferences = new StoredPreferences(database, this::settle, () -> members().pass());
    this.projector = new Projector(Basis.of(calendar, preferences::setting));
    this.chronicle = new StoredChronicle(database, projector, () -> members().pass());
    this.lists = new StoredLists(database, this::today);
    this.ombudsman = new StoredOmbudsman(database);
    this.learning = new StoredLearning(database);
    settle();
    this.members = new StoredMembers(database, signedIn(), this::narrow);
    narrow();
    this.saved = YearCopy.of(preferences::setting).orElse(null);
    if (saved != null) {
      database.seal(saved.said());
    } else if (file != null) {
      new Compacting(database).ifOwed();
    }
  }

  private void narrow() {
    database.narrow(new Sight(members.pass()));
  }

  private SignedIn signedIn() {
    if (server != null) {
      return SignedIn.toServer(database, server.user());
    }
    return file == null
        ? SignedIn.ANYBODY
        : file.keys().map(held -> new SignedIn(held.me(), null, true)).orElse(SignedIn.ANYBODY);
  }

  /// Makes a register file, encrypted when a passphrase is given.
  public static StoredRegister create(
      Path path, @Nullable String passphrase, NewRegister told, WorkingCalendar calendar) {
    return create(path, System.getProperty("user.name", "?"), passphrase, told, calendar);
  }

  /// The same for a person of that name.
  public static StoredRegister create(
      Path path,
      String person,
      @Nullable String passphrase,
      NewRegister told,
      WorkingCalendar calendar) {
    RegisterFile file = RegisterFile.create(path, person, passphrase);
    try {
      file.database().write(sql -> introduce(sql, told));
      file.database().bare(() -> SqliteOpener.settle(file.database().connection()));
      return new StoredRegister(file.database(), file, null, path.toString(), calendar);
    } catch (RuntimeException failed) {
      file.close();
      Disk.remove(path);
      throw failed;
    }
  }

  /// Opens a register file; the secret is its passphrase or its recovery code.
  public static StoredRegister open(Path path, @Nullable String secret, WorkingCalendar calendar) {
    return open(path, null, secret, calendar);
  }

  /// The same with the passphrase of one person.
  public static StoredRegister open(
      Path path, @Nullable String person, @Nullable String secret, WorkingCalendar calendar) {
    RegisterFile file = RegisterFile.open(path, person, secret);
    try {
      file.database().read(sql -> Moved.refuse(sql, path.toString()));
      return new StoredRegister(file.database(), file, null, path.toString(), calendar);
    } catch (RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /// Joins the shared register of a PostgreSQL server, which is made when the database is empty.
  public static StoredRegister join(
      SharedServer server, NewRegister told, WorkingCalendar calendar) {
    return joined(server, server.toString(), told, calendar);
  }

  /// Joins the shared register that is there.
  ///
  /// @param place what to call it, and to open it by again
  public static StoredRegister join(SharedServer server, String place, WorkingCalendar calendar) {
    return joined(server, place, null, calendar);
  }

  private static StoredRegister joined(
      SharedServer server, String place, @Nullable NewRegister told, WorkingCalendar calendar) {
    Database database = server.open();
    try {
      if (!database.isKnown()) {
        throw new Unusable(Wording.of("access").text("role.none", server.user()));
      }
      if (database.read(sql -> !sql.fetchExists(REGISTER_INFO))) {
        introduce(database, server, told);
      }
      database.read(sql -> Moved.refuse(sql, place));
      return new StoredRegister(database, null, server, place, calendar);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  /// A register over tables that were filled otherwise.
  static StoredRegister of(
      Database database, SharedServer server, String place, WorkingCalendar calendar) {
    return new StoredRegister(database, null, server, place, calendar);
  }

  /// The same over a file.
  static StoredRegister of(RegisterFile file, WorkingCalendar calendar) {
    return new StoredRegister(file.database(), file, null, file.path().toString(), calendar);
  }

  private static void introduce(
      Database database, SharedServer server, @Nullable NewRegister told) {
    if (told == null) {
      throw new Unusable(Wording.of("store").text("team.none", server));
    }
    database.write(sql -> introduce(sql, told));
  }

  private static int introduce(DSLContext sql, NewRegister told) {
    sql.insertInto(CHAIN_HEAD)
        .set(CHAIN_HEAD.ID, 1L)
        .set(CHAIN_HEAD.ENTRY_ID, 0L)
        .set(CHAIN_HEAD.HASH, Chain.beginning())
        .execute();
    return sql.insertInto(REGISTER_INFO)
        .set(REGISTER_INFO.ID, 1L)
        .set(REGISTER_INFO.FORMAT_VERSION, (long) Schema.FORMAT)
        .set(REGISTER_INFO.REGISTER_KEY, UUID.randomUUID().toString())
        .set(REGISTER_INFO.NAME, told.name())
        .set(REGISTER_INFO.COUNCIL, told.council())
        .set(REGISTER_INFO.DEMONSTRATION_TODAY_ON, told.demonstrationToday())
        .set(REGISTER_INFO.CREATED_AT, Instant.now().truncatedTo(ChronoUnit.SECONDS))
        .execute();
  }

  @Override
  public RegisterInfo info() {
    RegisterInfoRecord row = database.glance(sql -> sql.selectFrom(REGISTER_INFO).fetchSingle());
    return new RegisterInfo(
        place,
        row.getName(),
        preferences()
            .setting(RegisterInfo.COUNCIL)
            .filter(name -> !name.isBlank())
            .orElse(row.getCouncil()),
        file != null && file.isEncrypted(),
        row.getDemonstrationTodayOn(),
        saved);
  }

  private LocalDate today() {
    LocalDate fixed = info().demonstrationToday();
    return fixed == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : fixed;
  }

  /// The recovery code of a register made just now and encrypted; it is never to be had again.
  public @Nullable RecoveryCode recovery() {
    return file == null ? null : file.recovery();
  }

  @Override
  public Optional<KeyHolders> keys() {
    return file == null
        ? Optional.empty()
        : file.keys().map(held -> new AskedKeys(held, () -> members().pass()));
  }

  @Override
  public String encrypt(String person, String passphrase) {
    members.pass().ask(Act.PEOPLE);
    if (file == null) {
      throw new Refusal(Wording.of("store").text("encrypt.server"));
    }
    return file.encrypt(person, passphrase).text();
  }

  @Override
  public Chronicle chronicle() {
    return chronicle;
  }

  @Override
  public Reportable reportable() {
    members.pass().ask(Act.READ_CASES);
    return new StoredReportable(database);
  }

  @Override
  public Lists lists() {
    members.pass().ask(Act.READ_CASES);
    return lists;
  }

  /// Made when asked for: no register needs it to open.
  @Override
  public RegisterGrid grid() {
    members.pass().ask(Act.READ_CASES);
    return new StoredGrid(database, this::today, members.pass());
  }

  @Override
  public Ledger ledger() {
    members.pass().ask(Act.READ_CASES);
    return new StoredLedger(database);
  }

  @Override
  public Directory directory() {
    members.pass().ask(Act.READ_CASES);
    return new StoredDirectory(database);
  }

  @Override
  public OmbudsmanLists ombudsman() {
    members.pass().ask(Act.READ_CASES);
    return ombudsman;
  }

  @Override
  public LearningLists learning() {
    members.pass().ask(Act.READ_CASES);
    return learning;
  }

  @Override
  public Arrivals arrivals() {
    return new StoredArrivals(database, members.pass());
  }

  @Override
  public <T> T together(Supplier<T> work) {
    return database.write(_ -> work.get());
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public WorkingCalendar calendar() {
    return projector.basis().calendar();
  }

  @Override
  public FinalReports finals() {
    members.pass().ask(Act.READ_FINAL_REPORTS);
    return new StoredFinals(database, members.pass());
  }

  @Override
  public Unsent unsent() {
    return new StoredUnsent(database, signedIn().named());
  }

  @Override
  public Members members() {
    return members;
  }

  @Override
  public List<Fault> check() {
    members.pass().ask(Act.CHECK);
    return database.look(() -> database.wholly(this::faults));
  }

  private List<Fault> faults() throws java.sql.SQLException {
    return new Checker(database.connection(), database.engine(), projector).check();
  }

  @Override
  public Looks looks() {
    return new StoredLooks(database, members.pass());
  }

  @Override
  public Retention retention() {
    return new StoredRetention(
        database,
        projector,
        members.pass(),
        () -> KeepingPeriods.read(preferences::setting),
        takenAway());
  }

  private TakenAway takenAway() {
    return file == null ? TakenAway.NOWHERE : new StoredBackups(database, file.path(), null).list();
  }

  @Override
  public Holding holding() {
    return database.read(sql ->
        new Holding(
            sql.fetchCount(COMPLAINT),
            sql.fetchCount(ENTRY),
            sql.select(DSL.max(ENTRY.RECORDED_AT)).from(ENTRY).fetchSingle().value1()));
  }

  @Override
  public Optional<Backups> backups() {
    return file == null || saved != null
        ? Optional.empty()
        : Optional.of(file.backups(() -> members.pass().ask(Act.BACK_UP)));
  }

  @Override
  public void backup(Path target) {
    members.pass().ask(Act.BACK_UP);
    if (file == null) {
      throw new Refusal(Wording.of("store").text("backup.server"));
    }
    file.copy(target);
  }

  @Override
  public void saveYear(FinancialYear year, LocalDate asAt, Path target) {
    members.pass().ask(Act.BACK_UP);
    if (file == null) {
      throw new Refusal(Wording.of("store").text("backup.server"));
    }
    file.save(new SavedYear(year, asAt), target);
  }

  /// Works the projection out anew from the chronology.
  public void rebuild() {
    database.write(
        sql -> database.wholly(() -> Sql.quietly(() -> new Rebuild(database, projector).run())));
  }

  /// Due days follow the calendar and the settings: when either has changed since the projection
  /// was made, it is made again in the same transaction.
  private void settle() {
    Basis basis = Basis.of(shipped, preferences::setting);
    boolean same = preferences.setting(Basis.NAME).filter(basis.mark()::equals).isPresent();
    if (!same && database.seesAll()) {
      Basis before = projector.basis();
      projector.restOn(basis);
      try {
        database.write(sql -> {
          rebuild();
          StoredPreferences.put(sql, Basis.NAME, basis.mark());
          return basis;
        });
      } catch (RuntimeException failed) {
        projector.restOn(before);
        throw failed;
      }
    }
  }

  @Override
  public AutoCloseable follow(Consumer<News> reader) {
    return server == null
        ? () -> {}
        : new Hearing(server, database::process, news -> heard(news, reader));
  }

  /// Work goes on at once when the server is back.
  private void heard(News news, Consumer<News> reader) {
    if (news instanceof News.Back) {
      database.wake();
    }
    reader.accept(news);
  }

  Database database() {
    return database;
  }

  /// Whether nothing has come to be known after that day.
  boolean allKnownBy(LocalDate day) {
    return database.wholly(
        () -> !database.read(sql -> sql.fetchExists(ENTRY, ENTRY.KNOWN_ON.gt(day))));
  }

  /// The register as it was known at the end of a day; to be closed by whoever asks for it.
  Database asAt(LocalDate day) {
    return AsAt.of(database, projector, day);
  }

  @Override
  public void close() {
    if (file == null) {
      database.close();
    } else {
      file.close();
    }
  }
}
