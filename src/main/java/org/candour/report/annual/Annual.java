package org.candour.report.annual;

import org.candour.report.writing.Years;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.OpenRegister;
import org.candour.report.model.Document;

/// The annual report of a register.
public final class Annual {
  private Annual() {}

  /// Draws the figures and facts of a year, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public static Document report(OpenRegister register, FinancialYear year, LocalDate today) {
    var none = OptionalInt.empty();
    var before = year.previous();
    var years =
        new Years(
            register.figures(year, none, today),
            register.figures(before, none, today),
            register.figures(before.previous(), none, today));
    return AnnualReport.of(years, facts(register, year));
  }

  private static AnnualFacts facts(OpenRegister register, FinancialYear year) {
    var info = register.info();
    var lists = register.lists();
    return new AnnualFacts(
        Objects.requireNonNullElse(info.council(), Wording.of("report").text("council.unnamed")),
        info.demonstration(),
        lists.ombudsmanDecisions(year.period()).stream()
            .map(d -> new AnnualFacts.Decision(d.decided(), d.about(), d.finding(), d.outcome()))
            .toList(),
        lists.complimentsForReport(year.period()).stream()
            .map(c -> new AnnualFacts.Praise(c.words(), c.team()))
            .toList());
  }
}
