package org.candour.exchange.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where the headings of a table stand, and what they are once the headings above them are joined
/// on.
///
/// @param first the row number of the first line of headings
/// @param last the row number of the last; the complaints come after it
/// @param names by column; blank where nothing stands above a column
/// @param keys the names brought to one form, or the column's letters
public record Heading(int first, int last, List<String> names, List<String> keys) {
  private static final int LOOKED_AT = 30;
  private static final int LONGEST = 80;

  /// The most likely headings of a table.
  public static Heading guess(Table table) {
    var rows = table.rows();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
      double score = score(rows.get(i)) - 0.25 * i;
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return at(table, rows.get(best).number());
  }

  private static double score(Table.Row row) {
    double score = 0;
    var seen = new HashSet<String>();
    for (var cell : row.cells()) {
      var plain = Phrases.plain(cell.text());
      switch (cell.kind()) {
        case BLANK -> {}
        case TEXT -> {
          boolean name = cell.text().length() <= LONGEST && seen.add(plain);
          score += !name ? -1 : Matching.names(plain) ? 4 : 0.5;
          score -= DayText.read(cell).read() ? 3 : 0;
        }
        default -> score -= 2;
      }
    }
    return score;
  }

  /// The headings in that row, with the line above it when that groups them.
  public static Heading at(Table table, int number) {
    var rows = table.rows();
    int place = 0;
    while (place < rows.size() - 1 && rows.get(place).number() < number) {
      place++;
    }
    var own = rows.get(place);
    var above = place > 0 && groups(table, rows.get(place - 1), own) ? rows.get(place - 1) : null;
    int width = Math.max(table.width(), own.cells().size());
    var names = new ArrayList<String>();
    for (int column = 0; column < width; column++) {
      var name = oneLine(own.at(column).text());
      var group = above == null ? "" : oneLine(group(table, above, own, column));
      names.add(joined(group, name));
    }
    var unlike = unlike(names);
    var keys = IntStream.range(0, width).mapToObj(i -> Phrases.plain(name(unlike, i))).toList();
    return new Heading(above == null ? own.number() : above.number(), own.number(), unlike, keys);
  }

  private static String joined(String group, String name) {
    if (group.isEmpty() || name.isEmpty() || group.equalsIgnoreCase(name)) {
      return name.isEmpty() ? group : name;
    }
    return group + " " + name;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /// A line of text above the headings that stands over some of them; a title over all is none.
  private static boolean groups(Table table, Table.Row above, Table.Row own) {
    if (own.number() - above.number() > 1
        || above.cells().stream()
            .anyMatch(cell -> cell.kind() != Cell.Kind.TEXT && !cell.blank())) {
      return false;
    }
    boolean wide =
        table.merges().stream()
            .anyMatch(merge ->
                merge.top() == above.number()
                    && merge.bottom() == above.number()
                    && merge.right() > merge.left()
                    && (merge.left() > 0 || above.filled() > 1));
    return above.filled() > 1 && (wide || above.filled() < own.filled());
  }

  private static String group(Table table, Table.Row above, Table.Row own, int column) {
    var merge = table.merge(above.number(), column);
    if (merge.isPresent()) {
      boolean down = merge.get().bottom() >= own.number();
      return down && !own.at(column).blank() ? "" : above.at(merge.get().left()).text();
    }
    if (!above.at(column).blank() || !table.merges().isEmpty() || own.at(column).blank()) {
      return above.at(column).text();
    }
    int left = column;
    while (left > 0 && above.at(left).blank()) {
      left--;
    }
    return above.at(left).text();
  }

  /// A heading that is there twice gets a number.
  private static List<String> unlike(List<String> names) {
    Set<String> seen = new HashSet<>();
    var unlike = new ArrayList<String>();
    for (var name : names) {
      var one = name;
      for (int n = 2; !one.isEmpty() && !seen.add(Phrases.plain(one)); n++) {
        one = name + " (" + n + ")";
      }
      unlike.add(one);
    }
    return List.copyOf(unlike);
  }

  /// The name of a column; its letters when nothing stands above it.
  String name(int column) {
    return name(names, column);
  }

  String key(int column) {
    return column < keys.size() ? keys.get(column) : Phrases.plain(name(column));
  }

  private static String name(List<String> names, int column) {
    var name = column < names.size() ? names.get(column) : "";
    return name.isEmpty() ? "Column " + Table.letters(column) : name;
  }
}
