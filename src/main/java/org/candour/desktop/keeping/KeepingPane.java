package org.candour.desktop.keeping;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.candour.casework.Caretaking;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.ListPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// One of the room's lists.
abstract class KeepingPane<T> extends ListPane<T> {
  KeepingPane(Tools tools, Office office, Grid<T> grid) {
    super(tools, office, grid);
    grid.onChosen(_ -> beside());
  }

  /// Shows what is beside the list.
  abstract void beside();

  Caretaking care() {
    return new Caretaking(office.desk());
  }

  static <T> Grid<T> grid(String id, Tools tools) {
    return new Grid<>(
        "keeping-" + id,
        Words.text("tab.keeping-" + id),
        Words.text("keeping.none." + id),
        tools.look());
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : Dates.column(day);
  }

  static VBox card(String id, String title, List<String> said, Node... buttons) {
    VBox card = Parts.card(id, title);
    said.stream()
        .filter(words -> !words.isBlank())
        .forEach(words -> card.getChildren().add(Parts.prose(words)));
    if (buttons.length > 0) {
      card.getChildren().add(new FlowPane(8, 6, buttons));
    }
    return card;
  }
}
