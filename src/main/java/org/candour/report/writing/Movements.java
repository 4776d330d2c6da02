package org.candour.report.writing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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
    var ranked =
        lines.stream()
            .filter(line -> !way.equals("%") || known(years, line))
            .sorted(Comparator.comparing(line -> change(years, line)))
            .toList();
    if (ranked.isEmpty() || years.first()) {
      return;
    }
    if (!said(draft, years, key + ".up", ranked.getLast(), way, 1)
        & !said(draft, years, key + ".down", ranked.getFirst(), way, -1)) {
      draft.drafted(key + ".same", "moved.same");
    }
  }

  private static boolean known(Years years, Line line) {
    return years.now().get(line.figure()).isPresent()
        && years.before().get(line.figure()).isPresent();
  }

  private static boolean said(
      Manuscript draft, Years years, String key, Line line, String way, int sign) {
    if (change(years, line).signum() != sign) {
      return false;
    }
    draft.drafted(
        key,
        sign > 0 ? "moved.up" : "moved.down",
        line.label(),
        "[" + line.figure() + "@before|" + counted(way) + "]",
        "[" + line.figure() + "|" + counted(way) + "]",
        chance(draft, years, line, way));
    return true;
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
