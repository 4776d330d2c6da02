package org.candour.desktop.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.candour.casework.grid.Change;
import org.candour.casework.grid.Change.Tried;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The sheet at work: rows come as they are looked at, what is typed goes into the case files, and
/// what is refused stays to be seen in its cell.
final class SheetDesk extends VBox implements Sheet.Content, SheetKeys.Acts {
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
  private final Edits edits;
  private final RowWindow rows;
  private final Cursor cursor = new Cursor();
  private final Sheet sheet;
  private final SheetFoot foot = new SheetFoot();
  private final CellEditor editor;
  private final BlockWork blocks;
  private List<Column> columns = List.of();
  private @Nullable Heads heads;

  /// All that the columns and their heads show: while it stays they are left as they are.
  private record Heads(
      List<Column> columns,
      List<Shown> shown,
      int frozen,
      List<View.Sort> sorts,
      List<String> filtered) {
    static Heads of(List<Column> columns, View view) {
      List<String> filtered =
          view.conditions().stream().map(Condition::column).distinct().sorted().toList();
      return new Heads(columns, view.columns(), view.frozen(), view.sorts(), filtered);
    }
  }

  SheetDesk(Tools tools, Office office, RegisterModel model, Host host, BlockWork.Side side) {
    this.tools = tools;
    this.model = model;
    this.host = host;
    this.edits = new Edits(tools.tasks(), office);
    this.rows =
        new RowWindow(
            (files, then) -> {
              List<Column> asked = columns;
              tools
                  .tasks()
                  .run(
                      () -> model.rows(asked, files),
                      read -> {
                        if (asked == columns) {
                          then.accept(read);
                        } else {
                          then.accept(List.of());
                        }
                      });
            },
            this::redraw);
    this.sheet = new Sheet(this, tools.look());
    this.editor = new CellEditor(sheet.over());
    this.blocks = new BlockWork(tools, model, edits, rows, cursor, side, this::made);
    new SheetKeys(sheet, cursor, this);
    sheet.watch();
    VBox.setVgrow(sheet, Priority.ALWAYS);
    getChildren().addAll(sheet, foot);
    setId("sheet");
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

  BlockWork blocks() {
    return blocks;
  }

  Cursor cursor() {
    return cursor;
  }

  RowWindow window() {
    return rows;
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
    Row read = rows.row(row);
    boolean range = !cursor.single() && cursor.covers(row, column);
    Column what = columns.get(column);
    String refusal = "";
    String style = "";
    String text = "";
    if (read != null) {
      Tried refused = edits.refusal(read.file(), what.id());
      String value = value(read, column);
      text = refused == null ? model.said(what, read, value) : refused.change().typed();
      refusal = refused == null ? "" : refused.refusal();
      style = what.id().equals("due") && value != null ? style(model.near(read, value)) : "";
    }
    return new SheetCell.Face(text, cursor.at(row, column), range, style, refusal);
  }

  private static @Nullable String value(Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : null;
  }

  private static String style(Urgency urgency) {
    return urgency == Urgency.CALM ? "" : urgency.style();
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
    boolean moved =
        !shown.stream()
            .map(Shown::column)
            .toList()
            .equals(model.view().columns().stream().map(Shown::column).toList());
    View now = model.view().showing(shown);
    if (moved) {
      heads = null;
      host.look(now);
    } else {
      host.arranged(now);
      heads = Heads.of(columns, now);
    }
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
      press();
    } else {
      edit(null);
    }
  }

  @Override
  public void moved() {
    sheet.reveal(cursor.row(), cursor.column());
    redraw();
  }

  void redraw() {
    sheet.redraw();
    Row row = rows.row(cursor.row());
    if (row == null || columns.isEmpty()) {
      foot.say("", "", false, 0);
      return;
    }
    Column what = columns.get(Math.min(cursor.column(), columns.size() - 1));
    Tried refused = edits.refusal(row.file(), what.id());
    String value = value(row, cursor.column());
    String text =
        refused != null
            ? Words.text("grid.refused", refused.change().typed(), refused.refusal())
            : model.said(what, row, value) + (what.computed() ? "   " + what.why() : "");
    foot.say(
        Words.text("grid.cell", model.reference(row), what.name()),
        text,
        refused != null,
        cursor.height());
    sheet.keyboard().setAccessibleHelp(foot.said());
  }

