package org.candour.report.foi;

import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.figures.FigureSet;
import org.candour.report.model.Block;
import org.candour.report.model.Run;

/// An answer drawn from the cases themselves: a table without its caption.
record Answer(List<Block.Column> columns, List<Block.Row> rows, String basis) {
  private static final Wording WORDS = Wording.of("report-foi");

  static Answer of(List<Block.Column> columns, List<List<Run.Said>> rows, String basis) {
    var lines = rows.stream().map(cells -> new Block.Row(cells, false)).toList();
    return new Answer(columns, lines, basis);
  }

  Block.Table table(String caption) {
    return new Block.Table(List.of(new Run.Words(caption)), columns, rows, basis);
  }

  /// What is counted, and a column for each year.
  static List<Block.Column> byYear(List<FigureSet> years) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(WORDS.text("column"), false));
    years.forEach(set -> columns.add(new Block.Column(set.year().slashed(), true)));
    return columns;
  }
}
