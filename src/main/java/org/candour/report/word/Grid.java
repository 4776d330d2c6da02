package org.candour.report.word;

import static org.candour.report.word.Xml.on;
import static org.candour.report.word.Xml.set;
import static org.candour.report.word.Xml.val;
import static org.candour.report.word.Xml.w;
import static org.candour.report.word.Xml.words;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.candour.report.model.Block;
import org.candour.report.model.Run;

/// A table of Word's own: its head row comes again on every page, and no row is split.
final class Grid {
  private static final String TOTAL = "TableTotal";

  /// A table of more rows may run over to the next page.
  private static final int TOGETHER = 12;

  /// So many of its rows stay together where it begins and where it ends.
  private static final int ENDS = 2;

  private final Block.Table table;
  private final List<Integer> widths;

  Grid(Block.Table table, int width) {
    this.table = table;
    this.widths = Columns.widths(table, width);
  }

  DomContent xml() {
    var grid = w("tblGrid").with(widths.stream().map(x -> set("gridCol", "w", x)).toList());
    return w("tbl", properties(), grid, head()).with(rows());
  }

  private DomContent properties() {
    int whole = widths.stream().mapToInt(Integer::intValue).sum();
    return w(
        "tblPr",
        val("tblStyle", "Figures"),
        set("tblW", "w", whole, "type", "dxa"),
        set("tblLayout", "type", "fixed"),
        set(
            "tblLook",
            "val",
            "04A0",
            "firstRow",
            1,
            "lastRow",
            0,
            "firstColumn",
            1,
            "lastColumn",
            0,
            "noHBand",
            0,
            "noVBand",
            1),
        val("tblCaption", Run.plain(table.caption())),
        val("tblDescription", table.basis()));
  }

  private DomContent head() {
    var row = w("tr", w("trPr", on("cantSplit"), on("tblHeader")));
    for (int i = 0; i < widths.size(); i++) {
      var column = table.columns().get(i);
      row.with(cell(i, "TableHead", column.head(), true));
    }
    return row;
  }

  private List<DomContent> rows() {
    List<DomContent> rows = new ArrayList<>();
    for (int at = 0; at < table.shown().size(); at++) {
      Block.Row each = table.shown().get(at);
      boolean next = keeps(at);
      var row = w("tr", w("trPr", on("cantSplit")));
      for (int i = 0; i < widths.size(); i++) {
        String style = each.total() ? TOTAL : "TableText";
        row.with(cell(i, style, each.cells().get(i).text(), next));
      }
      rows.add(row);
    }
    return rows;
  }

  /// Whether a row stays with what follows it: the last one only when there is a basis below.
  private boolean keeps(int row) {
    int rows = table.rows().size();
    boolean within = rows <= TOGETHER || row < ENDS - 1 || row >= rows - ENDS;
    return within && (row < rows - 1 || !table.basis().isEmpty());
  }

  private ContainerTag<?> cell(int column, String style, String said, boolean keepNext) {
    var how = w("pPr", val("pStyle", style));
    if (keepNext) {
      how.with(on("keepNext"));
    }
    if (table.columns().get(column).figures()) {
      how.with(val("jc", "right"));
    }
    var box = w("tcPr", set("tcW", "w", widths.get(column), "type", "dxa"));
    if (style.equals(TOTAL)) {
      box.with(w("tcBorders", line("top"), line("bottom")));
    }
    return w("tc", box, w("p", how, words(said)));
  }

  private static DomContent line(String side) {
    return set(side, "val", "single", "sz", 6, "space", 0, "color", "12436D");
  }
}
