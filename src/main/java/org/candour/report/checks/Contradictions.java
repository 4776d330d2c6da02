package org.candour.report.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.domain.Wording;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.Figure;
import org.candour.figures.FigureSet;
import org.candour.figures.Identities;
import org.candour.figures.ListOrder;
import org.candour.figures.Share;

/// What arithmetic finds wrong in figures as published, from those figures alone: parts that do not
/// add up, percentages that no count gives, changes that are not between their two years.
public final class Contradictions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PREVIOUS = ".previous";

  private final FigureSet set;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(FigureSet set) {
    this.set = set;
  }

  /// One contradiction: the rule that fails, the figure it is about, and a sentence with the
  /// numbers. A doubt can be explained, the others cannot.
  public record Contradiction(String rule, String figure, String sentence, boolean doubt) {}

  /// Those of a year's published figures.
  public static List<Contradiction> of(FinancialYear year, Map<String, BigDecimal> published) {
    var set =
        new FigureSet(
            year, OptionalInt.empty(), LocalDate.EPOCH, new TreeMap<>(published), ListOrder.NONE);
    var contradictions = new Contradictions(set);
    contradictions.sums();
    contradictions.learning();
    contradictions.outcomes("");
    contradictions.outcomes(PREVIOUS);
    contradictions.shares();
    contradictions.changes();
    contradictions.lowest();
    contradictions.later();
    return List.copyOf(contradictions.found);
  }

  private void sums() {
    Identities.within(set)
        .forEach(broken ->
            found.add(
                new Contradiction(broken.identity(), broken.figure(), broken.sentence(), false)));
    if (get("stage1.resolved").isEmpty()) {
      total("cause.", ".resolved")
          .ifPresent(sum -> differ("cause.received", "stage1.received", sum, true));
    }
  }

  /// Upheld complaints lead to further action or to none.
  private void learning() {
    both("upheld.no.preventative", "upheld.with.action")
        .ifPresent(sum -> differ("learning", "upheld", sum, false));
  }

  /// Shares of the outcomes are of the same whole: they add up, but for rounding.
  private void outcomes(String period) {
    var upheld = get("upheld.percent" + period);
    var not = get("outcome.not upheld.percent" + period);
    var none = get("outcome.no finding.percent" + period).orElse(BigDecimal.ZERO);
    if (upheld.isPresent() && not.isPresent()) {
      near(
          "outcome.shares",
          "upheld.percent" + period,
          HUNDRED,
          upheld.get().add(not.get()).add(none));
    }
    both("outcome.fully upheld.percent" + period, "outcome.partly upheld.percent" + period)
        .ifPresent(sum ->
            upheld.ifPresent(
                whole -> near("upheld.shares", "upheld.percent" + period, whole, sum)));
  }

  /// Each percentage is of a part in a whole that are published too.
  private void shares() {
    for (String id : set.values().keySet()) {
      boolean before = id.endsWith(PREVIOUS);
      var share = Share.of(before ? id.substring(0, id.length() - PREVIOUS.length()) : id);
      share.ifPresent(of -> share(id, of, before ? PREVIOUS : ""));
    }
    referrals("");
    referrals(PREVIOUS);
  }

  private void share(String id, Share of, String period) {
    var part = get(of.part() + period);
    var whole = get(of.whole() + period).or(() -> resolved(of, period));
    if (part.isPresent() && whole.filter(w -> w.signum() > 0).isPresent()) {
      percent("share", id, part.get(), whole.get());
    }
  }

  /// Where the number resolved is not published, the causes add up to it.
  private Optional<BigDecimal> resolved(Share of, String period) {
    return of.whole().equals("stage1.resolved") && period.isEmpty()
        ? total("cause.", ".resolved")
        : Optional.empty();
  }

  private void referrals(String period) {
    var all = get("context.Referrals to Children's Social Care" + period);
    var received = get("stage1.received" + period);
    if (all.isPresent() && received.isPresent()) {
      percent("share", "referrals.percent" + period, received.get(), all.get());
    }
  }

  private void percent(String rule, String id, BigDecimal part, BigDecimal whole) {
    get(id)
        .ifPresent(printed -> {
          var exact = exact(part, whole, printed.scale());
          if (exact.compareTo(printed) != 0) {
            add(rule, id, false, said(part), said(whole), said(exact), said(printed));
          }
        });
  }

  private static BigDecimal exact(BigDecimal part, BigDecimal whole, int places) {
    return part.multiply(HUNDRED).divide(whole, Math.max(0, places), RoundingMode.HALF_UP);
  }

  /// Each change is between the two years beside it, rounded as it is printed.
  private void changes() {
    for (String id : set.values().keySet()) {
      if (id.endsWith(".change.percent")) {
        change(id, id.substring(0, id.length() - ".change.percent".length()));
      }
    }
    var total = get("cost.total.change");
    both("cost.total", "cost.total.previous")
        .flatMap(sum -> get("cost.total").flatMap(n -> get("cost.total.previous").map(n::subtract)))
        .ifPresent(difference ->
            total
                .filter(t -> t.compareTo(difference) != 0)
                .ifPresent(
                    t -> add("difference", "cost.total.change", false, said(difference), said(t))));
  }

  private void change(String id, String figure) {
    var now = get(figure);
    var before = get(figure + PREVIOUS).filter(b -> b.signum() != 0);
    var printed = get(id);
    if (now.isPresent() && before.isPresent() && printed.isPresent()) {
      var exact = exact(now.get().subtract(before.get()), before.get(), printed.get().scale());
      if (exact.compareTo(printed.get()) != 0) {
        add(
            "change",
            id,
            false,
            said(before.get()),
            said(now.get()),
            said(exact),
            said(printed.get()));
      }
    }
  }

  /// A share called the lowest of all causes is not above any of them.
  private void lowest() {
    get("lowest.cause.upheld.percent")
        .ifPresent(printed ->
            set.values().keySet().stream()
                .filter(id -> id.startsWith("cause.") && id.endsWith(".upheld.percent"))
                .filter(id -> get(id).filter(v -> v.compareTo(printed) < 0).isPresent())
                .forEach(id ->
                    add(
                        "lowest",
                        id,
                        false,
                        said(printed),
                        label(id),
                        said(get(id).orElseThrow()))));
  }

  /// What can be right, but only with an explanation that the figures do not give.
  private void later() {
    var parts =
        both("stage2.withdrawn", "stage2.open").flatMap(s -> get("stage2.adjudicated").map(s::add));
    parts.ifPresent(sum -> differ("stage2", "stage2.requested", sum, true));
    boolean late = get("stage1.within20.percent").filter(p -> p.compareTo(HUNDRED) < 0).isPresent();
    if (late && get("stage2.offered").filter(n -> n.signum() == 0).isPresent()) {
      var share = HUNDRED.subtract(get("stage1.within20.percent").orElseThrow());
      add("offer", "stage2.offered", true, said(share));
    }
  }

  private void near(String rule, String id, BigDecimal whole, BigDecimal sum) {
    if (sum.subtract(whole).abs().compareTo(BigDecimal.ONE) > 0) {
      add(rule, id, false, said(sum), said(whole));
    }
  }

  private void differ(String rule, String figure, BigDecimal sum, boolean doubt) {
    get(figure)
        .filter(whole -> whole.compareTo(sum) != 0)
        .ifPresent(whole -> add(rule, figure, doubt, said(sum), said(whole)));
  }

  private void add(String rule, String figure, boolean doubt, Object... numbers) {
    var arguments = new ArrayList<Object>(List.of(numbers));
    arguments.add(Figure.of(figure).map(Figure::meaning).orElse(figure));
    var sentence = Wording.of("report-checks").text("contradiction." + rule, arguments.toArray());
    found.add(new Contradiction(rule, figure, sentence, doubt));
  }

  private Optional<BigDecimal> total(String start, String end) {
    return set.values().keySet().stream()
        .filter(id -> id.startsWith(start) && id.endsWith(end))
        .flatMap(id -> get(id).stream())
        .reduce(BigDecimal::add);
  }

  private Optional<BigDecimal> both(String one, String other) {
    return get(one).flatMap(a -> get(other).map(a::add));
  }

  private Optional<BigDecimal> get(String id) {
    return set.get(id);
  }

  private static String label(String id) {
    return id.substring("cause.".length(), id.length() - ".upheld.percent".length());
  }

  private static String said(BigDecimal number) {
    return number.toPlainString();
  }
}
