package org.candour.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;

/// What must be true of the figures before a report can be marked final. A statement about a figure
/// that is not there, or not defined, is not made.
public final class Identities {
  private static final Map<String, Set<Suspicion>> SUSPICIONS =
      Map.of(
          "time", Set.of(Suspicion.NO_DAYS_TAKEN),
          "flow", Set.of(Suspicion.LEFT_BEFORE_RECEIVED, Suspicion.LEFT_UNCLEARLY));

  private Identities() {}

  /// Checks a year and its quarters, and names the complaints that cause a failure.
  public static List<Broken> check(FinancialYear year, Tallies tallies) {
    FigureSet whole = Figures.of(year, OptionalInt.empty(), tallies);
    List<FigureSet> quarters =
        IntStream.rangeClosed(1, 4)
            .mapToObj(q -> Figures.of(year, OptionalInt.of(q), tallies))
            .toList();
    List<Broken> broken = new ArrayList<>(named(within(whole), year.period(), tallies));
    for (int q = 1; q <= 4; q++) {
      broken.addAll(named(within(quarters.get(q - 1)), year.quarter(q), tallies));
    }
    broken.addAll(across(whole, quarters));
    return List.copyOf(broken);
  }

  /// Checks one period, and names the complaints that cause a failure.
  public static List<Broken> within(Period period, Tallies tallies) {
    return named(within(Figures.over(period, tallies)), period, tallies);
  }

  /// Checks the figures of one period against each other, computed or published.
  public static List<Broken> within(FigureSet set) {
    List<Broken> broken = new ArrayList<>();
    sum(set, "service", "received.service.", plain(), "stage1.received").ifPresent(broken::add);
    sum(set, "complainant", "received.complainant.", plain(), "stage1.received")
        .ifPresent(broken::add);
    sum(set, "outcome", "outcome.", plain(), "stage1.resolved").ifPresent(broken::add);
    sum(set, "cause", "cause.", ending(".resolved"), "stage1.resolved").ifPresent(broken::add);
    sum(set, "cause.upheld", "cause.", ending(".upheld"), "upheld").ifPresent(broken::add);
    sum(set, "cost", "cost.", printedLine(), "cost.total").ifPresent(broken::add);
    total(set, "time", "stage1.resolved", List.of("stage1.within20", "stage1.over20"), List.of())
        .ifPresent(broken::add);
    total(
            set,
            "flow",
            "stage1.carried.forward",
            List.of("stage1.brought.forward", "stage1.received"),
            List.of("stage1.resolved", "stage1.withdrawn", "stage1.moved"))
        .ifPresent(broken::add);
    return broken;
  }

  /// Checks a year against its four quarters.
  public static List<Broken> across(FigureSet year, List<FigureSet> quarters) {
    List<Broken> broken = new ArrayList<>();
    for (String id : year.values().keySet()) {
      if (isFlow(id)) {
        year.get(id)
            .flatMap(v -> compare("quarters", id, summed(quarters, id), v))
            .ifPresent(broken::add);
      }
    }
    same("first.quarter", quarters.getFirst(), year, "stage1.brought.forward")
        .ifPresent(broken::add);
    for (String id : List.of("stage1.carried.forward", "stage2.open", "actions.overdue")) {
      same("last.quarter", quarters.getLast(), year, id).ifPresent(broken::add);
    }
    return broken;
  }

  private static List<Broken> named(List<Broken> broken, Period period, Tallies tallies) {
    return broken.stream()
        .map(b ->
            b.because(causes(SUSPICIONS.getOrDefault(b.identity(), Set.of()), period, tallies)))
        .toList();
  }

  private static List<Tallies.CaseBehind> causes(
      Set<Suspicion> suspicions, Period period, Tallies tallies) {
    return suspicions.isEmpty() ? List.of() : tallies.suspects(suspicions, period);
  }

  private static Optional<Broken> sum(
      FigureSet set, String identity, String prefix, Predicate<String> part, String whole) {
    List<BigDecimal> parts =
        set.values().entrySet().stream()
            .filter(e -> e.getKey().startsWith(prefix) && part.test(e.getKey()))
            .flatMap(e -> Optional.ofNullable(e.getValue()).stream())
            .toList();
    BigDecimal left = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.isEmpty()
        ? Optional.empty()
        : set.get(whole).flatMap(right -> compare(identity, whole, left, right));
  }

  private static Optional<Broken> total(
      FigureSet set, String identity, String whole, List<String> plus, List<String> minus) {
    BigDecimal left = BigDecimal.ZERO;
    for (String id : plus) {
      if (set.get(id).isEmpty()) {
        return Optional.empty();
      }
      left = left.add(set.get(id).get());
    }
    for (String id : minus) {
      if (set.get(id).isEmpty()) {
        return Optional.empty();
      }
      left = left.subtract(set.get(id).get());
    }
    BigDecimal sum = left;
    return set.get(whole).flatMap(right -> compare(identity, whole, sum, right));
  }

  private static Optional<Broken> same(
      String identity, FigureSet quarter, FigureSet year, String id) {
    return quarter.get(id).flatMap(q -> year.get(id).flatMap(y -> compare(identity, id, q, y)));
  }

  private static Optional<Broken> compare(
      String identity, String figure, BigDecimal left, BigDecimal right) {
    return left.compareTo(right) == 0
        ? Optional.empty()
        : Optional.of(new Broken(identity, figure, left, right, List.of()));
  }

  private static BigDecimal summed(List<FigureSet> quarters, String id) {
    return quarters.stream()
        .map(q -> q.get(id).orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Counts and pence add up over quarters; percentages, averages and printed pounds do not.
  private static boolean isFlow(String id) {
    if (id.endsWith(".previous")) {
      return false;
    }
    return Count.of(id).map(Count::isFlow).orElseGet(() -> isFlowOfLabel(id));
  }

  private static boolean isFlowOfLabel(String id) {
    boolean derived = id.endsWith(".percent") || id.endsWith(".change");
    return id.equals("cost.total.pence") || (!derived && Breakdown.of(id).isPresent());
  }

  private static Predicate<String> plain() {
    return id -> !id.endsWith(".percent") && !id.endsWith(".previous");
  }

  private static Predicate<String> ending(String ending) {
    return id -> id.endsWith(ending);
  }

  private static Predicate<String> printedLine() {
    return plain().and(id -> !id.startsWith("cost.total") && !id.endsWith(".pence"));
  }
}
