package org.candour.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final int PAGE = 9070;

  @Test
  @DisplayName("Columns fill the page, and none is too narrow for its longest word")
  void unbroken() {
    var table =
        table(
            List.of("Indicator", "2014/15", "Same time last year", "Q1", "Q2", "Q3", "Q4", "Trend"),
            List.of(
                "Escalated to Stage 2 for each hundred", "57", "57", "14", "9", "1", "24", "up"));
    var widths = Columns.widths(table, PAGE);
    assertThat(widths.stream().mapToInt(each -> each).sum()).isBetween(PAGE - 20, PAGE + 20);
    assertThat(widths.get(1)).isGreaterThan(word("2014/15"));
    assertThat(widths.get(7)).isGreaterThan(word("Trend"));
    assertThat(widths.get(0)).isGreaterThan(widths.get(1));
  }

  @Test
  @DisplayName("Where there is room, figures have one width")
  void oneWidth() {
    var widths =
        Columns.widths(
            table(List.of("Measure", "2014/15", "Change"), List.of("Email", "23", "-3")), PAGE);
    assertThat(widths.get(1)).isEqualTo(widths.get(2));
  }

  /// A word in a wide typeface of nine points, six for a letter, between its edges.
  private static int word(String word) {
    return word.length() * 120 + 216;
  }

  private static Block.Table table(List<String> heads, List<String> cells) {
    var columns = new ArrayList<Block.Column>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(new Block.Column(heads.get(i), i > 0 && !heads.get(i).equals("Trend")));
    }
    List<Run.Said> said = new ArrayList<>();
    cells.forEach(cell -> said.add(new Run.Words(cell)));
    return new Block.Table(
        List.of(new Run.Words("Table 1: Wide")),
        columns,
        List.of(new Block.Row(said, false)),
        "Basis");
  }
}
