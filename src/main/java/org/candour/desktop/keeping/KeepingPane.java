package org.candour.desktop.keeping;

import org.candour.casework.Caretaking;
import org.candour.desktop.kit.Grid;
import org.candour.desktop.kit.ListPane;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;

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
}
