package org.candour.desktop.casefile;

import java.util.List;
import java.util.function.Consumer;
import org.candour.casework.Desk;
import org.candour.casework.EntryWords;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Entry;

/// What is asked before something already on record is changed: an entry or the latest step struck
/// out, the day received put right. Each asks why, and the why stays in the chronology.
final class CaseAsks {
  private static final String REASON = "reason";

  private final CaseModel model;
  private final Page page;

  /// What the page of the case does with a change.
  interface Page {
    void open(FormPane form);

    void away();

    /// Makes a change away from the window's thread, shows what came of it and says that it is
    /// done.
    void change(java.util.concurrent.Callable<CaseView> work, String done);
  }

  CaseAsks(CaseModel model, Page page) {
    this.model = model;
    this.page = page;
  }

  void strikeOut(ChronologyLine line) {
    String why = Words.text("strike.why", line.title());
    String done = Words.text("strike.done", line.title());
    ask(
        "strike-out",
        Words.text("strike.title"),
        why,
        List.of(usual()),
        answers -> page.change(() -> model.strikeOut(line.entry(), answers.text(REASON)), done));
  }

  void undo() {
    Entry latest = Desk.latest(model.at());
    String title = EntryWords.title(latest.body());
    ask(
        "undo",
        Words.text("undo.title"),
        Words.text("undo.why", title, latest.day()),
        List.of(usual()),
        answers ->
            page.change(() -> model.undo(answers.text(REASON)), Words.text("strike.done", title)));
  }

  /// The receipt has a form of its own: another one takes its place, and every due date follows.
  void received() {
    String day = Dates.column(model.at().state().received());
    ask(
        "received",
        Words.text("received.title"),
        Words.text("received.why"),
        List.of(FormField.date(Verb.DAY, Words.text("received.day"), day), reason()),
        answers ->
            page.change(
                () -> model.received(answers.day(Verb.DAY), answers.text(REASON)),
                Words.text("received.done")));
  }

  private static FormField reason() {
    return FormField.longText(REASON, Words.text("strike.reason")).must();
  }

  private static FormField usual() {
    return reason().set(Words.text("strike.reason.usual"));
  }

  private void ask(
      String id, String title, String why, List<FormField> fields, Consumer<Answers> send) {
    page.open(new FormPane(id, title, why, fields, send, page::away));
  }
}
