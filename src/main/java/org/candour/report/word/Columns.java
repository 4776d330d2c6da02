package org.candour.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.report.model.Block;

/// How wide the columns of a table are, in twentieths of a point: figures have one width, texts
/// share what is left by how much they say, and no word is broken as long as there is room.
final class Columns {
  private static final int FIGURES = 1531;
  private static final int LEAST = 3000;

  /// What a letter takes in a wide typeface, which the reader's machine may have, and the edges.
  private static final int LETTER = 122;

  private static final int BOLD = 142;
  private static final int EDGES = 290;

  private final Block.Table table;
  private final int width;

  private Columns(Block.Table table, int width) {
    this.table = table;
    this.width = width;
  }

  static List<Integer> widths(Block.Table table, int width) {
    var columns = new Columns(table, width);
    return columns.unbroken(columns.shared());
  }

  private List<Integer> shared() {
    var columns = table.columns();
    int figures = (int) columns.stream().filter(Block.Column::figures).count();
    int texts = columns.size() - figures;
    int least = Math.min(LEAST, width / (columns.size() + texts) * 2);
    int figure = figures == 0 ? 0 : Math.min(FIGURES, (width - texts * least) / figures);
    int left = width - figures * figure;
    int said = all().filter(i -> !columns.get(i).figures()).map(this::said).sum();
    return all()
        .map(i -> columns.get(i).figures() ? figure : left * said(i) / said)
        .boxed()
        .toList();
  }

  /// Columns too narrow for their longest word take from those with room to spare.
  private List<Integer> unbroken(List<Integer> widths) {
    int lacking = all().map(i -> Math.max(0, need(i) - widths.get(i))).sum();
    int spare = all().map(i -> Math.max(0, widths.get(i) - need(i))).sum();
    if (lacking == 0 || spare == 0) {
      return widths;
    }
    int moved = Math.min(lacking, spare);
    List<Integer> mended = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      int over = widths.get(i) - need(i);
      mended.add(widths.get(i) - over * moved / (over > 0 ? spare : lacking));
    }
    return mended;
  }

  private IntStream all() {
    return IntStream.range(0, table.columns().size());
  }

  private int said(int column) {
    int longest = texts(column).mapToInt(String::length).max().orElse(0);
    return Math.clamp(Math.max(longest, head(column).length()), 8, 40);
  }

  private int need(int column) {
    int longest = texts(column).mapToInt(Columns::longestWord).max().orElse(0);
    return EDGES + Math.max(LETTER * longest, BOLD * longestWord(head(column)));
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[ -]+")).mapToInt(String::length).max().orElse(0);
  }

  private String head(int column) {
    return table.columns().get(column).head();
  }

  private Stream<String> texts(int column) {
    return table.rows().stream().map(row -> row.cells().get(column).text());
  }
}
