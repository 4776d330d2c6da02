package org.candour.desktop.learning;

import java.time.LocalDate;
import org.candour.casework.CaseFile;
import org.candour.casework.LearningLists;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Words;
import org.candour.domain.ActionKind;
import org.candour.domain.ActionType;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Learning;
import org.candour.domain.entry.Remedy;
import org.candour.procedure.fold.Theme;
import org.candour.procedure.state.Lessons;

/// Takes the steps of the Learning room. Its work runs away from the window's thread.
final class LearningModel {
  private final Office office;

  LearningModel(Office office) {
    this.office = office;
  }

  LearningLists lists() {
    return office.register().learning();
  }

  /// Takes a step in a file of whatever kind.
  CaseFile take(long file, LocalDate day, Body step) {
    return office.desk().take(office.register().chronicle().open(file), day, step);
  }

  /// Takes a step in the file of a complaint.
  CaseFile takeIn(String reference, LocalDate day, Body step) {
    return office.desk().take(complaint(reference), day, step);
  }

  /// Tells the public something about a complaint, under the next number.
  CaseFile tell(String reference, LocalDate day, String youSaid, String weDid) {
    CaseFile file = complaint(reference);
    int last =
        file.state().lessons().said().stream().mapToInt(Lessons.Said::number).max().orElse(0);
    return office.desk().take(file, day, new Learning.SaidAndDone(last + 1, youSaid, weDid));
  }

  private CaseFile complaint(String reference) {
    var chronicle = office.register().chronicle();
    return chronicle.open(
        chronicle
            .find(reference)
            .orElseThrow(() -> new Refusal(Words.text("learning.no-complaint", reference))));
  }

  /// Names a theme that is not there yet.
  CaseFile name(LocalDate day, Learning.ThemeNamed named) {
    boolean known =
        lists().themes(LearningTab.LIMIT).stream()
            .anyMatch(theme -> Theme.key(theme.name()).equals(Theme.key(named.name())));
    if (known) {
      throw new Refusal(Words.text("learning.theme-known", named.name()));
    }
    return office.desk().file(FileKind.THEME, day, named);
  }

  /// Agrees an action that belongs to no case.
  CaseFile agree(Answers a) {
    String kind = a.maybe("kind");
    return office
        .desk()
        .file(
            FileKind.ACTION,
            a.day(Questions.DAY),
            new Remedy.ActionAgreed(
                1,
                kind == null ? null : ActionKind.of(kind),
                ActionType.of(a.text("type")),
                a.maybe("what"),
                a.maybe("owner"),
                a.maybeDay("by-when"),
                null));
  }

  CaseFile advise(LocalDate day, Learning.Advised advised) {
    return office.desk().file(FileKind.ADVICE, day, advised);
  }
}
