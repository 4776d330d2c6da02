package org.candour.desktop.register;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The line under the sheet: which cell the keyboard is on, all that stands in it, why it cannot be
/// set or was refused, and how much is chosen. It is what a screen reader reads.
final class SheetFoot extends HBox {
  private final Label cell = Parts.label("", "strong");
  private final Label content = Parts.brief("");
  private final Label chosen = Parts.label("", "muted");
  private String done = "";
  private String doneAt = "";

  SheetFoot() {
    setId("register-foot");
    getStyleClass().add("sheet-foot");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(10);
    cell.setId("foot-cell");
    cell.setMinWidth(USE_PREF_SIZE);
    content.setId("foot-content");
    content.setMaxWidth(Double.MAX_VALUE);
    content.setTextOverrun(javafx.scene.control.OverrunStyle.ELLIPSIS);
    HBox.setHgrow(content, Priority.ALWAYS);
    chosen.setId("foot-chosen");
    chosen.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(cell, content, chosen);
  }

  void say(String where, String what, boolean refused, int rows) {
    cell.setText(where);
    content.setText(what.replace('\n', ' '));
    content.getStyleClass().remove("late");
    if (refused) {
      content.getStyleClass().add("late");
    }
    content.setTooltip(what.length() > 60 ? new javafx.scene.control.Tooltip(what) : null);
    if (!where.equals(doneAt)) {
      done = "";
    }
    chosen.setText(!done.isEmpty() ? done : rows > 1 ? Words.text("grid.chosen", rows) : "");
  }

  /// Says beside the cell what was done, until the keyboard moves on: a line on top of the page
  /// would push the rows from under the pointer.
  void done(String sentence) {
    done = sentence;
    doneAt = cell.getText();
    chosen.setText(sentence);
  }

  String said() {
    return cell.getText() + ": " + content.getText();
  }
}
