package org.candour.exchange.foreign;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.exchange.foreign.DayText.How;

/// The rows of a sheet that tell of no complaint: sums, titles, and the headings once more.
final class Asides {
  private static final Pattern SUM = Pattern.compile("(grand |sub )?totals?.*|averages?.*|count.*");

  /// What a sum below the days of receipt may look like: a number, or words.
  private static final Set<How> NO_DAY = EnumSet.of(How.SERIAL, How.YEAR, How.UNREADABLE);

  private static final int MOST_OF_A_TITLE = 2;

  private Asides() {}

  /// Whether that row is one of them.
  static boolean holds(Plan plan, Part part, Table.Row row) {
    var received = received(plan, part, row);
    return sum(row, received)
        || repeated(part, row)
        || received.blank() && row.filled() <= MOST_OF_A_TITLE;
  }

  private static Cell received(Plan plan, Part part, Table.Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(column -> plan.targets().get(part.key(column)) == Target.RECEIVED)
        .mapToObj(row::at)
        .filter(cell -> !cell.blank())
        .findFirst()
        .orElse(Cell.NONE);
  }

  private static boolean sum(Table.Row row, Cell received) {
    return row.cells().stream()
            .filter(cell -> !cell.blank())
            .findFirst()
            .filter(first -> SUM.matcher(Phrases.plain(first.text())).matches())
            .isPresent()
        && (received.blank() || NO_DAY.contains(DayText.read(received).how()));
  }

  /// Whether the headings are there once more.
  private static boolean repeated(Part part, Table.Row row) {
    var names = part.heading().names();
    long same = 0;
    for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
      var cell = row.at(i);
      same += cell.kind() == Cell.Kind.TEXT && names.get(i).endsWith(cell.text()) ? 1 : 0;
    }
    return same > 2 && same * 2 > row.filled();
  }
}
