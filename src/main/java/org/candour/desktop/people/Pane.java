package org.candour.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.Preferences.OpenList;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.ListPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// One of the room's lists: what can be added to it, and a card for the line chosen.
abstract class Pane<T> extends ListPane<T> {
  Pane(Tools tools, Office office, Grid<T> grid) {
    super(tools, office, grid);
    grid.onChosen(_ -> beside());
  }

  /// What the button on top adds; the button reads `do.` and this.
  abstract String adds();

  /// Asks for a new one.
  abstract void add();

  /// What a line does when it is opened, for whoever may change it.
  void onOpen(Consumer<T> change) {
    if (office.may(Act.WORK)) {
      grid.onOpen(change);
    }
  }

  /// Shows what is beside the list.
  abstract void beside();

  static <T> Grid<T> grid(String id, Tools tools) {
    return new Grid<>(
        id + "-table", Words.text("tab." + id), Words.text(id + ".none"), tools.look());
  }

  static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  static String said(String key, @Nullable Object value) {
    return value == null || value.toString().isBlank() ? "" : Words.text(key, value);
  }

  /// The way to the complaint that something became.
  void became(VBox card, @Nullable String reference) {
    if (reference != null) {
      card.getChildren()
          .add(
              Parts.link(
                  "became",
                  Words.text("people.became", reference),
                  () ->
                      tools
                          .tasks()
                          .run(
                              () -> office.register().chronicle().find(reference),
                              found ->
                                  found.ifPresent(
                                      file -> tools.navigator().open(new Place.CaseFile(file))))));
    }
  }

  /// What is offered for services and teams.
  List<String> services() {
    List<String> all = new ArrayList<>(values(OpenList.SERVICE_AREA));
    office.register().directory().units().stream()
        .filter(unit -> !unit.on(office.today()))
        .forEach(unit -> all.remove(unit.name()));
    return all;
  }

  /// A service as it is spelt on the list; asked away from the window's thread.
  ///
  /// @throws Refusal when it is not there, naming those that begin so
  @Nullable String service(@Nullable String typed) {
    List<String> all = values(OpenList.SERVICE_AREA);
    if (typed == null || all.isEmpty()) {
      return typed;
    }
    String meant = typed.strip().toLowerCase(Locale.UK);
    List<String> alike =
        all.stream().filter(name -> name.toLowerCase(Locale.UK).startsWith(meant)).toList();
    return alike.stream()
        .filter(name -> name.length() == meant.length())
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                alike.isEmpty()
                    ? Words.text("people.no-service", typed)
                    : Words.text("people.which-service", typed, String.join(", ", alike))));
  }

  List<String> values(OpenList list) {
    return office.register().preferences().values(list);
  }
}
