package org.candour.desktop.kit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.candour.casework.Looks;
import org.candour.casework.TakingOut;
import org.candour.exchange.Guard;
import org.jspecify.annotations.Nullable;

/// A table of a few hundred lines: sorted by its headings, opened with Enter or two clicks, copied
/// out with its headings. It keeps what is chosen when the same lines are shown again.
public final class Grid<T> {
  private static final double NARROWEST = 4;

  private final TableView<T> table = new TableView<>();
  private final Map<TableColumn<T, ?>, Function<T, String>> words = new HashMap<>();
  private final Look look;
  private Consumer<@Nullable T> whenChosen = _ -> {};
  private boolean changing;
  private List<T> shown = List.of();

  /// Whether a column says more than its line holds, such as how many days are left.
  private boolean dated;

  public Grid(String id, String name, String empty, Look look) {
    this.look = look;
    table.setId(id);
    table.setAccessibleText(name);
    table.setPlaceholder(Parts.prose(empty, "muted"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> told(now));
    Parts.follow(
        look.percent(),
        percent -> table.setFixedCellSize(Math.round(2 * Look.BASE * percent / 100)));
    look.percent()
        .subscribe((before, now) ->
            table
                .getColumns()
                .forEach(column -> column.setPrefWidth(column.getPrefWidth() * now / before)));
  }

  /// Adds a column of text.
  public Grid<T> column(String id, String title, double ems, Function<T, String> text) {
    add(id, title, ems, text, Function.identity(), Comparator.naturalOrder(), "left");
    return this;
  }

  /// Adds a column that is sorted by what it says, not by how it is written; blank sorts last.
  public <V extends Comparable<? super V>> Grid<T> sorted(
      String id,
      String title,
      double ems,
      Function<T, @Nullable V> value,
      Function<V, String> text) {
    add(id, title, ems, value, text, Comparator.naturalOrder(), "left");
    return this;
  }

  /// The same for numbers: they lie right.
  public <V extends Comparable<? super V>> Grid<T> number(
      String id,
      String title,
      double ems,
      Function<T, @Nullable V> value,
      Function<V, String> text) {
    add(id, title, ems, value, text, Comparator.naturalOrder(), "right");
    return this;
  }

  /// Adds a column that shows how near a limit is; its words say it too.
  public Grid<T> near(
      String id, String title, double ems, Function<T, String> text, Function<T, Urgency> urgency) {
    add(id, title, ems, Function.identity(), text, Comparator.comparing(text), "left");
    dated = true;
    TableColumn<T, T> column = cast(table.getColumns().getLast());
    column.setCellFactory(_ -> new NearCell<>(text, urgency));
    return this;
  }

  @SuppressWarnings("unchecked")
  private static <T> TableColumn<T, T> cast(TableColumn<T, ?> column) {
    return (TableColumn<T, T>) column;
  }

  private <V> void add(
      String id,
      String title,
      double ems,
      Function<T, ? extends @Nullable V> value,
      Function<V, String> text,
      Comparator<V> order,
      String side) {
    TableColumn<T, V> column = new TableColumn<>(title);
    column.setId(table.getId() + "-" + id);
    column.setPrefWidth(ems * look.em());
    column.setMinWidth(NARROWEST * Look.BASE);
    column.setComparator(Comparator.nullsLast(order));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(_ -> new Cell<>(text, side));
    column.getStyleClass().add(side);
    Function<T, String> shown = line -> said(value.apply(line), text);
    words.put(column, side.equals("right") ? shown : line -> Guard.on(shown.apply(line)));
    table.getColumns().add(column);
  }

  private static <V> String said(@Nullable V value, Function<V, String> text) {
    return value == null ? "" : text.apply(value);
  }

  /// What happens when a line is opened.
  public Grid<T> onOpen(Consumer<T> open) {
    table.setRowFactory(_ -> row(open));
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          T line = chosen();
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && line != null) {
            event.consume();
            open.accept(line);
          }
        });
    return this;
  }

  private TableRow<T> row(Consumer<T> open) {
    TableRow<T> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && !row.isEmpty()) {
        open.accept(row.getItem());
      }
    });
    return row;
  }

  /// What happens when another line is chosen; null for none.
  public Grid<T> onChosen(Consumer<@Nullable T> then) {
    whenChosen = then;
    return this;
  }

  /// While the lines change the table cannot be laid out, so that nobody is told before it is done.
  private void told(@Nullable T now) {
    if (!changing) {
      whenChosen.accept(now);
    }
  }

  /// Shows these lines, in the order chosen by the headings. The same lines again leave the table
  /// as it is.
  public void show(List<T> lines, Function<T, ?> key) {
    if (dated || !lines.equals(shown)) {
      shown = List.copyOf(lines);
      fill(key);
    }
    told(chosen());
  }

  private void fill(Function<T, ?> key) {
    T before = chosen();
    Object kept = before == null ? null : key.apply(before);
    changing = true;
    try {
      table.getItems().setAll(shown);
      table.sort();
      shown.stream()
          .filter(line -> key.apply(line).equals(kept))
          .findFirst()
          .ifPresentOrElse(
              line -> table.getSelectionModel().select(line),
              () -> table.getSelectionModel().selectFirst());
    } finally {
      changing = false;
    }
  }

  /// Chooses a line.
  public void choose(T line) {
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().select(line);
    table.scrollTo(line);
  }

  /// The line chosen.
  public @Nullable T chosen() {
    return table.getSelectionModel().getSelectedItem();
  }

  /// All lines chosen.
  public List<T> allChosen() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  public TableView<T> view() {
    return table;
  }

  /// Lets the lines chosen be copied by whoever takes anything out; of restricted cases in them it
  /// is written down.
  public Grid<T> copied(Tools tools, Office office) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown()) {
            event.consume();
            String lines = text();
            tools.tasks().run(() -> taken(office, lines), Grid::put);
          }
        });
    return this;
  }

  private static String taken(Office office, String lines) {
    new TakingOut(office.desk()).words(Looks.Act.COPIED, lines);
    return lines;
  }

  private static void put(String lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(lines);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String text() {
    String heads =
        table.getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
    return allChosen().stream()
        .map(line ->
            table.getColumns().stream()
                .map(column -> said(column, line).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", heads + "\n", "\n"));
  }

  /// What the cell shows, never the record behind it.
  private String said(TableColumn<T, ?> column, T line) {
    return Objects.requireNonNull(words.get(column)).apply(line);
  }

  /// A cell in words; long text is its own tooltip.
  private static final class Cell<T, V> extends TableCell<T, V> {
    private static final int LONG = 40;

    private final Function<V, String> text;

    Cell(Function<V, String> text, String side) {
      this.text = text;
      getStyleClass().add(side);
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
      super.updateItem(value, empty);
      String said = empty || value == null ? "" : text.apply(value);
      setText(said.replace('\n', ' '));
      setTooltip(said.length() > LONG ? new javafx.scene.control.Tooltip(said) : null);
    }
  }

  /// A cell whose words come in the colour of their urgency.
  private static final class NearCell<T> extends TableCell<T, T> {
    private final Function<T, String> text;
    private final Function<T, Urgency> urgency;

    NearCell(Function<T, String> text, Function<T, Urgency> urgency) {
      this.text = text;
      this.urgency = urgency;
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll(Urgency.LATE.style(), Urgency.SOON.style());
      setText(empty || line == null ? "" : text.apply(line));
      if (!empty && line != null && urgency.apply(line) != Urgency.CALM) {
        getStyleClass().add(urgency.apply(line).style());
      }
    }
  }
}
