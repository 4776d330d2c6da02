package org.candour.store;

import static org.candour.store.schema.Tables.COMPLAINT;
import static org.candour.store.schema.Tables.ENTRY;
import static org.candour.store.schema.Tables.REGISTER_INFO;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.procedure.keeping.KeepingPeriods;
import org.candour.store.engine.Database;
import org.candour.store.engine.Sight;
import org.candour.store.schema.tables.records.RegisterInfoRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// An open register: the ports of the casework over one database. Each that shows cases asks first
/// whether whoever opened it may read them.
public final class StoredRegister implements Register {
  private final Whereabouts whereabouts;
  private final Database database;
  private final Projection projection;
  private final StoredChronicle chronicle;
  private final StoredLists lists;
  private final StoredOmbudsman ombudsman;
  private final StoredLearning learning;
  private final StoredPreferences preferences;
  private final @Nullable SavedYear saved;
  private final StoredMembers members;

  /// @param shipped the calendar by which its days are counted, without the council's own days
  StoredRegister(Whereabouts whereabouts, WorkingCalendar shipped) {
    this.whereabouts = whereabouts;
    this.database = whereabouts.database();
    this.preferences = new StoredPreferences(database, this::settle, () -> members().pass());
    this.projection = new Projection(database, shipped, preferences::setting);
    this.chronicle = new StoredChronicle(database, projection.projector(), () -> members().pass());
    this.lists = new StoredLists(database, this::today);
    this.ombudsman = new StoredOmbudsman(database);
    this.learning = new StoredLearning(database);
    projection.settle();
    this.members = new StoredMembers(database, whereabouts.signedIn(), this::narrow);
    narrow();
    this.saved = YearCopy.of(preferences::setting).orElse(null);
    if (saved == null) {
      whereabouts.resume();
    } else {
      database.seal(saved.said());
    }
  }

  private void settle() {
    projection.settle();
  }

  private void narrow() {
    database.narrow(sight());
  }

  /// What whoever is signed in is shown.
  public Sight sight() {
    return new MemberSight(members.pass());
  }

  @Override
  public RegisterInfo info() {
    RegisterInfoRecord row = database.glance(sql -> sql.selectFrom(REGISTER_INFO).fetchSingle());
    return new RegisterInfo(
        whereabouts.place(),
        row.getName(),
        preferences()
            .setting(RegisterInfo.COUNCIL)
            .filter(name -> !name.isBlank())
            .orElse(row.getCouncil()),
        whereabouts.isEncrypted(),
        row.getDemonstrationTodayOn(),
        saved);
  }

  private LocalDate today() {
    LocalDate fixed = info().demonstrationToday();
    return fixed == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : fixed;
  }

  /// The recovery code of a register made just now and encrypted; it is never to be had again.
  public @Nullable RecoveryCode recovery() {
    return whereabouts.recovery();
  }

  @Override
  public Optional<KeyHolders> keys() {
    return whereabouts.keys().map(held -> new AskedKeys(held, members::pass));
  }

  @Override
  public String encrypt(String person, String passphrase) {
    members.pass().ask(Act.PEOPLE);
    return whereabouts.encrypt(person, passphrase).text();
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
    return projection.calendar();
  }

  @Override
  public FinalReports finals() {
    members.pass().ask(Act.READ_FINAL_REPORTS);
    return new StoredFinals(database, members.pass());
  }

  @Override
  public Unsent unsent() {
    return new StoredUnsent(database, whereabouts.signedIn().named());
  }

  @Override
  public Members members() {
    return members;
  }

  @Override
  public List<Fault> check() {
    members.pass().ask(Act.CHECK);
    return projection.check();
  }

  @Override
  public Looks looks() {
    return new StoredLooks(database, members.pass());
  }

  @Override
  public Retention retention() {
    return new StoredRetention(
        database,
        projection.projector(),
        members.pass(),
        () -> KeepingPeriods.read(preferences::setting),
        whereabouts.takenAway());
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
    return saved == null
        ? whereabouts.backups(() -> members.pass().ask(Act.BACK_UP))
        : Optional.empty();
  }

  @Override
  public void backup(Path target) {
    members.pass().ask(Act.BACK_UP);
    whereabouts.backup(target);
  }

  @Override
  public void saveYear(FinancialYear year, LocalDate asAt, Path target) {
    members.pass().ask(Act.BACK_UP);
    whereabouts.saveYear(new SavedYear(year, asAt), target);
  }

  /// Works the projection out anew from the chronology.
  public void rebuild() {
    projection.rebuild();
  }

  @Override
  public AutoCloseable follow(Consumer<News> reader) {
    return whereabouts.follow(reader);
  }

  /// The financial years of all complaints, whoever is signed in.
  public List<String> allYears() {
    return database.wholly(lists::years);
  }

  public Database database() {
    return database;
  }

  public Projection projection() {
    return projection;
  }

  @Override
  public void close() {
    whereabouts.close();
  }
}
