package org.candour.desktop.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.candour.casework.Looks;
import org.candour.casework.grid.Change;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Row;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

/// Many cells at once: copied out, pasted in, filled. Whatever touches more than one cell is shown
/// before it is made, and is taken back as one.
final class BlockWork {
  private static final int MOST_COPIED = 50_000;
  private static final int MOST_SET = 20_000;

  /// Where a preview is shown.
  interface Side {
    void show(ChangePreview preview);

    void away();
  }

  private final Tools tools;
  private final RegisterModel model;
  private final Edits edits;
  private final RowWindow rows;
  private final Cursor cursor;
  private final Side side;
  private final Consumer<Edits.Outcome> made;

  BlockWork(
      Tools tools,
      RegisterModel model,
      Edits edits,
      RowWindow rows,
      Cursor cursor,
      Side side,
      Consumer<Edits.Outcome> made) {
    this.tools = tools;
    this.model = model;
    this.edits = edits;
    this.rows = rows;
    this.cursor = cursor;
    this.side = side;
    this.made = made;
  }

  /// Puts the range on the clipboard as text and as a table.
  void copy(List<Column> columns, boolean heads) {
    if (rows.size() == 0) {
      return;
    }
    if (cursor.height() > MOST_COPIED) {
      tools.notices().refused(Words.text("grid.copy.many", MOST_COPIED));
      return;
    }
    List<Column> copied = columns.subList(cursor.left(), cursor.right() + 1);
    List<Long> files = rows.files(cursor.top(), cursor.bottom());
    tools.tasks().run(() -> taken(copied, files, heads), block -> put(block, heads));
  }

  private ClipboardBlock taken(List<Column> copied, List<Long> files, boolean heads) {
    model.takeOut(Looks.Act.COPIED, files.stream().mapToLong(Long::longValue).toArray());
    return block(copied, model.rows(copied, files), heads);
  }

  private static ClipboardBlock block(List<Column> columns, List<Row> read, boolean heads) {
    List<List<String>> cells = new ArrayList<>();
    if (heads) {
      cells.add(columns.stream().map(Column::name).toList());
    }
    for (Row row : read) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        String said = columns.get(i).said(row.cells().get(i));
        line.add(columns.get(i).kind().figures() ? said : ClipboardBlock.guarded(said));
      }
      cells.add(line);
    }
    return new ClipboardBlock(cells, columns.stream().map(Column::kind).toList());
  }

  private void put(ClipboardBlock block, boolean heads) {
    ClipboardContent content = new ClipboardContent();
    content.putString(block.text());
    content.putHtml(block.html(heads));
    Clipboard.getSystemClipboard().setContent(content);
    tools
        .notices()
        .done(
            Words.text(
                "grid.copied",
                block.rows().size() - (heads ? 1 : 0),
                block.rows().getFirst().size()));
  }

  /// Takes what is on the clipboard, from the corner of the range on; a single value fills the
  /// whole range.
  void paste(List<Column> columns) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isEmpty() || rows.size() == 0) {
      tools.notices().refused(Words.text("grid.paste.none"));
      return;
    }
    ClipboardBlock block = ClipboardBlock.read(text, Clipboard.getSystemClipboard().getHtml());
    if (block.single()) {
      fill(columns, block.rows().getFirst().getFirst());
      return;
    }
    List<Change> changes = new ArrayList<>();
    int outside = 0;
    for (int down = 0; down < block.rows().size(); down++) {
      List<String> line = block.rows().get(down);
      for (int right = 0; right < line.size(); right++) {
        int row = cursor.top() + down;
        int column = cursor.left() + right;
        if (row < rows.size() && column < columns.size()) {
          changes.add(new Change(rows.file(row), columns.get(column), line.get(right)));
        } else {
          outside++;
        }
      }
    }
    if (outside > 0) {
      tools.notices().refused(Words.text("grid.paste.outside", outside));
    }
    preview(changes);
  }

  /// Sets every cell of the range.
  void fill(List<Column> columns, String typed) {
    List<Change> changes = new ArrayList<>();
    for (int row = cursor.top(); row <= cursor.bottom() && changes.size() <= MOST_SET; row++) {
      for (int column = cursor.left(); column <= cursor.right(); column++) {
        changes.add(new Change(rows.file(row), columns.get(column), typed));
      }
    }
    preview(changes);
  }

  /// Sets one column in every row of the range.
  void set(Column column, String typed) {
    preview(
        rows.files(cursor.top(), Math.min(cursor.bottom(), cursor.top() + MOST_SET)).stream()
            .map(file -> new Change(file, column, typed))
            .toList());
  }

  /// Sets the rows below the first like the first.
  void fillDown(List<Column> columns, List<String> values) {
    List<Change> changes = new ArrayList<>();
    for (int row = cursor.top() + 1; row <= cursor.bottom() && changes.size() <= MOST_SET; row++) {
      for (int i = 0; i < values.size(); i++) {
        changes.add(new Change(rows.file(row), columns.get(cursor.left() + i), values.get(i)));
      }
    }
    preview(changes);
  }

  private void preview(List<Change> changes) {
    if (changes.size() > MOST_SET) {
      tools.notices().refused(Words.text("grid.set.many", MOST_SET));
    } else if (changes.size() == 1) {
      edits.set(changes.getFirst(), made);
    } else if (!changes.isEmpty()) {
      edits.tryOut(
          changes,
          plan -> {
            Runnable make =
                () -> {
                  side.away();
                  edits.keep(plan, made);
                };
            side.show(new ChangePreview(plan, make, side::away));
          });
    }
  }
}
