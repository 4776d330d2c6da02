package org.candour.desktop.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The sheet with the line under it: rows come as they are looked at, and the columns stay as they
/// are until the view has others.
final class SheetDesk extends VBox implements Sheet.Content {
  /// What the room does for the sheet.
  interface Host {
    /// Shows the register in another way.
    void look(View view);

    /// The columns lie otherwise now; nothing is read again.
    void arranged(View view);

    void menu(Column column, Node under);

    void explain(long file, Column column, Node under);

    /// Cells were changed, or changed back.
    void changed();
  }

  private final Tools tools;
  private final RegisterModel model;
  private final Host host;
  private final CellReading cells;
  private final RowWindow rows;
  private final Cursor cursor = new Cursor();
  private final Sheet sheet;
  private final SheetFoot foot = new SheetFoot();
  private final SheetWork work;
  private List<Column> columns = List.of();
  private @Nullable Heads heads;
  private @Nullable String awaited;

  SheetDesk(Tools tools, Office office, RegisterModel model, Host host, BlockWork.Side side) {
    this.tools = tools;
    this.model = model;
    this.host = host;
    Edits edits = new Edits(tools.tasks(), office);
    this.cells = new CellReading(model, edits);
    this.rows = new RowWindow(this::read, this::redraw);
    this.sheet = new Sheet(this, tools.look());
    this.work = new SheetWork(tools, model, this, host, edits, side);
    new SheetKeys(sheet, cursor, work);
    sheet.watch();
    VBox.setVgrow(sheet, Priority.ALWAYS);
    getChildren().addAll(sheet, foot);
    setId("sheet");
  }

  /// Rows read for columns that are shown no more are of no use.
  private void read(List<Long> files, Consumer<List<Row>> then) {
    List<Column> asked = columns;
    tools
        .tasks()
        .run(
            () -> model.rows(asked, files),
            read -> then.accept(asked == columns ? read : List.of()));
  }

  /// Shows a view with its first rows.
  void show(RegisterModel.Opening opening, long[] order) {
    long kept = rows.size() > 0 ? rows.file(Math.min(cursor.row(), rows.size() - 1)) : -1;
    Heads now = Heads.of(model.columns(), model.view());
    if (!now.equals(heads)) {
      heads = now;
      columns = now.columns();
      sheet.columns(columns, model.view().columns(), model.view().frozen());
    }
    rows.show(order, opening.first());
    settle(Math.max(0, rows.indexOf(kept)));
    arrive();
  }

  /// Stands on that column as soon as it is shown.
  void await(String column) {
    awaited = column;
  }

  private void arrive() {
    int place = columns.stream().map(Column::id).toList().indexOf(awaited);
    if (place >= 0) {
      awaited = null;
      cursor.go(cursor.row(), place);
      work.moved();
    }
  }

  /// All rows are known now.
  void order(long[] order, List<Row> first) {
    rows.show(order, first);
    settle(cursor.row());
  }

  private void settle(int row) {
    sheet.rows(rows.size());
    cursor.fit(rows.size(), columns.size());
    cursor.go(row, cursor.column());
    redraw();
  }

  SheetWork work() {
    return work;
  }

  Cursor cursor() {
    return cursor;
  }

  RowWindow window() {
    return rows;
  }

  CellReading cells() {
    return cells;
  }

  List<Column> columns() {
    return columns;
  }

  Sheet sheet() {
    return sheet;
  }

  @Override
  public SheetCell.Face face(int row, int column) {
    if (row >= rows.size() || column >= columns.size()) {
      return SheetCell.Face.EMPTY;
    }
    boolean range = !cursor.single() && cursor.covers(row, column);
    Row read = rows.row(row);
    if (read == null) {
      return new SheetCell.Face("", cursor.at(row, column), range, "", "");
    }
    Column what = columns.get(column);
    Tried refused = cells.refusal(read, what);
    return new SheetCell.Face(
        cells.text(read, what, column),
        cursor.at(row, column),
        range,
        cells.style(read, what, column),
        refused == null ? "" : refused.refusal());
  }

  @Override
  public SheetHead head(int column) {
    Column what = columns.get(column);
    return new SheetHead(
        what,
        model.view(),
        () -> host.look(model.sortedBy(what, false)),
        () -> host.look(model.sortedBy(what, true)),
        () -> host.menu(what, sheet.head(column)));
  }

  @Override
  public void arranged(List<Shown> shown) {
    boolean moved = !names(shown).equals(names(model.view().columns()));
    View now = model.view().showing(shown);
    if (moved) {
      heads = null;
      host.look(now);
    } else {
      host.arranged(now);
      heads = Heads.of(columns, now);
    }
  }

  private static List<String> names(List<Shown> shown) {
    return shown.stream().map(Shown::column).toList();
  }

  @Override
  public void pressed(int row, int column, boolean stretching) {
    if (stretching) {
      cursor.stretch(row, column);
    } else {
      cursor.go(row, column);
    }
    redraw();
  }

  @Override
  public void pressedTwice(int row, int column) {
    cursor.go(row, column);
    redraw();
    Column what = columns.get(column);
    if (what.id().equals("reference") || what.computed()) {
      work.press();
    } else {
      work.edit(null);
    }
  }

  void redraw() {
    sheet.redraw();
    Row row = rows.row(cursor.row());
    if (row == null || columns.isEmpty()) {
      foot.say("", "", false, 0);
      return;
    }
    Column what = columns.get(Math.min(cursor.column(), columns.size() - 1));
    foot.say(
        Words.text("grid.cell", model.reference(row), what.name()),
        cells.full(row, what, cursor.column()),
        cells.refusal(row, what) != null,
        cursor.height());
    sheet.keyboard().setAccessibleHelp(foot.said());
  }

  /// Says under the sheet what was done.
  void done(String sentence) {
    foot.done(sentence);
  }
}
