package org.candour.desktop.today;

import java.util.List;
import org.candour.desktop.kit.Words;

/// A group of things to do.
///
/// @param id its id on the screen, and of its title in the wording
/// @param alarm whether its count is an alarm when it is not nought
/// @param wide whether it stands in the wide column
/// @param lines all of them; each is put into words when it is asked for, so that a line that
///   nobody sees costs nothing
/// @param more whether there are more than were read
public record TodayCard(
    String id, boolean alarm, boolean wide, List<TodayLine> lines, boolean more) {
  /// How many there are; of more than were read, at least how many.
  String count() {
    return more ? Words.text("today.at-least", lines.size()) : String.valueOf(lines.size());
  }
}
