package org.candour.report.quarterly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.candour.casework.ComplaintLine;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.Preferences;
import org.candour.casework.Services;
import org.candour.casework.Themes;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.OpenRegister;
import org.candour.procedure.move.Advice;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Targets;

/// The quarterly report of a register.
public final class Quarterly {
  /// The setting that names who receives it.
  public static final String BODY = "report.body";

  /// Until this many days after a quarter its report also lists what is overdue today.
  private static final int NEAR = 92;

  private static final int MOST = 1_000;

  private Quarterly() {}

  /// Draws the figures and facts of a quarter, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public static Document report(
      OpenRegister register,
      FinancialYear year,
      int quarter,
      LocalDate today,
      Narrative narrative) {
    var period = year.quarter(quarter);
    if (period.first().isAfter(today)) {
      throw new Refusal(Wording.of("report-quarterly").text("not.begun", quarter, year.label()));
    }
    var quarters = register.now(today, tallies -> Quarters.of(year, quarter, tallies));
    var info = register.info();
    var day = today.isBefore(period.last()) ? today : period.last();
    var services = Services.on(day, register);
    var facts =
        new QuarterFacts(
            Objects.requireNonNullElse(
                info.council(), Wording.of("report").text("council.unnamed")),
            info.demonstration(),
            overdue(register, period, today),
            register.reportable().actions(period),
            advice(register, period),
            themes(register, year, period),
            Services.silent(services, period, register),
            services.size(),
            register.calendar(),
            body(register.preferences()),
            Targets.of(register.preferences()));
    return QuarterlyReport.of(quarters, facts, narrative);
  }

  /// Who receives it, by name.
  public static String body(Preferences preferences) {
    return preferences
        .setting(BODY)
        .filter(name -> !name.isBlank())
        .orElse(Wording.of("report").text("body"));
  }

  /// What was recommended by the end of the quarter and not done before it began.
  private static List<AdviceLine> advice(OpenRegister register, Period period) {
    return register.learning().advice(MOST).stream()
        .filter(line -> !line.made().isAfter(period.last()))
        .filter(line -> line.status() != Advice.Status.DECLINED)
        .filter(line -> line.completed() == null || !line.completed().isBefore(period.first()))
        .toList();
  }

  /// The themes that go on, or ended in the quarter or later.
  private static List<QuarterFacts.Shown> themes(
      OpenRegister register, FinancialYear year, Period period) {
    var toDate = new Period(year.first(), period.last());
    return Themes.of(period, register).stream()
        .map(each ->
            new QuarterFacts.Shown(
                each.theme(), each.complaints(), Themes.shown(each.theme(), toDate, register)))
        .toList();
  }

  private static List<ComplaintLine> overdue(
      OpenRegister register, Period period, LocalDate today) {
    return today.isAfter(period.last().plusDays(NEAR))
        ? List.of()
        : register.reportable().overdue(today);
  }
}
