package org.candour.desktop.ombudsman;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.access.Act;
import org.candour.casework.OmbudsmanLists.Contact;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Sides;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.FileKind;
import org.jspecify.annotations.Nullable;

/// The Ombudsman desk: every contact in a list, the chosen one beside it with all its steps.
public final class OmbudsmanRoom implements Room, ContactAsks.Page {
  private final Tools tools;
  private final Office office;
  private final ContactModel model;
  private final VBox page = new VBox();
  private final Grid<Contact> table;
  private final ContactFilter filter;
  private final Label said = Parts.label("", "muted");
  private final Sides sides;
  private final ContactAsks asks;
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
    table = ContactTable.of(office, tools.look()).copied(tools, office);
    table
        .onOpen(this::openCase)
        .onChosen(it -> {
          if (it != null) {
            choose(it.file(), it.ombudsmanReference());
          }
        });
    filter = new ContactFilter(typing::playFromStart);
    typing.setOnFinished(_ -> refresh());
    sides = new Sides("ombudsman-sides", tools.look(), table.view());
    asks = new ContactAsks(tools, office, model, sides, this);
    compare = new ComparePane(tools, office, this::found);
    page.setId("ombudsman");
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    lay();
    beside();
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
            Parts.button("ombudsman-compare", Words.text("compare.button"), this::startComparing));
    if (works()) {
      head.getChildren()
          .add(
              Parts.button(
                  "ombudsman-new", Words.text("ombudsman.new"), () -> begin("", ""), "primary"));
    }
    HBox bar = new HBox(tools.look().em() * 0.6);
    bar.getChildren().addAll(filter.controls());
    bar.getChildren().add(said);
    bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    page.getChildren().setAll(head, bar, sides);
  }

  private boolean works() {
    return office.may(Act.WORK);
  }

  /// Shows the contacts beside the Ombudsman's yearly list.
  public void compare() {
    if (!comparing) {
      startComparing();
    }
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
    if (file == 0 && !works()) {
      return;
    }
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
    asks.begin(ombudsmanReference, reference);
  }

  @Override
  public void taken(ContactView view) {
    wanted = new Wanted(view.file().id(), view.it().reference());
    show(view);
    refresh();
  }

  @Override
  public void undone() {
    shown = null;
    refresh();
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
    if (view == null) {
      String begin = Words.text("ombudsman.new");
      acts.show(
          works() ? List.of(new Acts.Act("new", "N", begin, () -> begin("", ""))) : List.of());
      sides.beside(List.of(Parts.prose(Words.text("ombudsman.choose"), "empty")));
      return;
    }
    acts.show(works() ? offered(view) : List.of());
    sides.beside(
        new ContactPage(office, tools.look().em())
            .cards(view, acts, file -> tools.navigator().open(new Place.CaseFile(file))));
  }

  private List<Acts.Act> offered(ContactView view) {
    List<Acts.Act> offered = new ArrayList<>();
    ContactVerbs.all().stream()
        .filter(verb -> verb.offered().test(view.it()))
        .map(verb -> new Acts.Act(verb.id(), verb.key(), verb.title(), () -> asks.step(verb, view)))
        .forEach(offered::add);
    if (view.file().kind() == FileKind.OMBUDSMAN) {
      offered.add(new Acts.Act("move", "", Words.text("ombudsman.move"), () -> asks.move(view)));
    }
    offered.add(new Acts.Act("undo", "U", Words.text("undo.title"), () -> asks.undo(view)));
    return offered;
  }

  /// Enter on a line: the file of our complaint, or the contact's own steps when it stands alone.
  private void openCase(Contact it) {
    if (it.reference() == null) {
      acts.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    } else {
      tools.navigator().open(new Place.CaseFile(it.file()));
    }
  }
}
