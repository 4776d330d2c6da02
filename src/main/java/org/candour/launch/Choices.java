package org.candour.launch;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.desktop.reports.Choice;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.report.Asked;
import org.candour.report.ReportKind;

/// The reports that can be made for a year, as far as it has begun.
final class Choices {
  private static final Wording WORDS = Wording.of("launch");
  private static final int HALF = 6;

  private final FinancialYear year;
  private final LocalDate today;
  private final List<Choice> choices = new ArrayList<>();

  private Choices(FinancialYear year, LocalDate today) {
    this.year = year;
    this.today = today;
  }

  /// @param answers saved under the Freedom of Information Act, by name
  static List<Choice> of(FinancialYear year, LocalDate today, Map<String, List<String>> answers) {
    var choices = new Choices(year, today);
    choices.yearly();
    answers.forEach(choices::answer);
    choices.quarters();
    year.months().forEach(choices::month);
    return List.copyOf(choices.choices);
  }

  private void yearly() {
    for (var kind :
        List.of(
            ReportKind.ANNUAL,
            ReportKind.COVER,
            ReportKind.SUMMARY,
            ReportKind.STORYBOARD,
            ReportKind.FOI)) {
      add(kind, Asked.of(year), "other." + kind.label(), year.label());
    }
  }

  private void answer(String name, List<String> questions) {
    add(ReportKind.FOI, Asked.of(year).about(questions), "other.answer", name, year.label());
  }

  private void quarters() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (begun(year.quarter(quarter))) {
        var asked = new Asked(year, quarter, null, 1, null);
        add(ReportKind.QUARTERLY, asked, "other.quarter", String.valueOf(quarter), year.label());
      }
    }
  }

  private void month(Period period) {
    if (!begun(period)) {
      return;
    }
    var month = period.first().getMonth();
    var said = month.getDisplayName(TextStyle.FULL, Locale.UK);
    var of = String.valueOf(period.first().getYear());
    add(ReportKind.BRIEFING, new Asked(year, null, month, 1, null), "other.month", said, of);
    if (month == Month.SEPTEMBER || month == Month.MARCH) {
      add(ReportKind.BRIEFING, new Asked(year, null, month, HALF, null), "other.six", said, of);
    }
  }

  private boolean begun(Period period) {
    return !period.first().isAfter(today);
  }

  private void add(ReportKind kind, Asked asked, String key, Object... said) {
    choices.add(new Choice(kind, asked, WORDS.text(key, said)));
  }
}
