package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.candour.access.Act;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.FilterWords;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// Above the sheet: the views, the search, the filter in words, and what can be done with the view.
final class RegisterHead extends VBox {
  private final RegisterModel model;
  private final SheetDesk.Host host;
  private final RegisterTasks work;
  private final MenuButton views = new MenuButton();
  private final MenuButton add = new MenuButton(Words.text("filter.add"));
  private final FlowPane chips = new FlowPane(6, 4);
  private final Label said = Parts.label("", "muted");
  private final TextField search = new TextField();
  private final HBox line;
  private final HBox acts = new HBox();

  RegisterHead(
      RegisterModel model, Consumer<String> typed, SheetDesk.Host host, RegisterTasks work) {
    this.model = model;
    this.host = host;
    this.work = work;
    getStyleClass().add("register-head");
    search.setId("register-search");
    search.setPromptText(Words.text("register.search"));
    search.setAccessibleText(Words.text("register.search"));
    search.setPrefColumnCount(12);
    search.setMinWidth(90);
    search.textProperty().subscribe((_, now) -> typed.accept(now));
    views.setId("views");
    views.setMinWidth(Region.USE_PREF_SIZE);
    add.setId("filter-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    chips.setId("chips");
    chips.setAlignment(Pos.CENTER_LEFT);
    said.setId("register-said");
    line = Parts.pageHead(Words.text("room.register"), views, search, Parts.gap());
    acts.getStyleClass().add("page-head");
    acts.getChildren().addAll(work.buttons());
    getChildren().addAll(line, acts, chips);
    widthProperty().subscribe(_ -> lay());
    views(List.of());
  }

  /// What can be done stands on the first line, or below it where that would be too long.
  private void lay() {
    double apart = 2 * line.getSpacing();
    boolean wide = line.prefWidth(-1) + acts.prefWidth(-1) + apart <= getWidth();
    boolean beside = line.getChildren().contains(acts);
    if (wide && !beside) {
      getChildren().remove(acts);
      line.getChildren().add(acts);
    } else if (beside && line.prefWidth(-1) > getWidth()) {
      line.getChildren().remove(acts);
      getChildren().add(1, acts);
    }
  }

  /// Leaves the search for the sheet with Enter or Down.
  void onDown(Runnable sheet) {
    search.setOnAction(_ -> sheet.run());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == javafx.scene.input.KeyCode.DOWN) {
        sheet.run();
        event.consume();
      }
    });
  }

  void search(String words) {
    search.setText(words);
  }

  /// @param found how many rows; less than nought while they are counted
  void show(int found, long all) {
    List<Node> shown = new ArrayList<>();
    View view = model.view();
    view.conditions().forEach(condition -> shown.add(chip(condition)));
    shown.add(add);
    shown.add(said);
    chips.getChildren().setAll(shown);
    said.setText(found < 0 ? Words.text("grid.counting", all) : model.said(found, all));
    views.setText(view.name().isEmpty() ? Words.text("grid.view") : model.name(view));
    lay();
    offer();
  }

  private Button chip(Condition condition) {
    String words = FilterWords.of(condition, model.known());
    Button chip =
        Parts.button(
            "chip-" + condition.column().replace(':', '-'),
            words + "  ✕",
            () -> {
              host.look(model.view().without(condition));
              add.requestFocus();
            });
    chip.getStyleClass().setAll("chip");
    chip.setAccessibleText(Words.text("filter.remove", words));
    return chip;
  }

  private void offer() {
    List<String> shown = model.view().columns().stream().map(View.Shown::column).toList();
    Menu others = new Menu(Words.text("grid.filter.other"));
    add.getItems().clear();
    for (Column column : model.known().all()) {
      MenuItem item = new MenuItem(column.name());
      item.setMnemonicParsing(false);
      item.setId("filter-by-" + column.id());
      item.setOnAction(_ -> host.menu(column, add));
      (shown.contains(column.id()) ? add.getItems() : others.getItems()).add(item);
    }
    add.getItems().add(others);
  }

  /// Shows which views there are.
  void views(List<View> all) {
    views.getItems().clear();
    for (View view : all) {
      MenuItem item = new MenuItem(model.name(view));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> {
        search.setText(view.words());
        host.look(view);
      });
      views.getItems().add(item);
    }
    if (model.may(Act.WORK)) {
      keeping();
    }
  }

  private void keeping() {
    MenuItem save = new MenuItem(Words.text("grid.view.save"));
    save.setId("view-save");
    save.setOnAction(_ -> work.saveView());
    MenuItem forget = new MenuItem(Words.text("grid.view.forget"));
    forget.setId("view-forget");
    forget.setDisable(model.view().name().isEmpty() || model.ready(model.view()));
    forget.setOnAction(_ -> work.forgetView());
    views.getItems().addAll(new SeparatorMenuItem(), save, forget);
  }
}
