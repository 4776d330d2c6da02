package org.candour.report.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.casework.Preferences;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSet;
import org.candour.figures.Figures;
import org.candour.figures.OpenRegister;
import org.candour.figures.Reach;
import org.candour.figures.Tallies;
import org.candour.report.model.Document;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Years;

/// The annual report of a register.
public final class Annual {
  /// The setting that names the parts a council leaves out, such as `part.9, part.14`.
  public static final String LEFT_OUT = "report.left-out.annual";

  /// Who monitors the procedure, as a sentence names them.
  public static final String MONITOR = "report.monitor.who";

  /// How often, such as `each month`.
  public static final String OFTEN = "report.monitor.often";

  private static final OptionalInt WHOLE = OptionalInt.empty();
  static final int YEARS = 5;

  private Annual() {}

  /// The parts there are, with their titles, in their order.
  public static Map<String, String> parts() {
    return AnnualReport.titles();
  }

  /// The parts that the council leaves out.
  public static Set<String> leftOut(Preferences preferences) {
    var named = preferences.setting(LEFT_OUT).orElse("");
    return Arrays.stream(named.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /// Who monitors the procedure and how often; empty where the council has not said both.
  public static List<String> monitored(Preferences preferences) {
    var said =
        Stream.of(MONITOR, OFTEN)
            .map(name -> preferences.setting(name).orElse("").strip())
            .toList();
    return said.contains("") ? List.of() : said;
  }

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
    var told = AnnualFacts.of(register, year);
    return register.now(
        today,
        tallies ->
            AnnualReport.of(
                years(year, tallies),
                told.with(five(year, tallies, told), quarters(year, tallies)),
                narrative));
  }

  /// The figures of a year and of the two before it, as at one moment.
  public static Years years(OpenRegister register, FinancialYear year, LocalDate today) {
    return register.now(today, tallies -> years(year, tallies));
  }

  private static Years years(FinancialYear year, Tallies tallies) {
    var before = year.previous();
    return new Years(
        Figures.of(year, WHOLE, tallies),
        Reach.of(before, tallies),
        Reach.of(before.previous(), tallies));
  }

  private static List<FigureSet> quarters(FinancialYear year, Tallies tallies) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(q -> Figures.of(year, OptionalInt.of(q), tallies))
        .toList();
  }

  private static List<Kept> five(FinancialYear year, Tallies tallies, AnnualFacts told) {
    return Stream.iterate(year, FinancialYear::previous)
        .limit(YEARS)
        .map(each -> kept(each, tallies, told.published().getOrDefault(each, Map.of())))
        .toList()
        .reversed();
  }

  private static Kept kept(FinancialYear year, Tallies tallies, Map<String, BigDecimal> published) {
    return new Kept(
        year, Reach.held(year, tallies) ? Figures.of(year, WHOLE, tallies) : null, published);
  }
}
