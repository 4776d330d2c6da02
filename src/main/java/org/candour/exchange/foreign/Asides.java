package org.candour.exchange.foreign;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.exchange.foreign.DayText.How;

/// The rows of a sheet that tell of no complaint: sums, titles, and the headings once more.
final class Asides {
  private static final Pattern SUM = Pattern.compile("(grand |sub )?totals?.*|averages?.*|count.*");

  /// What a sum below the days of receipt may look like: a number, or words.
  private static final Set<How> NO_DAY = EnumSet.of(How.SERIAL, How.YEAR, How.UNREADABLE);

  private static final int MOST_OF_A_TITLE = 2;

  private Asides() {}

  /// Whether that line is one of them.
  static boolean holds(Line line) {
    boolean received = line.cells.containsKey(Target.RECEIVED);
    return sum(line) || repeated(line) || !received && line.row.filled() <= MOST_OF_A_TITLE;
  }

  private static boolean sum(Line line) {
    var received = line.cells.getOrDefault(Target.RECEIVED, Cell.NONE);
    return line.row.cells().stream()
            .filter(cell -> !cell.blank())
            .findFirst()
            .filter(first -> SUM.matcher(Phrases.plain(first.text())).matches())
            .isPresent()
        && (received.blank() || NO_DAY.contains(DayText.read(received).how()));
  }

  /// Whether the headings are there once more.
  private static boolean repeated(Line line) {
    var names = line.part.heading().names();
    long same = 0;
    for (int i = 0; i < Math.min(names.size(), line.row.cells().size()); i++) {
      var cell = line.row.at(i);
      same += cell.kind() == Cell.Kind.TEXT && names.get(i).endsWith(cell.text()) ? 1 : 0;
    }
    return same > 2 && same * 2 > line.row.filled();
  }
}
