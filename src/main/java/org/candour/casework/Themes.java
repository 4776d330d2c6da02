package org.candour.casework;

import java.util.List;
import org.candour.casework.LearningLists.ThemeLine;
import org.candour.domain.time.Period;

/// The themes that a report of a period tells of.
public final class Themes {
  private static final int MOST = 5_000;

  private Themes() {}

  /// A theme, and how many complaints received in the period show it.
  public record Shown(ThemeLine theme, long complaints) {}

  /// Those that go on, or ended in the period or later (R078).
  public static List<Shown> of(Period period, Register register) {
    return register.learning().themes(MOST).stream()
        .filter(theme -> theme.ended() == null || !theme.ended().isBefore(period.first()))
        .map(theme -> new Shown(theme, shown(theme, period, register)))
        .toList();
  }

  /// How many complaints received in a period show a theme.
  public static long shown(ThemeLine theme, Period period, Register register) {
    return register.learning().showing(theme.name(), MOST).stream()
        .filter(line -> period.contains(line.received()))
        .count();
  }
}
