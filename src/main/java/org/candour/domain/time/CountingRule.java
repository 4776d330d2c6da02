package org.candour.domain.time;

import java.time.LocalDate;
import java.util.Arrays;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;

/// How the day of receipt is treated when working days are counted. The day after is the ordinary
/// rule of construction and the default.
public enum CountingRule {
  DAY_AFTER("day-after"),
  DAY_OF_RECEIPT("day-of-receipt"),
  DEEMED_RECEIPT("deemed-receipt");

  private final String id;

  CountingRule(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static CountingRule parse(String id) {
    return Arrays.stream(values())
        .filter(rule -> rule.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(Wording.of("time").text("rule.unknown", id)));
  }

  /// The due day of `n` working days. No days gives the start day, and counting back is the same
  /// under every rule.
  public LocalDate due(LocalDate start, int n, WorkingCalendar calendar) {
    if (n <= 0) {
      return calendar.add(start, n);
    }
    return switch (this) {
      case DAY_AFTER -> calendar.add(start, n);
      case DAY_OF_RECEIPT -> calendar.addIncluding(start, n);
      case DEEMED_RECEIPT -> calendar.add(calendar.onOrAfter(start), n);
    };
  }

  /// One sentence that states the rule.
  public String said() {
    return Wording.of("time").text("rule." + id);
  }
}
