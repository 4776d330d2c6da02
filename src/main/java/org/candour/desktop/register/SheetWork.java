package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.candour.casework.grid.Change;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Row;
import org.candour.desktop.kit.Place;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What is done at the cell the keyboard is on: typed over, cleared, filled, taken back. What is
/// typed goes into the case files at once; what is refused stays to be seen in its cell.
final class SheetWork implements SheetKeys.Acts {
  private final Tools tools;
  private final RegisterModel model;
  private final SheetDesk desk;
  private final SheetDesk.Host host;
  private final Edits edits;
  private final Cursor cursor;
  private final CellEditor editor;
  private final BlockWork blocks;

  SheetWork(
      Tools tools,
      RegisterModel model,
      SheetDesk desk,
      SheetDesk.Host host,
      Edits edits,
      BlockWork.Side side) {
    this.tools = tools;
    this.model = model;
    this.desk = desk;
    this.host = host;
    this.edits = edits;
    this.cursor = desk.cursor();
    this.editor = new CellEditor(desk.sheet().over());
    this.blocks = new BlockWork(tools, model, edits, desk.window(), cursor, side, this::made);
  }

  BlockWork blocks() {
    return blocks;
  }

  private @Nullable Row row() {
    return desk.window().row(cursor.row());
  }

  /// What stands in the cell as it is shown.
  private Change.Seen seen(Row row) {
    return new Change.Seen(CellReading.value(row, cursor.column()));
  }

  private Column column() {
    return desk.columns().get(cursor.column());
  }

  @Override
  public void edit(@Nullable String text) {
    Row row = row();
    if (row == null || editor.open()) {
      return;
    }
    String refusal = model.refusal();
    if (!refusal.isEmpty()) {
      tools.notices().refused(refusal);
      return;
    }
    Column what = column();
    if (what.computed()) {
      tools.notices().refused(what.why());
      return;
    }
    moved();
    desk.sheet().applyCss();
    desk.sheet().layout();
    Bounds place = desk.sheet().place(cursor.row(), cursor.column());
    if (place != null) {
      String now = text == null ? desk.cells().standing(row, what, cursor.column()) : text;
      type(place, now, new TypedCell(row.file(), what, seen(row)));
    }
  }

  private void type(Bounds place, String now, TypedCell keeper) {
    editor.open(place, keeper.what.name(), now, keeper);
    tools
        .tasks()
        .run(
            () -> model.options(keeper.what),
            options -> {
              if (editor.keptBy(keeper)) {
                editor.offer(options);
              }
            });
  }

  /// What becomes of the words typed over a cell.
  private final class TypedCell implements CellEditor.Keeper {
    private final long file;
    private final Column what;
    private final Change.Seen seen;

    TypedCell(long file, Column what, Change.Seen seen) {
      this.file = file;
      this.what = what;
      this.seen = seen;
    }

    @Override
    public void keep(String words, CellEditor.Then then) {
      leave();
      if (then == CellEditor.Then.ALL && !cursor.single()) {
        blocks.fill(desk.columns(), words);
        return;
      }
      edits.set(new Change(file, what, words, seen), SheetWork.this::made);
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
      desk.sheet().keyboard().requestFocus();
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
    changed(outcome);
    if (!outcome.refused().isEmpty()) {
      tools.notices().refused(outcome.refused().getFirst().refusal());
      return;
    }
    tools.notices().settled();
    if (outcome.made().cells() > 1) {
      desk.done(Words.text("grid.made", outcome.made().cells()));
    }
  }

  private void changed(Edits.Outcome outcome) {
    desk.window().again(outcome.files());
    host.changed();
    desk.redraw();
  }

  @Override
  public void moved() {
    desk.sheet().reveal(cursor.row(), cursor.column());
    desk.redraw();
  }

  @Override
  public void open() {
    Row row = row();
    if (row != null) {
      tools.navigator().open(new Place.CaseFile(row.file()));
    }
  }

  /// Enter: the reference opens its case file, a due date explains itself, elsewhere it goes down.
  @Override
  public void press() {
    Row row = row();
    if (row == null) {
      return;
    }
    Column what = column();
    Node cell = desk.sheet().cell(cursor.row(), cursor.column());
    boolean explains = what.id().equals("due") || what.computed() && what.id().endsWith("_due");
    if (what.id().equals("reference")) {
      open();
    } else if (explains && CellReading.value(row, cursor.column()) != null && cell != null) {
      host.explain(row.file(), what, cell);
    } else {
      cursor.move(1, 0, false);
      moved();
    }
  }

  @Override
  public void clear() {
    Row row = row();
    if (row != null && cursor.single()) {
      edits.set(new Change(row.file(), column(), "", seen(row)), this::made);
    } else if (row != null) {
      blocks.fill(desk.columns(), "");
    }
  }

  @Override
  public boolean leave() {
    Row row = row();
    boolean left = row != null && edits.leave(row.file(), column().id());
    if (left) {
      tools.notices().settled();
      desk.redraw();
    }
    return left;
  }

  @Override
  public void copy(boolean heads) {
    blocks.copy(desk.columns(), heads);
  }

  @Override
  public void paste() {
    blocks.paste(desk.columns());
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
    changed(outcome);
    tools.notices().settled();
    desk.done(Words.text(said, outcome.made().cells()));
  }

  @Override
  public void fillDown() {
    Row top = desk.window().row(cursor.top());
    if (top != null && cursor.height() > 1) {
      List<String> values = new ArrayList<>();
      for (int place = cursor.left(); place <= cursor.right(); place++) {
        values.add(Objects.requireNonNullElse(CellReading.value(top, place), ""));
      }
      blocks.fillDown(desk.columns(), values);
    }
  }

  @Override
  public void menu() {
    if (!desk.columns().isEmpty()) {
      host.menu(column(), desk.sheet().head(cursor.column()));
    }
  }
}
