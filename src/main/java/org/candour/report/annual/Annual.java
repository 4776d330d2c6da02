package org.candour.report.annual;

import org.candour.report.writing.Years;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figures;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;

/// The annual report of a register.
public final class Annual {
  private Annual() {}

  /// Draws the figures and facts of a year, and writes the report.
  ///
  /// @param today the reader's own today, which the report states as its as-at day
  public static Document report(OpenRegister register, FinancialYear year, LocalDate today) {
    return report(register, year, today, narrative(register, year));
  }

  /// What the council has written in the report of a year.
  public static Narrative narrative(OpenRegister register, FinancialYear year) {
    return Narrative.of(register.preferences(), "annual", year);
  }

  /// The same with a narrative, which then knows its passages.
  public static Document report(
      OpenRegister register, FinancialYear year, LocalDate today, Narrative narrative) {
    return AnnualReport.of(years(register, year, today), facts(register, year), narrative);
  }

  /// The figures of a year and of the two before it, as at one moment.
  public static Years years(OpenRegister register, FinancialYear year, LocalDate today) {
    return register.now(today, tallies -> years(year, tallies));
  }

  private static Years years(FinancialYear year, Tallies tallies) {
    var none = OptionalInt.empty();
    var before = year.previous();
    return new Years(
        Figures.of(year, none, tallies),
        Figures.of(before, none, tallies),
        Figures.of(before.previous(), none, tallies));
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
