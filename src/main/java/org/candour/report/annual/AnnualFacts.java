package org.candour.report.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.casework.Directory.EventLine;
import org.candour.casework.Reportable.ActionLine;
import org.candour.casework.Reportable.IndicatorLine;
import org.candour.casework.Reportable.Stage2Line;
import org.candour.casework.Reportable.ThemeOfCause;
import org.candour.casework.Themes;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.WorkingCalendar;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.jspecify.annotations.Nullable;

/// What an annual report tells besides the figures of its years.
///
/// @param council who publishes it
/// @param demonstration whether every case is invented, which the cover then says
/// @param enquired what the Ombudsman's enquiries of the year were about
/// @param decisions the Ombudsman's decisions of the year, in their order
/// @param compliments those marked for the report, in the words to print
/// @param stage2 the investigations adjudicated
/// @param indicators the figures of the department for the year, as entered
/// @param indicatorsBefore the same of the year before
/// @param actions those agreed, due, done or open in the year
/// @param said what the public is told of the year, as recorded in case files and with actions
/// @param published figures of earlier years as once published
/// @param leftOut the parts that the council leaves out
/// @param themes those that go on, or ended in the year or later
/// @param ofCauses the themes that complaints resolved in the year show, below their causes
/// @param recipients who receives the reports between two annual ones
/// @param monitored who monitors the procedure and how often; empty where the council has not said
/// @param events the meetings, training and briefings of the year, in their order
/// @param calendar by which working days are counted
/// @param five this year and the four before it, the oldest first
/// @param quarters the four quarters
public record AnnualFacts(
    String council,
    boolean demonstration,
    List<String> enquired,
    List<Decision> decisions,
    List<Praise> compliments,
    List<Stage2Line> stage2,
    List<IndicatorLine> indicators,
    List<IndicatorLine> indicatorsBefore,
    List<ActionLine> actions,
    List<Told> said,
    Map<FinancialYear, Map<String, BigDecimal>> published,
    Set<String> leftOut,
    List<Themes.Shown> themes,
    List<ThemeOfCause> ofCauses,
    Recipients recipients,
    List<String> monitored,
    List<EventLine> events,
    WorkingCalendar calendar,
    List<Kept> five,
    List<FigureSet> quarters) {
  public AnnualFacts {
    enquired = List.copyOf(enquired);
    decisions = List.copyOf(decisions);
    compliments = List.copyOf(compliments);
    stage2 = List.copyOf(stage2);
    indicators = List.copyOf(indicators);
    indicatorsBefore = List.copyOf(indicatorsBefore);
    actions = List.copyOf(actions);
    said = List.copyOf(said);
    published = Map.copyOf(published);
    leftOut = Set.copyOf(leftOut);
    themes = List.copyOf(themes);
    ofCauses = List.copyOf(ofCauses);
    monitored = List.copyOf(monitored);
    events = List.copyOf(events);
    five = List.copyOf(five);
    quarters = List.copyOf(quarters);
  }

  /// What the public is told: what a complaint was about, and what was changed; never what is still
  /// to be changed.
  public record Told(String youSaid, String weDid) {}

  /// A decision of the Ombudsman; the outcome as issued.
  public record Decision(
      LocalDate decided,
      @Nullable String about,
      @Nullable String finding,
      @Nullable String outcome) {}

  /// A compliment as it may be printed.
  public record Praise(String words, String team) {}

  /// What a register tells of a year, without its figures.
  static AnnualFacts of(OpenRegister register, FinancialYear year) {
    var info = register.info();
    var lists = register.lists();
    var more = register.reportable();
    return new AnnualFacts(
        Objects.requireNonNullElse(info.council(), Wording.of("report").text("council.unnamed")),
        info.demonstration(),
        more.enquired(year.period()),
        lists.ombudsmanDecisions(year.period()).stream()
            .map(d -> new Decision(d.decided(), d.about(), d.finding(), d.outcome()))
            .toList(),
        lists.complimentsForReport(year.period()).stream()
            .map(c -> new Praise(c.words(), c.team()))
            .toList(),
        more.adjudicated(year.period()),
        more.indicators(year.label()),
        more.indicators(year.previous().label()),
        more.actions(year.period()),
        said(register, year, more.actions(year.period())),
        published(register, year),
        Annual.leftOut(register.preferences()),
        Themes.of(year.period(), register),
        more.themesOfCauses(year.period()),
        Recipients.of(register.preferences()),
        Annual.monitored(register.preferences()),
        events(register, year),
        register.calendar(),
        List.of(),
        List.of());
  }

  AnnualFacts with(List<Kept> fiveYears, List<FigureSet> fourQuarters) {
    return new AnnualFacts(
        council,
        demonstration,
        enquired,
        decisions,
        compliments,
        stage2,
        indicators,
        indicatorsBefore,
        actions,
        said,
        published,
        leftOut,
        themes,
        ofCauses,
        recipients,
        monitored,
        events,
        calendar,
        fiveYears,
        fourQuarters);
  }

  private static List<Told> said(
      OpenRegister register, FinancialYear year, List<ActionLine> actions) {
    var cases =
        register.learning().said(Integer.MAX_VALUE).stream()
            .filter(line -> !line.youSaid().isEmpty() && year.contains(line.day()))
            .map(line -> new Told(line.youSaid(), line.weDid()));
    var agreed =
        actions.stream()
            .filter(a -> a.publishText() != null && a.completed() != null)
            .filter(a -> year.contains(a.agreed()))
            .map(a -> new Told(about(a), Objects.requireNonNull(a.publishText())));
    return Stream.concat(agreed, cases).toList();
  }

  private static String about(ActionLine action) {
    var words = Wording.of("report");
    var cause = Objects.requireNonNullElseGet(action.cause(), () -> words.text("said.several"));
    return words.text("said.cause", cause);
  }

  private static List<EventLine> events(OpenRegister register, FinancialYear year) {
    return register.directory().events().stream()
        .filter(event -> year.contains(event.held()))
        .sorted(Comparator.comparing(EventLine::held))
        .toList();
  }

  private static Map<FinancialYear, Map<String, BigDecimal>> published(
      OpenRegister register, FinancialYear year) {
    var all = new HashMap<FinancialYear, Map<String, BigDecimal>>();
    var each = year;
    for (int i = 1; i < Annual.YEARS; i++) {
      each = each.previous();
      var figures = new HashMap<String, BigDecimal>();
      for (var figure : register.reportable().published(each.label())) {
        number(figure.value(), figure.figure(), figures);
      }
      all.put(each, figures);
    }
    return all;
  }

  private static void number(String value, String figure, Map<String, BigDecimal> into) {
    if (value.matches("-?\\d+(\\.\\d+)?")) {
      into.put(figure, new BigDecimal(value));
    }
  }
}
