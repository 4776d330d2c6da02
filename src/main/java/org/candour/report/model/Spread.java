package org.candour.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.domain.Wording;
import org.candour.report.model.Block.Column;
import org.candour.report.model.Block.Row;
import org.candour.report.model.Block.Table;

/// A column in which a percentage stands with what it is of, as in `18% (2 of 11)`, as three
/// columns of numbers. A percentage that stands alone leaves the other two empty.
final class Spread {
  private static final Pattern SHARE =
      Pattern.compile("(-?[\\d,.]+%) \\(([\\d,]+) of ([\\d,]+)\\)");
  private static final Wording WORDS = Wording.of("print");

  private Spread() {}

  static Table of(Table table) {
    var shares = new ArrayList<Boolean>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      shares.add(table.rows().stream().anyMatch(row -> share(row.cells().get(column))));
    }
    if (!shares.contains(true)) {
      return table;
    }
    var rows = table.rows().stream().map(row -> row(row, shares)).toList();
    return new Table(table.caption(), columns(table.columns(), shares), rows, table.basis());
  }

  private static boolean share(Run.Said cell) {
    return SHARE.matcher(cell.text()).matches();
  }

  private static List<Column> columns(List<Column> columns, List<Boolean> shares) {
    var spread = new ArrayList<Column>();
    for (int i = 0; i < columns.size(); i++) {
      spread.add(columns.get(i));
      if (shares.get(i)) {
        var head = columns.get(i).head();
        spread.add(new Column(WORDS.text("spread.part", head), true));
        spread.add(new Column(WORDS.text("spread.whole", head), true));
      }
    }
    return spread;
  }

  private static Row row(Row row, List<Boolean> shares) {
    var cells = new ArrayList<Run.Said>();
    for (int i = 0; i < shares.size(); i++) {
      var cell = row.cells().get(i);
      var found = SHARE.matcher(cell.text());
      boolean share = found.matches();
      cells.add(share ? new Run.Words(found.group(1)) : cell);
      if (shares.get(i)) {
        cells.add(new Run.Words(share ? found.group(2) : ""));
        cells.add(new Run.Words(share ? found.group(3) : ""));
      }
    }
    return new Row(cells, row.total());
  }
}
