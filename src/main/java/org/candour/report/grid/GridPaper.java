package org.candour.report.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.RegisterInfo;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.FilterWords;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// A view of the register for a meeting: landscape, under its filter in words, with its day, and on
/// every page which of how many it is.
public final class GridPaper {
  /// More rows than anybody prints.
  public static final int MOST = 3000;

  private static final int SHORT = 13;

  private static final Wording WORDS = Wording.of("grid");

  private GridPaper() {}

  /// The pages of a view.
  ///
  /// @param name what the view is called; empty for none
  /// @throws Refusal when there are more rows than can be printed
  public static Document of(
      RegisterInfo register, RegisterGrid grid, View view, String name, LocalDate today) {
    long[] order = grid.order(view);
    if (order.length > MOST) {
      throw new Refusal(WORDS.text("paper.many", order.length, MOST));
    }
    Columns columns = grid.columns();
    List<Column> shown = view.columns().stream().map(s -> columns.of(s.column())).toList();
    List<Row> rows = grid.rows(shown, java.util.Arrays.stream(order).boxed().toList());
    String filter = FilterWords.of(view, columns);
    String title = name.isEmpty() ? WORDS.text("paper.title") : name;
    String owner = register.council() == null ? register.name() : register.council();
    return new Document(
        new Document.Cover(
            owner,
            "",
            title,
            List.of(
                WORDS.text("paper.filter", filter),
                WORDS.text("paper.said", rows.size(), FilterWords.order(view, columns), today)),
            false),
        new Document.Meta(
            title, owner, filter, today, WORDS.text("paper.foot", title, filter, today)),
        List.of(new Block.Landscape(List.of(table(shown, rows, filter)))));
  }

  /// A day, a stage or another short answer keeps to one line.
  private static String whole(String said) {
    return said.length() <= SHORT ? said.replace(' ', '\u00a0') : said;
  }

  private static Block.Table table(List<Column> columns, List<Row> rows, String filter) {
    List<Block.Column> heads =
        columns.stream().map(c -> new Block.Column(c.name(), c.kind().figures())).toList();
    List<Block.Row> lines = new ArrayList<>();
    for (Row row : rows) {
      List<Run.Said> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.add(new Run.Words(whole(columns.get(i).said(row.cells().get(i)))));
      }
      lines.add(new Block.Row(cells, false));
    }
    return new Block.Table(List.of(new Run.Words(filter)), heads, lines, "");
  }
}
