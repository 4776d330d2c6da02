package org.candour.desktop.today;

import java.util.List;

/// A group of things to do.
///
/// @param id its id on the screen, and of its title in the wording
/// @param alarm whether its count is an alarm when it is not nought
/// @param wide whether it stands in the wide column
/// @param lines all of them; each is put into words when it is asked for, so that a line that
///   nobody sees costs nothing
public record TodayCard(String id, boolean alarm, boolean wide, List<TodayLine> lines) {}
