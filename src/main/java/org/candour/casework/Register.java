package org.candour.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.casework.grid.RegisterGrid;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;

/// An open register. Whatever is read from it is of one committed moment; whatever is written is
/// there whole or not at all, and stays after a power cut.
public interface Register extends AutoCloseable {
  /// What is known of the register itself.
  RegisterInfo info();

  /// The chronologies: the one source of truth.
  Chronicle chronicle();

  /// The lists and searches over the present state.
  Lists lists();

  /// The register as a grid.
  RegisterGrid grid();

  /// Compliments and money.
  Ledger ledger();

  /// People, services, and the registers kept beside the complaints.
  Directory directory();

  /// What reports print besides figures.
  Reportable reportable();

  /// The lists over contacts of the Ombudsman.
  OmbudsmanLists ombudsman();

  /// The lists over what was agreed and learned.
  LearningLists learning();

  /// What was brought in at once.
  Arrivals arrivals();

  /// Does several things as one: all of them or, when one fails, none.
  <T> T together(Supplier<T> work);

  /// Settings and lists of the council's own.
  Preferences preferences();

  /// The calendar by which its days are counted, the council's own days among them.
  WorkingCalendar calendar();

  /// Reports as they were published.
  FinalReports finals();

  /// Who can open it; empty for a register that is not encrypted under passphrases.
  Optional<KeyHolders> keys();

  /// Encrypts a register file that is not, where it lies: the readable file goes only when the
  /// encrypted one has been verified.
  ///
  /// @return the recovery code, this once
  String encrypt(String person, String passphrase);

  /// What whoever opened it has begun to type and not sent.
  Unsent unsent();

  /// Who has which role in it, and what whoever opened it may do.
  Members members();

  /// Looks for damage: file integrity, the chain of entries, and the projection against a new fold.
  /// Empty when all is well.
  List<Fault> check();

  /// Who looked into restricted case files.
  Looks looks();

  /// How much it holds, and up to when.
  Holding holding();

  /// How long complaints are kept, and what was taken away.
  Retention retention();

  /// Its backups; empty for a shared register, which the server's own backup looks after.
  Optional<Backups> backups();

  /// Writes a verified copy that opens as a register with the same passphrase.
  void backup(Path target);

  /// Hears from now on what others do in a register that is shared, until the answer is closed. A
  /// file has no others. It is told [News.Back] first, as soon as it listens.
  default AutoCloseable follow(java.util.function.Consumer<News> reader) {
    return () -> {};
  }

  /// Saves the register of a year: a verified copy under the same keys in which nothing can be
  /// changed any more. Nothing is ever overwritten.
  void saveYear(FinancialYear year, LocalDate asAt, Path target);

  @Override
  void close();

  /// Something that `check` found.
  ///
  /// @param what one sentence, with identifiers only
  record Fault(String what) {}
}
