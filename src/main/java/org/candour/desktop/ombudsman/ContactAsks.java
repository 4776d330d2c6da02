package org.candour.desktop.ombudsman;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.candour.casework.EntryWords;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Sides;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Entry;

/// What is asked before a contact is begun, moved, taken a step further or a step back. One form is
/// open at a time, above the contact that stands beside the list.
final class ContactAsks {
  private static final String OURS = "our-reference";

  private final Tools tools;
  private final Office office;
  private final ContactModel model;
  private final Sides sides;
  private final Page page;

  /// What the page of the desk does with a change.
  interface Page {
    /// Shows a contact as it has become.
    void taken(ContactView view);

    /// Shows the list after the latest step of a contact, or all of it, is gone.
    void undone();
  }

  ContactAsks(Tools tools, Office office, ContactModel model, Sides sides, Page page) {
    this.tools = tools;
    this.office = office;
    this.model = model;
    this.sides = sides;
    this.page = page;
  }

  /// Asks for a new contact; a form that is open already keeps its answers.
  void begin(String ombudsmanReference, String reference) {
    if (ombudsmanReference.isEmpty() && sides.resumed("new-contact")) {
      return;
    }
    List<FormField> fields = new ArrayList<>();
    fields.add(
        FormField.date(
            ContactVerb.DAY, Words.text("ombudsman.ask.day"), Dates.column(office.today())));
    fields.addAll(ContactVerbs.enquiry(ombudsmanReference, reference));
    ask(
        "new-contact",
        Words.text("ombudsman.new"),
        Words.text("ombudsman.why.new"),
        fields,
        answers ->
            model.begin(
                answers.text(OURS), answers.day(ContactVerb.DAY), ContactVerbs.enquired(answers)));
  }

  void step(ContactVerb verb, ContactView view) {
    ask(
        verb.id(),
        verb.title(),
        verb.why(),
        verb.form(view.it(), office.today()),
        answers ->
            model.take(view, answers.day(ContactVerb.DAY), verb.steps().apply(view.it(), answers)));
  }

  void move(ContactView view) {
    ask(
        "move",
        Words.text("ombudsman.move"),
        Words.text("ombudsman.why.move"),
        List.of(FormField.text(OURS, Words.text("ombudsman.ask.our-reference")).must()),
        answers -> model.move(view, answers.text(OURS)));
  }

  private void ask(
      String id,
      String title,
      String why,
      List<FormField> fields,
      Function<Answers, ContactView> taken) {
    open(id, title, why, fields, answers -> run(title, () -> taken.apply(answers)));
  }

  private void run(String title, Callable<ContactView> work) {
    tools
        .tasks()
        .run(
            sides.sending(work),
            view -> {
              sides.away();
              page.taken(view);
              tools.notices().done(Words.text("case.done", title));
            });
  }

  void undo(ContactView view) {
    Entry latest = view.entries().stream().max(Comparator.comparingLong(Entry::id)).orElseThrow();
    FormField reason =
        FormField.text("reason", Words.text("strike.reason"))
            .must()
            .set(Words.text("strike.reason.usual"));
    open(
        "undo-contact",
        Words.text("undo.title"),
        Words.text("undo.why", EntryWords.title(latest.body()), latest.day()),
        List.of(reason),
        answers -> undo(view, answers.text("reason")));
  }

  private void undo(ContactView view, String reason) {
    tools
        .tasks()
        .run(
            sides.sending(() -> model.undo(view, reason)),
            _ -> {
              sides.away();
              page.undone();
              tools.notices().done(Words.text("undo.done"));
            });
  }

  private void open(
      String id,
      String title,
      String why,
      List<FormField> fields,
      java.util.function.Consumer<Answers> then) {
    sides.open(new FormPane(id, title, why, fields, then, sides::away));
  }
}
