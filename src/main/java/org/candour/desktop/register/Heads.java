package org.candour.desktop.register;

import java.util.List;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.View;
import org.candour.casework.grid.View.Shown;

/// All that the columns of the sheet and their heads show: while it stays they are left as they
/// are.
record Heads(
    List<Column> columns,
    List<Shown> shown,
    int frozen,
    List<View.Sort> sorts,
    List<String> filtered) {

  static Heads of(List<Column> columns, View view) {
    List<String> filtered =
        view.conditions().stream().map(Condition::column).distinct().sorted().toList();
    return new Heads(columns, view.columns(), view.frozen(), view.sorts(), filtered);
  }
}
