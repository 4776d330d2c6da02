package org.candour.report.annual;

import java.util.function.BiConsumer;
import org.candour.casework.Preferences;
import org.candour.report.briefing.Briefing;
import org.candour.report.quarterly.Quarterly;

/// Who receives the reports between two annual ones (R116, R118).
///
/// @param quarterly who receives the quarterly report; empty where the council has not said
/// @param briefing who receives the six-month briefing; empty where the council has not said
public record Recipients(String quarterly, String briefing) {
  /// Those that the council has settled.
  public static Recipients of(Preferences preferences) {
    return new Recipients(
        preferences.setting(Quarterly.BODY).map(String::strip).orElse(""),
        Briefing.body(preferences));
  }

  /// Says each that is settled: the key of its sentence, and who it is.
  public void each(BiConsumer<String, String> sentence) {
    if (!quarterly.isEmpty()) {
      sentence.accept("monitoring.reports", quarterly);
    }
    if (!briefing.isEmpty()) {
      sentence.accept("monitoring.briefings", briefing);
    }
  }
}
