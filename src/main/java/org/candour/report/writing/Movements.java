package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.candour.figures.Breakdown;
import org.candour.report.writing.Tables.Line;

/// Drafts the sentences that say what moved most in a table of two years, and whether chance alone
/// would easily have moved it. What lies behind a movement is for the council to say.
public final class Movements {
  private Movements() {}

  /// Writes the largest rise and the largest fall among the lines; one sentence when nothing moved.
  ///
  /// @param key names the passages of this table
  /// @param way how the figures are printed
  public static void write(
      Manuscript draft, Years years, String key, List<Line> lines, String way) {
    var moved =
        lines.stream()
            .filter(line -> !line.label().equals(Breakdown.NOT_RECORDED))
            .filter(line -> !way.equals("%") || known(years, line))
            .toList();
    if (moved.isEmpty() || years.first() || years.partial() && !way.equals("%")) {
      return;
    }
    var changes = moved.stream().map(line -> change(years, line)).toList();
    if (!said(draft, years, key + ".up", by(years, moved, Collections.max(changes)), way, 1)
            & !said(
                draft, years, key + ".down", by(years, moved, Collections.min(changes)), way, -1)
        && lines.stream().allMatch(line -> change(years, line).signum() == 0)) {
      draft.drafted(key + ".same", "moved.same");
    }
  }

  /// The lines that changed by so much, in the order of their table.
  private static List<Line> by(Years years, List<Line> lines, BigDecimal change) {
    return lines.stream().filter(line -> change(years, line).compareTo(change) == 0).toList();
  }

  private static boolean known(Years years, Line line) {
    return years.now().get(line.figure()).isPresent()
        && years.before().get(line.figure()).isPresent();
  }

  private static boolean said(
      Manuscript draft, Years years, String key, List<Line> most, String way, int sign) {
    var line = most.getFirst();
    if (change(years, line).signum() != sign) {
      return false;
    }
    draft.drafted(
        key,
        (sign > 0 ? "moved.up" : "moved.down") + (most.size() > 1 ? ".shared" : ""),
        line.label(),
        "[" + line.figure() + "@before|" + counted(way) + "]",
        "[" + line.figure() + "|" + counted(way) + "]",
        chance(draft, years, line, way),
        others(draft, most));
    return true;
  }

  /// Those that moved by as much as the first: named, where they are but one or two.
  private static String others(Manuscript draft, List<Line> most) {
    var others = most.stream().skip(1).map(Line::label).toList();
    return switch (others.size()) {
      case 0 -> "";
      case 1 -> draft.text("moved.one", others.getFirst());
      case 2 -> draft.text("moved.two", others.getFirst(), others.getLast());
      default -> draft.text("moved.more", others.size());
    };
  }

  /// A label that does not occur in a year was counted nought times there.
  private static String counted(String way) {
    return way.equals("n") ? "n0" : way;
  }

  /// Money is not judged: no test says how it varies by itself.
  private static String chance(Manuscript draft, Years years, Line line, String way) {
    if (way.equals("£")) {
      return "";
    }
    boolean signal = Change.signal(line.figure(), way, years.now(), years.before());
    return draft.text(signal ? "moved.signal" : "moved.chance");
  }

  private static BigDecimal change(Years years, Line line) {
    return years
        .now()
        .get(line.figure())
        .orElse(BigDecimal.ZERO)
        .subtract(years.before().get(line.figure()).orElse(BigDecimal.ZERO));
  }
}