  @Override
  public void edit(@Nullable String text) {
    Row row = rows.row(cursor.row());
    if (row == null || editor.open()) {
      return;
    }
    Column what = columns.get(cursor.column());
    if (what.computed()) {
      tools.notices().refused(what.why());
      return;
    }
    moved();
    sheet.applyCss();
    sheet.layout();
    Bounds place = sheet.place(cursor.row(), cursor.column());
    if (place != null) {
      String now = text == null ? standing(row, what) : text;
      Typed keeper = new Typed(row.file(), what);
      editor.open(place, what.name(), now, keeper);
      tools
          .tasks()
          .run(
              () -> model.options(what),
              options -> {
                if (editor.keptBy(keeper)) {
                  editor.offer(options);
                }
              });
    }
  }

  private String standing(Row row, Column what) {
    Tried refused = edits.refusal(row.file(), what.id());
    String value = value(row, cursor.column());
    return refused != null ? refused.change().typed() : value == null ? "" : typed(what, value);
  }

  /// As somebody would type it.
  private static String typed(Column what, String value) {
    return what.kind() == Column.Kind.DAY && value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.parse(value))
        : what.said(value);
  }

  /// What becomes of the words typed over a cell.
  private final class Typed implements CellEditor.Keeper {
    private final long file;
    private final Column what;

    Typed(long file, Column what) {
      this.file = file;
      this.what = what;
    }

    @Override
    public void keep(String words, CellEditor.Then then) {
      sheet.keyboard().requestFocus();
      if (then == CellEditor.Then.ALL && !cursor.single()) {
        blocks.fill(columns, words);
        return;
      }
      edits.set(new Change(file, what, words), SheetDesk.this::made);
      switch (then) {
        case DOWN -> cursor.move(1, 0, false);
        case UP -> cursor.move(-1, 0, false);
        case NEXT -> cursor.next(1);
        case BACK -> cursor.next(-1);
        default -> {}
      }
      moved();
    }

    @Override
    public void leave() {
      sheet.keyboard().requestFocus();
    }
  }

  /// Sets a cell from outside the sheet, with the same undo.
  void set(Change change, Runnable then) {
    edits.set(
        change,
        outcome -> {
          made(outcome);
          then.run();
        });
  }

  private void made(Edits.Outcome outcome) {
    rows.again(outcome.files());
    host.changed();
    if (!outcome.refused().isEmpty()) {
      tools.notices().refused(outcome.refused().getFirst().refusal());
    } else if (outcome.made().cells() > 1) {
      redraw();
      foot.done(Words.text("grid.made", outcome.made().cells()));
      return;
    }
    redraw();
  }

  @Override
  public void open() {
    Row row = rows.row(cursor.row());
    if (row != null) {
      tools.navigator().open(new Place.CaseFile(row.file()));
    }
  }

  /// Enter: the reference opens its case file, a due date explains itself, elsewhere it goes down.
  @Override
  public void press() {
    Row row = rows.row(cursor.row());
    if (row == null) {
      return;
    }
    Column what = columns.get(cursor.column());
    Node cell = sheet.cell(cursor.row(), cursor.column());
    boolean explains = what.id().equals("due") || what.computed() && what.id().endsWith("_due");
    if (what.id().equals("reference")) {
      open();
    } else if (explains && value(row, cursor.column()) != null && cell != null) {
      host.explain(row.file(), what, cell);
    } else {
      cursor.move(1, 0, false);
      moved();
    }
  }

  @Override
  public void clear() {
    Row row = rows.row(cursor.row());
    if (row != null && cursor.single()) {
      edits.set(new Change(row.file(), columns.get(cursor.column()), ""), this::made);
    } else if (row != null) {
      blocks.fill(columns, "");
    }
  }

  @Override
  public void copy(boolean heads) {
    blocks.copy(columns, heads);
  }

  @Override
  public void paste() {
    blocks.paste(columns);
  }

  @Override
  public void undo() {
    if (!edits.undo(outcome -> turned(outcome, "grid.turned"))) {
      tools.notices().refused(Words.text("grid.undo.none"));
    }
  }

  @Override
  public void redo() {
    if (!edits.redo(outcome -> turned(outcome, "grid.turned.again"))) {
      tools.notices().refused(Words.text("grid.redo.none"));
    }
  }

  private void turned(Edits.Outcome outcome, String said) {
    rows.again(outcome.files());
    host.changed();
    redraw();
    foot.done(Words.text(said, outcome.made().cells()));
  }

  @Override
  public void fillDown() {
    Row top = rows.row(cursor.top());
    if (top != null && cursor.height() > 1) {
      List<String> values = new ArrayList<>();
      for (int column = cursor.left(); column <= cursor.right(); column++) {
        values.add(Objects.requireNonNullElse(value(top, column), ""));
      }
      blocks.fillDown(columns, values);
    }
  }

  @Override
  public void menu() {
    if (!columns.isEmpty()) {
      host.menu(columns.get(cursor.column()), sheet.head(cursor.column()));
    }
  }
}
