package org.candour.desktop.ombudsman;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.casework.EntryWords;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.FormPane;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Sides;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Entry;
import org.jspecify.annotations.Nullable;

/// The Ombudsman desk: every contact in a list, the chosen one beside it with all its steps.
public final class OmbudsmanRoom implements Room {
  private final Tools tools;
  private final Office office;
  private final ContactModel model;
  private final VBox page = new VBox();
  private final Grid<Contact> table;
  private final ContactFilter filter;
  private final Label said = Parts.label("", "muted");
  private final Sides sides;
  private final Acts acts = new Acts("contact-acts");
  private final PauseTransition typing = new PauseTransition(Duration.millis(150));
  private final ComparePane compare;
  private @Nullable ContactView shown;
  private @Nullable Wanted wanted;
  private boolean comparing;

  /// A contact to be chosen once the list is read.
  private record Wanted(long file, String reference) {}

  public OmbudsmanRoom(Tools tools, Office office) {
    this.tools = tools;
    this.office = office;
    this.model = new ContactModel(office);
    String name = Words.text("ombudsman.table");
    table = new Grid<>("ombudsman-table", name, Words.text("ombudsman.none"), tools.look());
    columns();
    filter = new ContactFilter(typing::playFromStart);
    typing.setOnFinished(_ -> refresh());
    sides = new Sides("ombudsman-sides", tools.look(), table.view());
    compare = new ComparePane(tools, office, this::found);
    page.setId("ombudsman");
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    lay();
    beside();
  }

  private void columns() {
    table
        .column("theirs", Words.text("ombudsman.column.theirs"), 6.6, Contact::ombudsmanReference)
        .column("ours", Words.text("ombudsman.column.ours"), 5.4, it -> text(it.reference()))
        .column("enquiry", Words.text("ombudsman.column.enquiry"), 6.4, it -> day(it.enquiry()))
        .column(
            "subject", Words.text("ombudsman.column.subject"), 9.4, it -> text(it.subjectArea()))
        .column("decision", Words.text("ombudsman.column.decision"), 14.5, ContactText::decision)
        .near("due", Words.text("ombudsman.column.due"), 9.5, this::due, this::urgency)
        .onOpen(this::openCase)
        .onChosen(it -> {
          if (it != null) {
            choose(it.file(), it.ombudsmanReference());
          }
        });
  }

