package org.candour.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.domain.Wording;
import org.candour.report.chart.Chart;

/// One piece of a report in reading order.
public sealed interface Block {

  /// A heading; `number` may be empty. Level 1 starts a part and, when it asks for it, a page.
  record Heading(int level, String number, String text, boolean newPage) implements Block {
    public Heading {
      if (level < 1 || level > 3 || text.isBlank()) {
        throw new IllegalArgumentException("A heading needs a level from 1 to 3 and words");
      }
    }

    /// Number and words together, as printed and as bookmarked.
    public String full() {
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  /// A paragraph; `number` is empty unless the paragraph itself is numbered.
  record Paragraph(String number, List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    public Paragraph(List<Run> runs) {
      this("", runs);
    }

    /// Whether it says itself where its lines end, as an address does.
    public boolean inLines() {
      return Run.plain(runs).contains("\n");
    }
  }

  /// How the items of a list are marked: `•`, `1.` or `a)`.
  enum Marks {
    BULLETS,
    NUMBERS,
    LETTERS
  }

  /// A list, with its marks.
  record Bullets(Marks marks, List<List<Run>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }

    public Bullets(boolean numbered, List<List<Run>> items) {
      this(numbered ? Marks.NUMBERS : Marks.BULLETS, items);
    }

    public boolean ordered() {
      return marks != Marks.BULLETS;
    }
  }

  /// A table whose caption stands above it and whose first cell in every row is a head. The basis
  /// says what was counted and as at when.
  record Table(List<Run> caption, List<Column> columns, List<Row> rows, String basis)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("Every row needs a cell for each column: " + row);
        }
      }
    }

    /// The rows to show: one that says so when there are none.
    public List<Row> shown() {
      if (!rows.isEmpty()) {
        return rows;
      }
      List<Run.Said> none =
          new ArrayList<>(Collections.nCopies(columns.size(), new Run.Words("–")));
      none.set(0, new Run.Words(Wording.of("print").text("table.none")));
      return List.of(new Row(none, false));
    }

    /// The same for a program, which reads a percentage and what it is of as three numbers.
    public Table spread() {
      return Spread.of(this);
    }

    /// The same table with more said below it.
    public Table noting(String more) {
      return new Table(caption, columns, rows, (basis + " " + more).strip());
    }

    /// The same table under another caption.
    public Table under(List<Run> other) {
      return new Table(other, columns, rows, basis);
    }
  }

  /// A column of a table.
  ///
  /// @param wide whether it holds whole sentences, and is given the room for them
  record Column(String head, boolean figures, boolean wide) {
    public Column(String head, boolean figures) {
      this(head, figures, false);
    }
  }

  /// A row of a table; a total is set apart.
  record Row(List<Run.Said> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A chart under its caption, with the words that replace it for someone who cannot see it and
  /// the table of the figures that it draws.
  record Graph(List<Run> caption, Chart chart, String alternative, Table figures) implements Block {
    public Graph {
      caption = List.copyOf(caption);
    }

    /// What replaces each piece of the chart where pages cut it: the first says it all.
    public List<String> said(int pieces) {
      if (pieces == 1) {
        return List.of(alternative);
      }
      var words = Wording.of("print");
      return IntStream.rangeClosed(1, pieces)
          .mapToObj(piece ->
              words.text("chart.piece", piece, pieces) + (piece > 1 ? "" : " " + alternative))
          .toList();
    }
  }

  /// Someone else's words, with the team they praise when there is one.
  record Quote(String words, String team) implements Block {}

  /// A summary of one case: its number, what it was about, what was found, how it was decided.
  record CaseSummary(String head, String about, String finding, String outcome) implements Block {}

  /// Boxes two and two, read one after the other.
  record Boxes(List<Box> each) implements Block {
    public Boxes {
      each = List.copyOf(each);
    }
  }

  /// A box: its heading, and what it says point by point.
  record Box(Heading head, List<List<Run>> items) {
    public Box {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// Pages that lie on their side, for what is too wide to stand.
  record Landscape(List<Block> blocks) implements Block {
    public Landscape {
      blocks = List.copyOf(blocks);
    }
  }

  /// The contents list stands here.
  record Contents(String head) implements Block {}
}
