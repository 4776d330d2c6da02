package org.candour.desktop.register;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.candour.casework.ComplaintLine;
import org.candour.casework.Query.Column;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Room;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// The whole register as a grid: search, conditions said in words, any order, copying out.
public final class RegisterRoom implements Room {
  private final Tools tools;
  private final RegisterModel model;
  private final VBox page = new VBox();
  private final TableView<ComplaintLine> table = new TableView<>();
  private final FlowPane chips = new FlowPane(6, 4);
  private final MenuButton add = new MenuButton(Words.text("filter.add"));
  private final Label said = Parts.label("", "muted");
  private final TextField search = new TextField();
  private final PauseTransition typing = new PauseTransition(Duration.millis(150));
  private boolean sorting;

  public RegisterRoom(Tools tools, Office office) {
    this.tools = tools;
    this.model = new RegisterModel(office);
    page.setId("register");
    page.getStyleClass().add("page");
    VBox.setVgrow(table, Priority.ALWAYS);
    page.getChildren().addAll(head(), table);
    typing.setOnFinished(_ -> refresh());
    table();
  }

  private HBox head() {
    search.setId("register-search");
    search.setPromptText(Words.text("register.search"));
    search.setAccessibleText(Words.text("register.search"));
    search.setPrefColumnCount(16);
    search.setOnAction(_ -> table.requestFocus());
    search.textProperty().subscribe(this::typed);
    add.setId("filter-add");
    chips.setId("chips");
    chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(chips, Priority.ALWAYS);
    said.setId("register-said");
    said.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return Parts.pageHead(Words.text("room.register"), search, chips, said);
  }

  private void typed(String text) {
    model.words(text);
    typing.playFromStart();
  }

  private void table() {
    table.setId("register-table");
    table.getColumns().setAll(new RegisterColumns(model, tools.look().em()).all());
    table.setTableMenuButtonVisible(true);
    table.setPlaceholder(Parts.label(Words.text("register.none"), "muted"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setAccessibleText(Words.text("register.table"));
    table.setRowFactory(_ -> row());
    table.setSortPolicy(_ -> sorted());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    resize(tools.look().percent().get());
    tools.look().percent().subscribe((Integer before, Integer now) -> resize(before, now));
  }

  /// Rows and columns follow the size of text.
  private void resize(int before, int now) {
    resize(now);
    table.getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * now / before));
  }

  private void resize(int percent) {
    table.setFixedCellSize(Math.round(2 * Look.BASE * percent / 100));
  }

  private TableRow<ComplaintLine> row() {
    TableRow<ComplaintLine> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && !row.isEmpty()) {
        open(row.getItem());
      }
    });
    return row;
  }

  private void key(KeyEvent event) {
    ComplaintLine chosen = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && chosen != null) {
      open(chosen);
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      RegisterCopy.of(
          List.copyOf(table.getSelectionModel().getSelectedItems()), table.getVisibleLeafColumns());
      event.consume();
    }
  }

  private void open(ComplaintLine line) {
    tools.navigator().open(new Place.CaseFile(line.file()));
  }

  private boolean sorted() {
    if (sorting) {
      return true;
    }
    if (table.getSortOrder().isEmpty()) {
      model.sort(Column.RECEIVED, true);
    } else {
      TableColumn<ComplaintLine, ?> by = table.getSortOrder().getFirst();
      model.sort((Column) by.getUserData(), by.getSortType() == TableColumn.SortType.DESCENDING);
    }
    refresh();
    return true;
  }

  /// Shows what was searched for elsewhere.
  public void search(String words) {
    search.setText(words);
    model.words(words);
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public void refresh() {
    tools.tasks().run(model::read, this::show);
    tools.tasks().run(model::offered, this::offer);
    List<javafx.scene.Node> shown =
        model.chips().stream()
            .<javafx.scene.Node>map(this::chip)
            .collect(java.util.stream.Collectors.toList());
    shown.add(add);
    chips.getChildren().setAll(shown);
  }

  private void show(RegisterModel.Page read) {
    sorting = true;
    table.getItems().setAll(read.lines());
    if (table.getSelectionModel().isEmpty() && !read.lines().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
    sorting = false;
    said.setText(model.said(read));
  }

  private Button chip(RegisterChip chip) {
    Button button =
        Parts.button("chip-" + chip.filter().column(), chip.words() + "  ✕", () -> drop(chip));
    button.getStyleClass().setAll("chip");
    button.setAccessibleText(Words.text("filter.remove", chip.words()));
    return button;
  }

  private void drop(RegisterChip chip) {
    model.remove(chip);
    refresh();
    add.requestFocus();
  }

  private void offer(List<RegisterModel.Group> groups) {
    add.getItems().clear();
    MenuItem year = item(model.thisYear());
    add.getItems().add(year);
    for (RegisterModel.Group group : groups) {
      Menu menu = new Menu(group.name());
      menu.setId("filter-" + groups.indexOf(group));
      group.chips().forEach(chip -> menu.getItems().add(item(chip)));
      menu.setDisable(group.chips().isEmpty());
      add.getItems().add(menu);
    }
  }

  private MenuItem item(RegisterChip chip) {
    MenuItem item = new MenuItem(chip.words());
    item.setOnAction(_ -> {
      model.add(chip);
      refresh();
    });
    return item;
  }

  /// Adds a condition, as the menu does.
  void add(RegisterChip chip) {
    model.add(chip);
    refresh();
  }

  RegisterModel model() {
    return model;
  }
}
