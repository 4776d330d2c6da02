package org.candour.report.briefing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import org.candour.casework.Preferences;
import org.candour.casework.Services;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// The briefing of a register for one month of a year, or for several months that end with it.
public final class Briefing {
  /// The setting that names who receives it where it covers several months.
  public static final String BODY = "report.briefing.body";

  /// How far ahead it looks, in working days.
  private static final int AHEAD = 10;

  private static final int MOST = 200;

  private Briefing() {}

  /// Draws the figures and facts, and writes the briefing.
  ///
  /// @param today the reader's own today, which the briefing states as its as-at day
  public static Document report(
      OpenRegister register,
      FinancialYear year,
      Month month,
      int months,
      LocalDate today,
      Narrative narrative) {
    var last = YearMonth.from(year.month(month).first());
    if (last.atDay(1).isAfter(today)) {
      throw new Refusal(Wording.of("report-briefing").text("not.begun", BriefingReport.said(last)));
    }
    var figures = register.now(today, tallies -> Months.of(last, months, tallies));
    return BriefingReport.of(figures, facts(register, today), narrative);
  }

  /// Who receives it where it covers several months; empty where the council has not said.
  public static String body(Preferences preferences) {
    return preferences.setting(BODY).map(String::strip).orElse("");
  }

  private static BriefingFacts facts(OpenRegister register, LocalDate today) {
    var info = register.info();
    var lists = register.lists();
    var ahead = register.calendar().add(today, AHEAD);
    return new BriefingFacts(
        Objects.requireNonNullElse(info.council(), Wording.of("report").text("council.unnamed")),
        info.demonstration(),
        register.reportable().overdue(today),
        lists.openBy(ahead, MOST).stream()
            .filter(line -> !Objects.requireNonNull(line.due()).isBefore(today))
            .toList(),
        lists.openActions(MOST).stream()
            .filter(action -> action.due() != null && action.due().isBefore(today))
            .toList(),
        lists.openEnquiries(MOST),
        register.calendar(),
        Services.on(today, register),
        body(register.preferences()));
  }
}