  private static String day(java.time.@Nullable LocalDate day) {
    return day == null ? "" : Dates.column(day);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private String due(Contact it) {
    return it.due() == null ? "" : office.leftWords(it.due());
  }

  private Urgency urgency(Contact it) {
    return it.due() == null ? Urgency.CALM : office.urgency(it.due());
  }

  private void lay() {
    said.setId("ombudsman-said");
    HBox head = Parts.pageHead(Words.text("room.ombudsman"));
    if (comparing) {
      head.getChildren()
          .addAll(
              Parts.label(Words.text("compare.title"), "muted"),
              Parts.gap(),
              Parts.button("compare-back", Words.text("compare.back"), this::endComparing));
      page.getChildren().setAll(head, compare);
      VBox.setVgrow(compare, Priority.ALWAYS);
      return;
    }
    head.getChildren()
        .addAll(
            Parts.gap(),
            Parts.button("ombudsman-compare", Words.text("compare.button"), this::startComparing),
            Parts.button(
                "ombudsman-new", Words.text("ombudsman.new"), () -> begin("", ""), "primary"));
    HBox bar = new HBox(tools.look().em() * 0.6);
    bar.getChildren().addAll(filter.controls());
    bar.getChildren().add(said);
    bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    page.getChildren().setAll(head, bar, sides);
  }

  private void startComparing() {
    comparing = true;
    lay();
    compare.start();
  }

  private void endComparing() {
    comparing = false;
    lay();
    refresh();
    table.view().requestFocus();
  }

  /// Follows a line of the comparison: to our contact, or to the form for one we do not have.
  private void found(long file, String reference) {
    endComparing();
    if (file == 0) {
      begin(reference, "");
    } else {
      open(file, reference);
      refresh();
    }
  }

  /// Shows a contact, read when the room is shown.
  public void open(long file, String reference) {
    wanted = reference.isEmpty() ? null : new Wanted(file, reference);
    if (wanted != null) {
      filter.clear();
    }
  }

  /// Opens the form of a new contact about a complaint; one that is open already keeps its answers.
  public void begin(String ombudsmanReference, String reference) {
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
                answers.text("our-reference"),
                answers.day(ContactVerb.DAY),
                ContactVerbs.enquired(answers)));
  }

  private void ask(
      String id,
      String title,
      String why,
      List<FormField> fields,
      java.util.function.Function<Answers, ContactView> taken) {
    sides.open(
        new FormPane(
            id,
            title,
            why,
            fields,
            answers -> run(title, () -> taken.apply(answers)),
            sides::away));
  }

  private void run(String title, Callable<ContactView> work) {
    tools
        .tasks()
        .run(
            work,
            view -> {
              sides.away();
              wanted = new Wanted(view.file().id(), view.it().reference());
              show(view);
              refresh();
              tools.notices().done(Words.text("case.done", title));
            });
  }

  private void key(KeyEvent event) {
    if (!comparing && !sides.asking()) {
      acts.typed(event);
    }
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    if (!sides.asking()) {
      table.view().requestFocus();
    }
  }

  @Override
  public void refresh() {
    var asked = filter.ask();
    tools.tasks().run(() -> model.list(asked), this::show);
  }

  private void show(ContactModel.Listing listing) {
    filter.years(listing.years());
    said.setText(Words.text("ombudsman.said", listing.found()));
    Wanted sought = wanted;
    table.show(listing.contacts(), it -> new Wanted(it.file(), it.ombudsmanReference()));
    if (sought != null) {
      wanted = null;
      listing.contacts().stream()
          .filter(it -> it.ombudsmanReference().equals(sought.reference()))
          .findFirst()
          .ifPresent(table::choose);
      choose(sought.file(), sought.reference());
    }
    if (listing.contacts().isEmpty()) {
      shown = null;
      beside();
    }
  }

  private void choose(long file, String reference) {
    tools.tasks().run(() -> model.open(file, reference), this::show);
  }

  private void show(ContactView view) {
    shown = view;
    beside();
  }

  private void beside() {
    ContactView view = shown;
    List<Acts.Act> offered = new ArrayList<>();
    offered.add(new Acts.Act("new", "N", Words.text("ombudsman.new"), () -> begin("", "")));
    if (view == null) {
      acts.show(offered);
      sides.beside(List.of(Parts.prose(Words.text("ombudsman.choose"), "empty")));
      return;
    }
    offered.clear();
    ContactVerbs.all().stream()
        .filter(verb -> verb.offered().test(view.it()))
        .forEach(verb ->
            offered.add(new Acts.Act(verb.id(), verb.key(), verb.title(), () -> ask(verb, view))));
    if (view.file().kind() == FileKind.OMBUDSMAN) {
      offered.add(new Acts.Act("move", "", Words.text("ombudsman.move"), () -> askMove(view)));
    }
    offered.add(new Acts.Act("undo", "U", Words.text("undo.title"), () -> askUndo(view)));
    acts.show(offered);
    List<Node> cards =
        new ContactPage(office, tools.look().em())
            .cards(view, acts, file -> tools.navigator().open(new Place.CaseFile(file)));
    sides.beside(cards);
  }

  private void ask(ContactVerb verb, ContactView view) {
    ask(
        verb.id(),
        verb.title(),
        verb.why(),
        verb.form(view.it(), office.today()),
        answers ->
            model.take(view, answers.day(ContactVerb.DAY), verb.steps().apply(view.it(), answers)));
  }

  private void askMove(ContactView view) {
    FormField reference =
        FormField.text("our-reference", Words.text("ombudsman.ask.our-reference")).must();
    ask(
        "move",
        Words.text("ombudsman.move"),
        Words.text("ombudsman.why.move"),
        List.of(reference),
        answers -> model.move(view, answers.text("our-reference")));
  }

  private void askUndo(ContactView view) {
    Entry latest =
        view.entries().stream().max(java.util.Comparator.comparingLong(Entry::id)).orElseThrow();
    FormField reason =
        FormField.text("reason", Words.text("strike.reason"))
            .must()
            .set(Words.text("strike.reason.usual"));
    sides.open(
        new FormPane(
            "undo-contact",
            Words.text("undo.title"),
            Words.text("undo.why", EntryWords.title(latest.body()), latest.day()),
            List.of(reason),
            answers -> undo(view, answers.text("reason")),
            sides::away));
  }

  private void undo(ContactView view, String reason) {
    tools
        .tasks()
        .run(
            () -> model.undo(view, reason),
            _ -> {
              sides.away();
              shown = null;
              refresh();
              tools.notices().done(Words.text("undo.done"));
            });
  }

  /// Enter on a line: the file of our complaint, or the contact's own steps when it stands alone.
  private void openCase(Contact it) {
    if (it.reference() == null) {
      acts.getChildren().getFirst().requestFocus();
    } else {
      tools.navigator().open(new Place.CaseFile(it.file()));
    }
  }
}
