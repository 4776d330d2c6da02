package org.candour.desktop.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.candour.report.Setup;
import org.candour.report.writing.Indicator;

/// What the council settles once for all its reports: the parts it leaves out, its own targets, and
/// whom the cover report names.
final class SetupPane {
  private final Tools tools;
  private final Setup setup;
  private final Runnable changed;
  private final VBox cards = new VBox(10);

  /// @param changed told when something was kept
  SetupPane(Tools tools, Setup setup, Runnable changed) {
    this.tools = tools;
    this.setup = setup;
    this.changed = changed;
    cards.setId("report-setup");
  }

  VBox view() {
    return cards;
  }

  void show() {
    tools.tasks().run(setup::read, this::show);
  }

  private void show(Setup.Read read) {
    cards
        .getChildren()
        .setAll(
            ticks("parts", "part-", read.parts(), false, setup::leaveOut),
            ticks("sections", "section-", read.sections(), true, setup::printAlso),
            targets(read),
            names(read),
            new AnswersCard(
                    read,
                    (name, questions) -> settle("answer", () -> setup.answer(name, questions)))
                .view());
  }

  /// What a report prints, each with a tick.
  ///
  /// @param ticked whether those with a tick are kept, or those without
  private Node ticks(
      String what, String id, List<Setup.Part> parts, boolean ticked, Consumer<List<String>> kept) {
    Map<String, CheckBox> boxes = new LinkedHashMap<>();
    for (Setup.Part part : parts) {
      CheckBox box = new CheckBox(part.title());
      box.setId(id + part.key());
      box.setWrapText(true);
      box.setSelected(part.printed());
      boxes.put(part.key(), box);
    }
    VBox card =
        Parts.card(
            "setup-" + what, Words.text("setup." + what), boxes.values().toArray(Node[]::new));
    card.getChildren().add(1, Parts.prose(Words.text("setup." + what + ".how"), "muted"));
    return kept(card, keep(what, () -> kept.accept(chosen(boxes, ticked))));
  }

  private static List<String> chosen(Map<String, CheckBox> boxes, boolean ticked) {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue().isSelected() == ticked)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Node targets(Setup.Read read) {
    GridPane grid = new GridPane(6, 4);
    grid.addRow(
        0,
        Parts.label(Words.text("setup.indicator"), "muted"),
        Parts.label(Words.text("setup.target"), "muted"),
        Parts.label(Words.text("setup.amber"), "muted"));
    Map<Indicator, List<TextField>> typed = new LinkedHashMap<>();
    for (Setup.Aim aim : read.targets()) {
      Label name = Parts.prose(aim.said());
      name.setMinWidth(0);
      GridPane.setHgrow(name, Priority.ALWAYS);
      TextField target = number("target", aim, aim.target());
      TextField amber = number("amber", aim, aim.amber());
      typed.put(aim.indicator(), List.of(target, amber));
      grid.addRow(grid.getRowCount(), name, target, amber);
    }
    VBox card =
        Parts.card(
            "setup-targets",
            Words.text("setup.targets"),
            Parts.prose(Words.text("setup.targets.how"), "muted"),
            grid);
    return kept(card, keep("targets", () -> setup.aim(aims(typed))));
  }

  private static List<Setup.Aim> aims(Map<Indicator, List<TextField>> typed) {
    List<Setup.Aim> aims = new ArrayList<>();
    typed.forEach((indicator, fields) ->
        aims.add(new Setup.Aim(indicator, fields.get(0).getText(), fields.get(1).getText())));
    return aims;
  }

  private static TextField number(String column, Setup.Aim aim, String value) {
    TextField field = new TextField(value);
    field.setId(column + "-" + aim.indicator());
    field.setAccessibleText(Words.text("setup." + column + ".said", aim.said()));
    field.setPrefColumnCount(4);
    field.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return field;
  }

  private Node names(Setup.Read read) {
    VBox card = Parts.card("setup-names", Words.text("setup.names"));
    Map<String, TextInputControl> typed = new LinkedHashMap<>();
    read.names()
        .forEach((name, value) -> {
          TextInputControl field = name.equals(Setup.CONTACTS) ? area(value) : new TextField(value);
          field.setId("setup-" + name.replace('.', '-'));
          field.setPromptText(Words.text("setup.prompt." + name));
          field.setAccessibleText(Words.text("setup.name." + name));
          Label label = Parts.prose(Words.text("setup.name." + name), "form-label");
          label.setLabelFor(field);
          typed.put(name, field);
          card.getChildren().addAll(label, field);
        });
    Button keep =
        keep(
            "names",
            () -> {
              Map<String, String> names = new LinkedHashMap<>();
              typed.forEach((name, field) -> names.put(name, field.getText()));
              setup.name(names);
            });
    return kept(card, keep);
  }

  private static TextArea area(String value) {
    TextArea area = new TextArea(value);
    area.setPrefRowCount(5);
    area.setWrapText(true);
    return area;
  }

  /// The card with the button that keeps it, which `Ctrl+Enter` presses from anywhere in it.
  private static VBox kept(VBox card, Button keep) {
    card.getChildren().add(keep);
    sends(card, keep);
    return card;
  }

  /// `Ctrl+Enter` anywhere in a card presses its button.
  static void sends(VBox card, Button keep) {
    card.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep.fire();
            event.consume();
          }
        });
  }

  private Button keep(String what, Runnable work) {
    return Parts.button("keep-" + what, Words.text("setup.keep"), () -> settle(what, work));
  }

  private void settle(String what, Runnable work) {
    tools
        .tasks()
        .run(
            () -> {
              work.run();
              return what;
            },
            _ -> {
              tools.notices().done(Words.text("setup.kept"));
              changed.run();
              if (what.equals("answer")) {
                show();
              }
            });
  }
}
