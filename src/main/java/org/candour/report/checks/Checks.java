package org.candour.report.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.candour.figures.Broken;
import org.candour.figures.Figure;
import org.candour.figures.Identities;
import org.candour.figures.OpenRegister;
import org.candour.figures.Tallies.CaseBehind;
import org.candour.procedure.clock.Settings;
import org.candour.report.Filed;
import org.candour.report.ReportKind;
import org.candour.report.Spans;
import org.candour.report.annual.Annual;
import org.candour.report.checks.Finding.Weight;
import org.candour.report.cover.Cover;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.writing.Said;
import org.jspecify.annotations.Nullable;

/// Everything to look at before a report is published.
public final class Checks {
  private static final int MOST = 5_000;
  private static final int SHOWN = 5;

  /// What stands in the way, then what can be mended from here.
  private static final Comparator<Finding> FIRST =
      Comparator.comparing(Finding::weight)
          .reversed()
          .thenComparing(finding -> finding.cases().isEmpty() && !finding.inWords());

  private static final Wording WORDS = Wording.of("report-checks");

  private final OpenRegister register;
  private final FinancialYear year;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(OpenRegister register, FinancialYear year, LocalDate today) {
    this.register = register;
    this.year = year;
    this.today = today;
  }

  /// Checks a report as it is printed; what stands in the way comes first.
  ///
  /// @param report the report itself
  public static List<Finding> of(
      OpenRegister register, Filed filed, LocalDate today, Document report) {
    var checks = new Checks(register, filed.asked().year(), today);
    switch (filed.kind()) {
      case ANNUAL -> checks.annual(report);
      case COVER -> checks.cover(report);
      default -> checks.spans(new Spans(filed));
    }
    checks.words(filed.kind(), report);
    checks.small(report, new Spans(filed));
    return checks.findings.stream().sorted(FIRST).toList();
  }

  private void annual(Document report) {
    identities();
    gaps();
    published();
    alike(report, Cover.report(register, year, today));
  }

  private void cover(Document report) {
    identities();
    alike(Annual.report(register, year, today), report);
  }

  /// The totals of the spans that a shorter report tells of.
  private void spans(Spans spans) {
    var broken =
        register.now(
            today,
            tallies ->
                spans.told().values().stream()
                    .flatMap(period -> Identities.within(period, tallies).stream())
                    .toList());
    broken.forEach(this::broken);
    if (broken.isEmpty()) {
      say(Weight.SOUND, "totals");
    }
  }

  private void broken(Broken identity) {
    findings.add(new Finding(Weight.STANDS, identity.sentence(), identity.causes(), false));
  }

  private void identities() {
    var broken = register.now(today, tallies -> Identities.check(year, tallies));
    broken.forEach(this::broken);
    if (broken.isEmpty()) {
      say(Weight.SOUND, "totals");
      say(Weight.SOUND, "quarters");
    }
  }

  /// What is missing in the case files of the two years that the report tells of.
  private void gaps() {
    var before = year.previous();
    var gaps =
        register.lists().gaps(new Period(before.period().first(), year.period().last()), MOST);
    if (gaps.isEmpty()) {
      say(Weight.SOUND, "gaps.none");
    } else {
      var cases = gaps.stream().map(gap -> new CaseBehind(gap.file(), gap.reference())).distinct();
      var said = WORDS.text("gaps", gaps.size(), before.slashed(), year.slashed());
      findings.add(new Finding(Weight.LOOK, said, cases.toList(), false));
    }
  }

  /// What was published of this year and the one before, against itself and against the register.
  private void published() {
    for (var each : List.of(year.previous(), year)) {
      var published = numbers(each);
      Contradictions.of(each, published)
          .forEach(c -> say(Weight.LOOK, "published", each.slashed(), c.sentence()));
      differences(each, published);
    }
  }

  private Map<String, BigDecimal> numbers(FinancialYear of) {
    var numbers = new HashMap<String, BigDecimal>();
    for (var figure : register.reportable().published(of.label())) {
      if (figure.value().matches("-?\\d+(\\.\\d+)?")) {
        numbers.put(figure.figure(), new BigDecimal(figure.value()));
      }
    }
    return numbers;
  }

