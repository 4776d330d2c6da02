package org.candour.report.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.LearningLists.AdviceLine;
import org.candour.casework.LearningLists.SaidLine;
import org.candour.casework.Themes;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.procedure.move.Advice;
import org.candour.report.Behind;
import org.candour.report.annual.Annual;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Change;
import org.candour.report.writing.Indicator;
import org.candour.report.writing.Narrative;
import org.candour.report.writing.Tables;
import org.candour.report.writing.Years;

/// The storyboard (R077): on one lying page, what complaints told, what was done about it, what has
/// come of it over the years, and what is still to do.
public final class Storyboard {
  private static final int MOST = 4;
  private static final int ALL = 200;

  private final OpenRegister register;
  private final SummaryDraft draft;
  private final FinancialYear year;

  private Storyboard(OpenRegister register, SummaryDraft draft, FinancialYear year) {
    this.register = register;
    this.draft = draft;
    this.year = year;
  }

  /// Draws up to three years, as far back as the register holds them, and writes the page.
  ///
  /// @param today the reader's own today, which the page states as its as-at day
  public static Document report(
      OpenRegister register, FinancialYear year, LocalDate today, Narrative narrative) {
    var years = Annual.years(register, year, today);
    var draft = new SummaryDraft(years, narrative);
    new Storyboard(register, draft, year).write();
    var span = draft.text("span", begins(years).first(), year.last());
    return Sheet.of(register, draft, "storyboard", span);
  }

  /// The first of the three years that the register holds: the page tells of none before it.
  private static FinancialYear begins(Years years) {
    return Stream.of(years.earlier(), years.before())
        .filter(each -> each.get("stage1.received").isPresent())
        .findFirst()
        .orElse(years.now())
        .year();
  }

  private void write() {
    var boxes =
        List.of(
            box("issues", issues()),
            box("done", done()),
            box("outcome", outcomes()),
            box("next", next()));
    draft.add(new Block.Landscape(List.of(new Block.Boxes(boxes))));
  }

  /// The council's own words stand first in a box, and alone when there is nothing else.
  private Block.Box box(String name, List<List<Run>> drawn) {
    var own = draft.items("box." + name, name);
    var items = new ArrayList<>(own);
    items.addAll(drawn.stream().limit(MOST).toList());
    if (items.isEmpty()) {
      items.add(plain(draft.text("box." + name + ".none")));
    }
    return new Block.Box(new Block.Heading(1, "", draft.text("box." + name), false), items);
  }

  private List<List<Run>> issues() {
    var themes = Themes.of(year.period(), register).stream().map(this::theme);
    return Stream.concat(themes, causes()).toList();
  }

  private List<Run> theme(Themes.Shown shown) {
    var theme = shown.theme();
    var before = year.previous().label();
    var again = theme.years().contains(before) ? draft.text("theme.again", before) : ".";
    return List.of(
        new Run.Words(draft.text("theme", theme.name(), year.label()) + '\u00a0'),
        new Run.Live(Behind.THEME + theme.name(), String.valueOf(shown.complaints())),
        new Run.Words(again));
  }

  private Stream<List<Run>> causes() {
    var now = draft.years().now();
    return Tables.named(now.keys("cause"))
        .sorted(Comparator.comparing((String cause) -> resolved(now, cause)).reversed())
        .filter(cause -> resolved(now, cause).signum() > 0)
        .map(cause -> draft.runs(draft.text("cause.year", cause, year.label())));
  }

  private static BigDecimal resolved(FigureSet set, String cause) {
    return set.get("cause." + cause + ".resolved").orElse(BigDecimal.ZERO);
  }

  private List<List<Run>> done() {
    var three = new Period(year.previous().previous().first(), year.last());
    return Told.changes(register, three, MOST).stream().map(this::changed).toList();
  }

  /// What was done, with the year in which it was.
  private List<Run> changed(SaidLine line) {
    var during = FinancialYear.of(line.day()).label();
    return plain(draft.text("done.during", during, line.weDid()));
  }

  /// What went the better way since the first of the years on record, the surest first.
  private List<List<Run>> outcomes() {
    return changes(Change.Direction.BETTER).map(change -> moved("better", change)).toList();
  }

  private List<List<Run>> next() {
    var advice =
        register.learning().advice(ALL).stream()
            .filter(Storyboard::open)
            .map(line -> plain(line.text()));
    var worse = changes(Change.Direction.WORSE).map(change -> moved("worse", change));
    return Stream.concat(advice, worse).toList();
  }

  private static boolean open(AdviceLine line) {
    return line.status() == Advice.Status.MADE || line.status() == Advice.Status.ACCEPTED;
  }

  private Stream<Change> changes(Change.Direction direction) {
    return Arrays.stream(Indicator.values())
        .map(this::change)
        .filter(change -> change.direction() == direction)
        .sorted(Comparator.comparing(change -> !change.signal()));
  }

  private Change change(Indicator indicator) {
    var years = draft.years();
    var first = reachesBack(indicator) ? years.earlier() : years.before();
    return Change.of(indicator, years, first);
  }

  /// Whether the first of the three years has the figure too.
  private boolean reachesBack(Indicator indicator) {
    var years = draft.years();
    var whole = Change.of(indicator, years, years.earlier());
    return whole.direction() != Change.Direction.UNKNOWN;
  }

  private List<Run> moved(String key, Change change) {
    var indicator = change.indicator();
    var years = draft.years();
    var before = said(indicator, "@before");
    return draft.runs(
        draft.text(
            change.signal() ? key + ".signal" : key,
            indicator.said(),
            said(indicator, ""),
            reachesBack(indicator)
                ? draft.text(
                    "since.three",
                    before,
                    years.labelBefore(),
                    said(indicator, "@earlier"),
                    years.earlier().year().label())
                : draft.text("since.two", before, years.labelBefore())));
  }

  private static String said(Indicator indicator, String when) {
    return "[" + indicator.figure() + when + "|" + indicator.way() + "]";
  }

  private static List<Run> plain(String words) {
    return List.of(new Run.Words(words));
  }
}
