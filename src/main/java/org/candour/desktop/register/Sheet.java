package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.View.Shown;
import org.candour.desktop.kit.Look;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// A grid of cells of any height, of which only what is in sight is drawn. Its items are nothing
/// but the numbers of the rows; the cells ask for what stands in them. Frozen columns lie in a
/// table of their own, which goes up and down with the other.
final class Sheet extends StackPane {
  /// What stands in the cells, and what becomes of them.
  interface Content {
    SheetCell.Face face(int row, int column);

    SheetHead head(int column);

    void pressed(int row, int column, boolean stretching);

    void pressedTwice(int row, int column);

    void arranged(List<Shown> columns);
  }

  private final Content content;
  private final Look look;
  private final TableView<Integer> frozen = new TableView<>();
  private final TableView<Integer> main = new TableView<>();
  private final Numbers numbers = new Numbers();
  private final List<SheetCell> cells = new ArrayList<>();
  private final Pane over = new Pane();
  private List<String> laid = List.of();
  private boolean arranging;
  private boolean tied;

  Sheet(Content content, Look look) {
    this.content = content;
    this.look = look;
    frozen.getStyleClass().add("frozen");
    frozen.setFocusTraversable(false);
    frozen.setId("register-frozen");
    frozen.setAccessibleText(Words.text("grid.frozen"));
    main.setId("register-table");
    main.setAccessibleText(Words.text("register.table"));
    main.setPlaceholder(Parts.prose(Words.text("register.none"), "muted"));
    frozen.setPlaceholder(new Pane());
    List.of(frozen, main).forEach(this::prepare);
    HBox.setHgrow(main, Priority.ALWAYS);
    HBox both = new HBox(frozen, main);
    over.setPickOnBounds(false);
    getChildren().addAll(both, over);
    Parts.follow(
        look.percent(),
        percent ->
            List.of(frozen, main)
                .forEach(t -> t.setFixedCellSize(Math.round(2 * Look.BASE * percent / 100))));
    look.percent().subscribe((before, now) -> scale((double) now / before));
  }

  private void prepare(TableView<Integer> table) {
    table.setItems(numbers);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getStyleClass().add("sheet-table");
  }

  /// The table that holds the keyboard.
  TableView<Integer> keyboard() {
    return main;
  }

  /// Where an editor lies over a cell.
  Pane over() {
    return over;
  }

  void onKey(EventHandler<KeyEvent> keys) {
    main.addEventFilter(KeyEvent.ANY, keys);
  }

