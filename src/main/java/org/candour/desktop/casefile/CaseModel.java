package org.candour.desktop.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candour.casework.CaseFile;
import org.candour.casework.Looks;
import org.candour.casework.Stale;
import org.candour.casework.TakingOut;
import org.candour.casework.Unseen;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.domain.LinkKind;
import org.candour.domain.entry.Course;
import org.candour.procedure.move.Move;
import org.candour.report.ReportFile;
import org.jspecify.annotations.Nullable;

/// The case file at hand: reads it, and takes steps at the desk. Called away from the window's
/// thread; it keeps the version it has read, so that nothing is added over another's entry.
final class CaseModel {
  private final Office office;
  private @Nullable CaseFile file;

  CaseModel(Office office) {
    this.office = office;
  }

  /// Reads a case file.
  synchronized CaseView open(long id) {
    CaseFile read = office.desk().look(id, Looks.Act.OPENED);
    file = read;
    return new CaseReading(read, office).read();
  }

  /// Reads a case file again; there is none when it is no longer shown to whoever is here.
  synchronized Optional<CaseView> again(long id) {
    try {
      return Optional.of(open(id));
    } catch (Unseen gone) {
      return Optional.empty();
    }
  }

  /// Whether the case file is still shown to whoever is here.
  synchronized boolean seen() {
    return office.register().chronicle().find(at().state().reference()).isPresent();
  }

  /// Who changed what in it, the latest first. It compares every entry with the one before, so it
  /// is read only when somebody looks at it.
  synchronized List<HistoryLine> history() {
    return HistoryLine.of(at(), office.register().looks());
  }

  /// Saves the case file as it is seen, to be printed or sent.
  synchronized Path print(CaseView seen, Path target) {
    new TakingOut(office.desk()).files(Looks.Act.PRINTED, List.of(seen.file()));
    String owner = office.register().info().owner();
    ReportFile.write(CasePaper.of(seen, owner, office.today()), target);
    return target;
  }

  /// Takes a step with the answers given.
  synchronized CaseView take(Verb verb, Answers answers) {
    CaseFile now = at();
    return show(office.desk().takeAll(now, verb.steps(now.state(), answers)));
  }

  /// Links another complaint with this one.
  synchronized CaseView link(String reference, LinkKind kind) {
    return show(office.desk().take(at(), office.today(), new Course.Linked(reference, kind, null)));
  }

  /// Puts the day received right.
  synchronized CaseView received(LocalDate day, String reason) {
    return show(office.desk().correctReceived(at(), day, reason));
  }

  /// Strikes out one entry.
  synchronized CaseView strikeOut(long entry, String reason) {
    return show(office.desk().strikeOut(at(), entry, reason));
  }

  /// Takes back the latest step.
  synchronized CaseView undo(String reason) {
    return show(office.desk().undo(at(), reason));
  }

  /// Makes a change; when somebody else was quicker nothing is changed, and what they recorded is
  /// told, so that the change can be made again over it.
  synchronized Attempt attempt(Callable<CaseView> change) throws Exception {
    try {
      return new Attempt(change.call(), List.of());
    } catch (Stale quicker) {
      CaseFile before = at();
      CaseView now = open(before.id());
      return new Attempt(now, Meanwhile.since(before, at()));
    }
  }

  /// What came of a change.
  ///
  /// @param meanwhile what others have recorded since the case was read; empty when it was made
  record Attempt(CaseView view, List<Meanwhile> meanwhile) {}

  private CaseView show(CaseFile changed) {
    file = changed;
    return new CaseReading(changed, office).read();
  }

  /// The verb of that identifier.
  static Optional<Verb> verb(String id) {
    return Verbs.of(Move.valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  synchronized CaseFile at() {
    if (file == null) {
      throw new IllegalStateException("no case file is open");
    }
    return file;
  }
}
