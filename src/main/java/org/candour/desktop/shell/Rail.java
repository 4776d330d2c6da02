package org.candour.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Words;

/// The dark rail on the left: the rooms that work, one of them chosen.
final class Rail extends VBox {
  private final Map<String, ToggleButton> items = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  Rail() {
    setId("rail");
    getStyleClass().add("rail");
    getChildren().add(Parts.label(Words.text("product"), "product"));
  }

  void clear() {
    items.clear();
    getChildren().remove(1, getChildren().size());
  }

  void room(String id, Runnable open) {
    ToggleButton item = new ToggleButton(Words.text("room." + id));
    item.setId("rail-" + id);
    item.setAccessibleText(item.getText());
    item.getStyleClass().setAll("rail-item", "toggle-button");
    item.setToggleGroup(group);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(_ -> {
      item.setSelected(true);
      open.run();
    });
    items.put(id, item);
    getChildren().add(item);
  }

  void line() {
    Region line = new Region();
    line.getStyleClass().add("rail-line");
    StackPane box = new StackPane(line);
    box.getStyleClass().add("rail-line-box");
    VBox.setVgrow(box, Priority.NEVER);
    getChildren().add(box);
  }

  /// Shows which room is open; none when it is on no rail.
  void choose(String id) {
    ToggleButton item = items.get(id);
    group.selectToggle(item);
  }

  /// Shows a number beside a room, or none when it is nought.
  void count(String id, int count) {
    ToggleButton item = items.get(id);
    if (item == null) {
      return;
    }
    Label badge = Parts.label(String.valueOf(count), "badge");
    item.setGraphic(count == 0 ? null : badge);
    item.setAccessibleText(
        count == 0 ? item.getText() : Words.text("rail.count", item.getText(), count));
    item.setGraphicTextGap(12);
  }
}