  /// Shows these columns.
  void columns(List<Column> columns, List<Shown> shown, int held) {
    arranging = true;
    laid = ids(shown);
    cells.clear();
    List<TableColumn<Integer, String>> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      all.add(column(i, columns.get(i), shown.get(i)));
    }
    frozen.getColumns().setAll(all.subList(0, held));
    main.getColumns().setAll(all.subList(held, all.size()));
    frozen.setVisible(held > 0);
    frozen.setManaged(held > 0);
    breadth();
    arranging = false;
  }

  private TableColumn<Integer, String> column(int at, Column what, Shown shown) {
    TableColumn<Integer, String> column = new TableColumn<>();
    column.setId("column-" + what.id());
    column.setUserData(what.id());
    SheetHead head = content.head(at);
    head.prefWidthProperty().bind(column.widthProperty().subtract(2));
    column.setGraphic(head);
    column.setSortable(false);
    column.setMinWidth(3 * look.em());
    column.setPrefWidth(shown.width() * look.em());
    column.setCellFactory(_ -> cell(at, what));
    column.widthProperty().subscribe(_ -> arranged());
    return column;
  }

  private SheetCell cell(int at, Column what) {
    SheetCell cell = new SheetCell(content, at, what);
    cells.add(cell);
    return cell;
  }

  private void arranged() {
    if (!arranging) {
      breadth();
      content.arranged(shown());
    }
  }

  /// The columns as they lie and as wide as they are.
  private List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (TableView<Integer> table : List.of(frozen, main)) {
      table
          .getColumns()
          .forEach(c ->
              shown.add(
                  new Shown(
                      String.valueOf(c.getUserData()),
                      Math.round(c.getWidth() / look.em() * 10) / 10.0)));
    }
    return shown;
  }

  /// Listens for columns that are carried to another place.
  void watch() {
    for (TableView<Integer> table : List.of(frozen, main)) {
      table
          .getColumns()
          .addListener(
              (ListChangeListener<TableColumn<Integer, ?>>) _ -> Platform.runLater(this::carried));
    }
  }

  private void carried() {
    List<Shown> now = shown();
    if (!arranging && !ids(now).equals(laid)) {
      content.arranged(now);
    }
  }

  private static List<String> ids(List<Shown> columns) {
    return columns.stream().map(Shown::column).toList();
  }

  private void breadth() {
    double width = frozen.getColumns().stream().mapToDouble(TableColumn::getWidth).sum() + 2;
    frozen.setMinWidth(width);
    frozen.setPrefWidth(width);
    frozen.setMaxWidth(width);
  }

  private void scale(double by) {
    arranging = true;
    List.of(frozen, main)
        .forEach(t -> t.getColumns().forEach(c -> c.setPrefWidth(c.getWidth() * by)));
    breadth();
    arranging = false;
  }

  /// There are that many rows now.
  void rows(int count) {
    numbers.become(count);
    tie();
    redraw();
  }

  /// Asks every cell in sight again what stands in it.
  void redraw() {
    cells.forEach(SheetCell::redraw);
  }

  /// The two tables go up and down together; the frozen one ends where the other's bar begins.
  private void tie() {
    VirtualFlow<?> left = (VirtualFlow<?>) frozen.lookup(".virtual-flow");
    VirtualFlow<?> right = (VirtualFlow<?>) main.lookup(".virtual-flow");
    if (tied || left == null || right == null) {
      return;
    }
    tied = true;
    right.positionProperty().subscribe(place -> left.setPosition(place.doubleValue()));
    frozen.addEventFilter(
        ScrollEvent.SCROLL,
        wheel -> {
          right.scrollPixels(-wheel.getDeltaY());
          wheel.consume();
        });
    for (Node node : main.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        bar.visibleProperty()
            .subscribe(shown ->
                HBox.setMargin(frozen, new Insets(0, 0, shown ? bar.prefHeight(-1) : 0, 0)));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    tie();
  }

  /// Scrolls until the cell is in sight.
  void reveal(int row, int column) {
    VirtualFlow<?> flow = (VirtualFlow<?>) main.lookup(".virtual-flow");
    if (flow != null && numbers.size() > row) {
      var first = flow.getFirstVisibleCell();
      var last = flow.getLastVisibleCell();
      if (first == null || last == null) {
        main.scrollTo(row);
      } else if (row <= first.getIndex()) {
        flow.scrollToTop(row);
      } else if (row >= last.getIndex()) {
        flow.scrollToTop(Math.max(0, row - (last.getIndex() - first.getIndex()) + 2));
      }
    }
    int held = frozen.getColumns().size();
    if (column >= held && column - held < main.getColumns().size()) {
      main.scrollToColumnIndex(column - held);
      main.getFocusModel().focus(row, main.getColumns().get(column - held));
    }
  }

  /// How many rows are in sight.
  int page() {
    return Math.max(1, (int) (main.getHeight() / main.getFixedCellSize()) - 3);
  }

  /// The cell as it is drawn; null when it is not in sight.
  @Nullable SheetCell cell(int row, int column) {
    return cells.stream()
        .filter(c -> c.column() == column && c.getIndex() == row && c.getScene() != null)
        .filter(c -> c.getTableRow() != null && c.isVisible() && !c.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /// Where a cell lies in the pane above the tables; null when it is not in sight.
  @Nullable Bounds place(int row, int column) {
    SheetCell cell = cell(row, column);
    return cell == null ? null : over.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
  }

  /// The head of a column, to open a menu under.
  Node head(int column) {
    int held = frozen.getColumns().size();
    TableColumn<Integer, ?> at =
        column < held ? frozen.getColumns().get(column) : main.getColumns().get(column - held);
    return at.getGraphic();
  }
}
