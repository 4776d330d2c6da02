package org.candour.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.candour.casework.RegisterInfo;
import org.candour.casework.Reportable;
import org.candour.casework.Retention;
import org.candour.casework.Unsent;
import org.candour.casework.grid.RegisterGrid;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.FigureSource;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies;
import org.candour.store.StoredRegister;
import org.candour.store.tally.TallySource;

/// A stored register together with its figures.
record Opened(StoredRegister register, FigureSource figures) implements OpenRegister {
  static Opened of(StoredRegister register) {
    return new Opened(register, TallySource.of(register));
  }

  @Override
  public RegisterInfo info() {
    return register.info();
  }

  @Override
  public String encrypt(String person, String passphrase) {
    return register.encrypt(person, passphrase);
  }

  @Override
  public Chronicle chronicle() {
    return register.chronicle();
  }

  @Override
  public Ledger ledger() {
    return register.ledger();
  }

  @Override
  public Directory directory() {
    return register.directory();
  }

  @Override
  public Lists lists() {
    return register.lists();
  }

  @Override
  public RegisterGrid grid() {
    return register.grid();
  }

  @Override
  public Reportable reportable() {
    return register.reportable();
  }

  @Override
  public OmbudsmanLists ombudsman() {
    return register.ombudsman();
  }

  @Override
  public LearningLists learning() {
    return register.learning();
  }

  @Override
  public Preferences preferences() {
    return register.preferences();
  }

  @Override
  public Arrivals arrivals() {
    return register.arrivals();
  }

  @Override
  public <T> T together(Supplier<T> work) {
    return register.together(work);
  }

  @Override
  public WorkingCalendar calendar() {
    return register.calendar();
  }

  @Override
  public FinalReports finals() {
    return register.finals();
  }

  @Override
  public Optional<KeyHolders> keys() {
    return register.keys();
  }

  @Override
  public Unsent unsent() {
    return register.unsent();
  }

  @Override
  public Members members() {
    return register.members();
  }

  @Override
  public List<Fault> check() {
    return register.check();
  }

  @Override
  public Looks looks() {
    return register.looks();
  }

  @Override
  public Holding holding() {
    return register.holding();
  }

  @Override
  public Retention retention() {
    return register.retention();
  }

  @Override
  public Optional<Backups> backups() {
    return register.backups();
  }

  @Override
  public void backup(Path target) {
    register.backup(target);
  }

  @Override
  public void saveYear(FinancialYear year, LocalDate asAt, Path target) {
    register.saveYear(year, asAt, target);
  }

  @Override
  public <T> T now(LocalDate today, Function<Tallies, T> work) {
    return figures.now(today, work);
  }

  @Override
  public <T> T asAt(LocalDate day, Function<Tallies, T> work) {
    return figures.asAt(day, work);
  }

  @Override
  public AutoCloseable follow(Consumer<News> reader) {
    return register.follow(reader);
  }

  @Override
  public void close() {
    register.close();
  }
}
