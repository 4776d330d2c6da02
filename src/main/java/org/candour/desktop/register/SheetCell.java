package org.candour.desktop.register;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.candour.casework.grid.Column;
import org.jspecify.annotations.Nullable;

/// A cell of the sheet. It holds nothing: it shows what stands at its place.
final class SheetCell extends TableCell<Integer, String> {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass RANGE = PseudoClass.getPseudoClass("in-range");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");

  /// What a cell shows.
  ///
  /// @param style `late`, `soon` or nothing
  /// @param refusal why what was typed could not be kept; empty when nothing was
  record Face(String text, boolean cursor, boolean range, String style, String refusal) {
    static final Face EMPTY = new Face("", false, false, "", "");
  }

  private final Sheet.Content content;
  private final int column;
  private final Tooltip tip = new Tooltip();
  private Face face = Face.EMPTY;

  SheetCell(Sheet.Content content, int column, Column what) {
    this.content = content;
    this.column = column;
    pseudoClassStateChanged(COMPUTED, what.computed());
    if (what.kind().figures()) {
      getStyleClass().add("right");
    }
    textTruncatedProperty().subscribe(this::tell);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventFilter(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
    addEventHandler(javafx.scene.input.MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> stretched());
  }

  private void pressed(MouseEvent event) {
    if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
      getTableView().requestFocus();
      if (event.getClickCount() == 2) {
        content.pressedTwice(getIndex(), column);
      } else {
        content.pressed(getIndex(), column, event.isShiftDown());
      }
      event.consume();
    }
  }

  private void stretched() {
    if (!isEmpty()) {
      content.pressed(getIndex(), column, true);
    }
  }

  int column() {
    return column;
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    redraw();
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    redraw();
  }

  void redraw() {
    face = isEmpty() || getIndex() < 0 ? Face.EMPTY : content.face(getIndex(), column);
    String line = face.text().replace('\n', ' ');
    if (!line.equals(getText())) {
      setText(line);
    }
    pseudoClassStateChanged(CURSOR, face.cursor());
    pseudoClassStateChanged(RANGE, face.range());
    pseudoClassStateChanged(REFUSED, !face.refusal().isEmpty());
    getStyleClass().removeAll("late", "soon");
    if (!face.style().isEmpty()) {
      getStyleClass().add(face.style());
    }
    tell();
  }

  /// What is refused, or too long for the cell, is said in full under the pointer.
  private void tell() {
    boolean refused = !face.refusal().isEmpty();
    tip.setText(refused ? face.refusal() : face.text());
    setTooltip(refused || isTextTruncated() ? tip : null);
  }
}
