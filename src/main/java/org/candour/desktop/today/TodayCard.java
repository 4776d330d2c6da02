package org.candour.desktop.today;

import java.util.List;

/// A group of things to do.
///
/// @param id its id on the screen, and of its title in the wording
/// @param alarm whether its count is an alarm when it is not nought
/// @param wide whether it stands in the wide column
public record TodayCard(String id, boolean alarm, boolean wide, List<TodayLine> lines) {
  public TodayCard {
    lines = List.copyOf(lines);
  }
}
