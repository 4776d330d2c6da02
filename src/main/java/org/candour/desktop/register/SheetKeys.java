package org.candour.desktop.register;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the sheet: as in any spreadsheet.
final class SheetKeys {
  /// What the keys do besides moving about.
  interface Acts {
    /// Types over the cell, from this text on; null to go on with what stands there.
    void edit(@org.jspecify.annotations.Nullable String text);

    void open();

    void press();

    void clear();

    /// Leaves what was refused at the cell; answers false when nothing was.
    boolean leave();

    void copy(boolean heads);

    void paste();

    void undo();

    void redo();

    void fillDown();

    void menu();

    void moved();
  }

  private final Sheet sheet;
  private final Cursor cursor;
  private final Acts acts;

  SheetKeys(Sheet sheet, Cursor cursor, Acts acts) {
    this.sheet = sheet;
    this.cursor = cursor;
    this.acts = acts;
    sheet.onKey(this::key);
  }

  private void key(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED && CellEditor.writes(event)) {
      acts.edit(event.getCharacter());
      event.consume();
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      boolean known = event.isShortcutDown() ? shortcut(event) : plain(event);
      if (known) {
        event.consume();
      }
    }
  }

  private boolean shortcut(KeyEvent event) {
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case C -> acts.copy(false);
      case INSERT -> acts.copy(false);
      case V -> acts.paste();
      case Z -> acts.undo();
      case Y -> acts.redo();
      case D -> acts.fillDown();
      case ENTER -> acts.open();
      case A -> moved(cursor::all);
      case SPACE -> {
        return false;
      }
      case HOME -> moved(() -> move(-Integer.MAX_VALUE / 2, -Integer.MAX_VALUE / 2, shift));
      case END -> moved(() -> move(Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2, shift));
      case UP -> moved(() -> move(-Integer.MAX_VALUE / 2, 0, shift));
      case DOWN -> moved(() -> move(Integer.MAX_VALUE / 2, 0, shift));
      case LEFT -> moved(() -> move(0, -Integer.MAX_VALUE / 2, shift));
      case RIGHT -> moved(() -> move(0, Integer.MAX_VALUE / 2, shift));
      default -> {
        return false;
      }
    }
    return !(event.getCode() == KeyCode.C && shift);
  }

  private boolean plain(KeyEvent event) {
    boolean shift = event.isShiftDown();
    if (event.isAltDown()) {
      if (event.getCode() == KeyCode.DOWN) {
        acts.menu();
        return true;
      }
      return false;
    }
    switch (event.getCode()) {
      case UP -> moved(() -> move(-1, 0, shift));
      case DOWN -> moved(() -> move(1, 0, shift));
      case LEFT -> moved(() -> move(0, -1, shift));
      case RIGHT -> moved(() -> move(0, 1, shift));
      case HOME -> moved(() -> move(0, -Integer.MAX_VALUE / 2, shift));
      case END -> moved(() -> move(0, Integer.MAX_VALUE / 2, shift));
      case PAGE_UP -> moved(() -> move(-sheet.page(), 0, shift));
      case PAGE_DOWN -> moved(() -> move(sheet.page(), 0, shift));
      case ENTER -> acts.press();
      case F2 -> acts.edit(null);
      case DELETE, BACK_SPACE -> acts.clear();
      case ESCAPE -> {
        return acts.leave();
      }
      case SPACE -> {
        if (!shift) {
          return false;
        }
        moved(cursor::wholeRows);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int down, int right, boolean stretching) {
    cursor.move(down, right, stretching);
  }

  private void moved(Runnable move) {
    move.run();
    acts.moved();
  }
}
