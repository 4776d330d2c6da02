package org.candour.desktop.register;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.View;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The head of a column: its name, which sorts when pressed, how it is sorted, and the mark that
/// opens its menu, filled while it filters.
final class SheetHead extends HBox {
  SheetHead(Column column, View view, Runnable sort, Runnable further, Runnable menu) {
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("sheet-head");
    Label name = Parts.label(column.name() + sorted(column, view));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        (click.isShiftDown() ? further : sort).run();
      }
    });
    boolean filters = view.conditions().stream().anyMatch(c -> c.column().equals(column.id()));
    Label mark = Parts.label(filters ? "▼" : "▾", filters ? "filtering" : "muted");
    mark.setId("head-" + column.id());
    mark.setMinWidth(USE_PREF_SIZE);
    mark.setAccessibleText(Words.text("grid.menu", column.name()));
    mark.setOnMouseClicked(_ -> menu.run());
    if (column.kind().figures()) {
      name.setAlignment(Pos.CENTER_RIGHT);
      getChildren().addAll(mark, name);
    } else {
      getChildren().addAll(name, mark);
    }
    setOnContextMenuRequested(_ -> menu.run());
  }

  /// An arrow, with its place when there are several.
  private static String sorted(Column column, View view) {
    for (int i = 0; i < view.sorts().size(); i++) {
      if (view.sorts().get(i).column().equals(column.id())) {
        String arrow = view.sorts().get(i).descending() ? " ↓" : " ↑";
        return view.sorts().size() > 1 ? arrow + (i + 1) : arrow;
      }
    }
    return "";
  }
}
