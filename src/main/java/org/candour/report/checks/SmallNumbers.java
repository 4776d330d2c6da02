package org.candour.report.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.figures.Share;
import org.candour.report.Behind;

/// Which numbers about groups of people are too small to publish, and which others must go with
/// them so that none can be worked out by subtraction.
///
/// Whoever reads the report may know this rule, the threshold and every printed total. Within a
/// breakdown whose total is printed, each hidden small number could still be any number from one to
/// below the threshold: either the small numbers alone leave all of that open, or enough larger
/// ones are hidden with them. A true nought is hidden only where nothing larger is left to hide.
final class SmallNumbers {
  private static final Set<String> PREFIXES =
      Set.of(
          "received.service.",
          "received.complainant.",
          Behind.SECTION,
          Behind.UPHELD_SECTION,
          "received.age.",
          "received.gender.",
          "received.ethnicity.",
          "received.disability.",
          "received.orientation.");

  /// What counts some of the complaints, and is no part of a printed total.
  private static final Set<String> APART = Set.of("advocate.", Behind.THEME);

  private static final String CHILDREN = "received.children";
  private static final String OTHERS = "received.others";
  private static final String CHILD = "received.complainant.child or young person";

  /// Endings of figures that are drawn from the counts that they name.
  private static final Set<String> DRAWN = Set.of(".previous", ".percent", ".change");

  private final int threshold;
  private final SortedMap<Counted, Map<Counted, Long>> groups = new TreeMap<>();
  private final List<Parts> parts;
  private final Set<Counted> hidden = new HashSet<>();

  private SmallNumbers(Map<Counted, Long> values, int threshold) {
    this.threshold = threshold;
    values.forEach((each, value) -> {
      var group = each.of(group(each.figure()).orElseThrow());
      groups.computeIfAbsent(group, g -> new TreeMap<>()).put(each, value);
    });
    this.parts = Parts.among(values);
  }

  /// Those among these, with their values, that must not be printed.
  static Set<Counted> hidden(Map<Counted, Long> values, int threshold) {
    var people = new HashMap<>(values);
    people.keySet().removeIf(each -> !sensitive(each.figure()));
    var small = new SmallNumbers(people, threshold);
    small.hideSmall();
    while (small.hideMore()) {
      // Each round can open a gap in another group.
    }
    return Set.copyOf(small.hidden);
  }

  /// Whether that figure counts people or a group of them.
  static boolean sensitive(String figure) {
    return group(figure).isPresent() && DRAWN.stream().noneMatch(figure::endsWith);
  }

  /// Whether a percentage would give away a hidden number.
  static boolean gives(Counted share, Set<Counted> hidden) {
    return Share.of(share.figure())
        .filter(of -> hidden.contains(share.of(of.part())) || hidden.contains(share.of(of.whole())))
        .isPresent();
  }

  /// The numbers that together make a printed total.
  private static Optional<String> group(String id) {
    if (id.equals(CHILDREN) || id.equals(OTHERS)) {
      return Optional.of("children");
    }
    if (id.startsWith("cause.") && (id.endsWith(".resolved") || id.endsWith(".upheld"))) {
      return Optional.of("cause" + id.substring(id.lastIndexOf('.')));
    }
    return Stream.concat(APART.stream(), PREFIXES.stream()).filter(id::startsWith).findFirst();
  }

  private void hideSmall() {
    for (var group : groups.values()) {
      group.forEach((each, value) -> {
        if (small(value)) {
          hidden.add(each);
        }
      });
    }
  }

  private boolean hideMore() {
    boolean more = false;
    for (var group : groups.entrySet()) {
      more |= !APART.contains(group.getKey().figure()) && secondary(group.getValue());
    }
    for (var each : parts) {
      more |=
          hidden.contains(each.whole())
              ? hidden.addAll(each.values().keySet())
              : secondary(each.values());
    }
    return more | alike();
  }

  private boolean secondary(Map<Counted, Long> group) {
    var gone = group.keySet().stream().filter(hidden::contains).map(group::get).toList();
    return !gone.isEmpty() && !safe(gone) && hideNext(group, gone);
  }

  /// Whether someone who knows the sum of these, and which of them are small, can tell none.
  private boolean safe(List<Long> gone) {
    long small = gone.stream().filter(this::small).count();
    if (gone.size() < 2) {
      return false;
    }
    long sum = gone.stream().mapToLong(Long::longValue).sum();
    return small == gone.size()
        ? sum - 1 <= (small - 1) * (threshold - 1) && sum - (threshold - 1) >= small - 1
        : room(gone) >= wanted(small);
  }

  private boolean small(long value) {
    return value > 0 && value < threshold;
  }

  /// By how much the larger numbers hidden could be smaller than they are.
  private long room(List<Long> gone) {
    return gone.stream().mapToLong(value -> Math.max(0, value - threshold)).sum();
  }

  /// It does not depend on the small numbers themselves: what is hidden must not tell them either.
  private long wanted(long small) {
    return small == 0 ? threshold - 1 : threshold - 2;
  }

  /// The smallest number that gives room enough, else the largest there is, else the noughts.
  private boolean hideNext(Map<Counted, Long> group, List<Long> gone) {
    long wanting = wanted(gone.stream().filter(this::small).count()) - room(gone) + threshold;
    var left =
        group.entrySet().stream()
            .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
            .sorted(
                Map.Entry.<Counted, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (left.isEmpty()) {
      return hidden.addAll(group.keySet());
    }
    return hidden.add(
        left.stream()
            .filter(each -> each.getValue() >= wanting)
            .findFirst()
            .orElseGet(left::getLast)
            .getKey());
  }

  /// The number of children is printed under two names.
  private boolean alike() {
    var twins =
        groups.values().stream()
            .flatMap(group -> group.keySet().stream())
            .filter(each -> each.figure().equals(CHILDREN) || each.figure().equals(CHILD))
            .filter(each -> hidden.contains(each.of(CHILDREN)) || hidden.contains(each.of(CHILD)))
            .toList();
    return hidden.addAll(twins);
  }
}
