package org.candour.desktop.today;

import java.time.LocalDate;
import java.util.List;

/// All that the page shows, ready in words.
///
/// @param more that there is more than was read; empty when there is not
/// @param backup why a backup should be made now; empty when none is wanted
public record TodayView(
    LocalDate today, boolean workingDay, List<TodayCard> cards, String more, String backup) {
  public TodayView {
    cards = List.copyOf(cards);
  }

  /// How many things are overdue.
  public int overdue() {
    return cards.stream().filter(TodayCard::alarm).mapToInt(card -> card.lines().size()).sum();
  }
}