  private void differences(FinancialYear of, Map<String, BigDecimal> published) {
    var computed = register.figures(of, java.util.OptionalInt.empty(), today);
    var differing =
        published.entrySet().stream()
            .filter(e -> differs(computed.values().get(e.getKey()), e.getValue()))
            .map(e -> meaning(e.getKey()) + " " + Said.number(e.getValue()))
            .sorted()
            .toList();
    if (!differing.isEmpty()) {
      say(Weight.LOOK, "differs", of.slashed(), some(differing));
    } else if (!published.isEmpty()) {
      say(Weight.SOUND, "differs.none", of.slashed());
    }
  }

  private static String meaning(String figure) {
    return Figure.of(figure).map(Figure::meaning).orElse(figure);
  }

  /// As far as it was printed: a whole number published agrees with what rounds to it.
  private static boolean differs(@Nullable BigDecimal computed, BigDecimal published) {
    return computed != null
        && computed
                .setScale(Math.max(0, published.scale()), java.math.RoundingMode.HALF_UP)
                .compareTo(published)
            != 0;
  }

  private void alike(Document annual, Document cover) {
    var printed =
        Printed.figures(annual)
            .collect(
                Collectors.groupingBy(
                    Run.Live::figure, Collectors.mapping(Run.Live::text, Collectors.toSet())));
    var differing =
        Printed.figures(cover)
            .filter(live -> digits(live.text()))
            .filter(live ->
                printed.getOrDefault(live.figure(), Set.of()).stream().anyMatch(Checks::digits))
            .filter(live -> !printed.getOrDefault(live.figure(), Set.of()).contains(live.text()))
            .map(Run.Live::figure)
            .distinct()
            .toList();
    if (differing.isEmpty()) {
      say(Weight.SOUND, "cover");
    } else {
      say(Weight.STANDS, "cover.differs", some(differing));
    }
  }

  /// A number in digits, not how it stands to the year before.
  private static boolean digits(String text) {
    return text.matches("[£+−]?\\d.*");
  }

  private void words(ReportKind kind, Document annual) {
    var unresolved = TextChecks.unresolved(annual);
    if (unresolved.isEmpty()) {
      say(Weight.SOUND, "references");
    } else {
      mend(Weight.STANDS, "references.wrong", some(unresolved));
    }
    var unknown =
        TextChecks.unknown(annual, Annual.years(register, year, today).now().values().keySet());
    if (!unknown.isEmpty()) {
      mend(Weight.STANDS, "figures.unknown", some(unknown));
    }
    var prompts = TextChecks.prompts(annual);
    if (!prompts.isEmpty()) {
      mend(Weight.LOOK, "to.write", prompts.size(), some(prompts));
    }
    var names = new KnownNames(register);
    var printed = TextChecks.names(annual, names.known(kind), names.nobodys(year));
    if (printed.isEmpty()) {
      say(Weight.SOUND, "names.none");
    } else {
      mend(Weight.LOOK, "names", some(printed));
    }
  }

  private void small(Document report, Spans spans) {
    int threshold = Settings.read(register.preferences().settings()).suppressionThreshold();
    long small = Mask.count(report, spans, register, today, threshold);
    if (small > 0) {
      say(Weight.LOOK, "small", small, threshold);
    }
  }

  private static String some(List<String> all) {
    var shown =
        all.stream()
            .limit(SHOWN)
            .map(each -> each.replaceAll("\\.$", ""))
            .collect(Collectors.joining("; "));
    return all.size() > SHOWN ? WORDS.text("more", shown, all.size() - SHOWN) : shown;
  }

  private void say(Weight weight, String key, Object... arguments) {
    findings.add(new Finding(weight, WORDS.text(key, arguments), List.of(), false));
  }

  /// What is mended in the words of the report.
  private void mend(Weight weight, String key, Object... arguments) {
    findings.add(new Finding(weight, WORDS.text(key, arguments), List.of(), true));
  }
}
