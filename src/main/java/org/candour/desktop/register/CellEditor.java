package org.candour.desktop.register;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The line that lies over a cell while somebody types in it. Enter keeps what is typed and goes
/// down, Tab goes on, Escape leaves the cell as it was; Alt+Enter breaks the line. Values of a list
/// are offered, and the first that fits is filled in.
final class CellEditor extends TextField {
  private static final int MOST = 12;

  /// Where the keyboard goes when the typing is over.
  enum Then {
    STAY,
    DOWN,
    UP,
    NEXT,
    BACK,
    ALL
  }

  /// What becomes of what was typed.
  interface Keeper {
    void keep(String typed, Then then);

    void leave();
  }

  private final Pane over;
  private final ContextMenu offers = new ContextMenu();
  private List<String> options = List.of();
  private @Nullable Keeper keeper;
  private boolean opening;

  CellEditor(Pane over) {
    this.over = over;
    setId("cell-editor");
    getStyleClass().add("cell-editor");
    setManaged(false);
    offers.setId("cell-offers");
    offers.setAutoFix(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    textProperty().subscribe(_ -> offer(false));
    focusedProperty()
        .subscribe(focused -> {
          if (!focused && keeper != null && !offers.isFocused()) {
            end(Then.STAY);
          }
        });
  }

  boolean open() {
    return keeper != null;
  }

  boolean keptBy(Keeper asked) {
    return keeper == asked;
  }

  /// A line that takes the keyboard selects what stands in it; here the next letter goes on.
  @Override
  public void selectRange(int anchor, int caret) {
    if (!opening || anchor == caret) {
      super.selectRange(anchor, caret);
    }
  }

  /// Offers these values from now on.
  void offer(List<String> values) {
    options = values;
    offer(getText().isEmpty());
  }

  /// Opens over a cell.
  void open(Bounds cell, String name, String text, Keeper then) {
    options = List.of();
    opening = true;
    setAccessibleText(Words.text("grid.editing", name));
    over.getChildren().remove(this);
    over.getChildren().add(this);
    // Without its skin, which else comes with the next frame, it takes no letters.
    applyCss();
    double width = Math.max(cell.getWidth(), 90);
    resizeRelocate(cell.getMinX(), cell.getMinY(), width, cell.getHeight());
    setText(text.replace("\n", " ⏎ "));
    keeper = then;
    requestFocus();
    positionCaret(getText().length());
  }

  private void key(KeyEvent event) {
    opening = false;
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        if (event.isAltDown()) {
          replaceSelection(" ⏎ ");
        } else {
          end(event.isShortcutDown() ? Then.ALL : shift ? Then.UP : Then.DOWN);
        }
      }
      case TAB -> {
        event.consume();
        end(shift ? Then.BACK : Then.NEXT);
      }
      case ESCAPE -> {
        event.consume();
        leave();
      }
      case DOWN -> {
        if (!options.isEmpty()) {
          event.consume();
          offer(true);
          offers.getSkin();
          offers.requestFocus();
        }
      }
      default -> {}
    }
  }

  private void leave() {
    Keeper to = keeper;
    close();
    if (to != null) {
      to.leave();
    }
  }

  private void end(Then then) {
    Keeper to = keeper;
    String typed = getText().replaceAll(" *⏎ *", "\n");
    close();
    if (to != null) {
      to.keep(typed, then);
    }
  }

  private void close() {
    keeper = null;
    offers.hide();
    over.getChildren().remove(this);
  }

  private void offer(boolean all) {
    if (keeper == null || options.isEmpty()) {
      return;
    }
    String typed = getText().strip().toLowerCase(Locale.UK);
    List<String> fitting =
        options.stream()
            .filter(o -> all || !typed.isEmpty() && o.toLowerCase(Locale.UK).contains(typed))
            .limit(MOST)
            .toList();
    offers.getItems().setAll(fitting.stream().map(this::item).toList());
    if (fitting.isEmpty() || fitting.size() == 1 && fitting.getFirst().equals(getText())) {
      offers.hide();
    } else if (!offers.isShowing() && getScene() != null) {
      offers.show(this, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(String option) {
    MenuItem item = new MenuItem(option);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> {
      setText(option);
      end(Then.DOWN);
    });
    return item;
  }

  /// Whether a key begins to type over the cell. The space bar does not: with Shift it chooses
  /// rows.
  static boolean writes(KeyEvent event) {
    String typed = event.getCharacter();
    return event.getEventType() == KeyEvent.KEY_TYPED
        && !event.isShortcutDown()
        && !event.isControlDown()
        && !event.isMetaDown()
        && !typed.isEmpty()
        && typed.charAt(0) > ' '
        && typed.charAt(0) != KeyCode.DELETE.getCode();
  }
}
