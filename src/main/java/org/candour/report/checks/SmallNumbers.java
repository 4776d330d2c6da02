package org.candour.report.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
          "received.section.",
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

  private final int threshold;
  private final Map<String, Map<String, Long>> groups = new TreeMap<>();
  private final Set<String> hidden = new HashSet<>();

  private SmallNumbers(int threshold) {
    this.threshold = threshold;
  }

  /// The names, among these with their values, that must not be printed.
  static Set<String> hidden(Map<String, Long> values, int threshold) {
    var small = new SmallNumbers(threshold);
    values.forEach((name, value) ->
        group(name)
            .ifPresent(
                g -> small.groups.computeIfAbsent(g, k -> new HashMap<>()).put(name, value)));
    small.hideSmall();
    while (small.hideMore()) {
      // Each round can open a gap in another group.
    }
    return Set.copyOf(small.hidden);
  }

  /// Whether that figure, with its period, counts people or a group of them.
  static boolean sensitive(String name) {
    return group(name).isPresent();
  }

  /// The number, with its period, that a percentage is the share of.
  static Optional<String> part(String name) {
    int at = name.lastIndexOf('@');
    String id = at < 0 ? name : name.substring(0, at);
    String period = at < 0 ? "" : name.substring(at);
    return Share.of(id).map(share -> share.part() + period);
  }

  /// Whether a percentage would give away a hidden number.
  static boolean gives(String name, Set<String> hidden) {
    int at = name.lastIndexOf('@');
    String id = at < 0 ? name : name.substring(0, at);
    String period = at < 0 ? "" : name.substring(at);
    return Share.of(id)
        .filter(of -> hidden.contains(of.part() + period) || hidden.contains(of.whole() + period))
        .isPresent();
  }

  /// The numbers that together make a printed total.
  private static Optional<String> group(String name) {
    int at = name.lastIndexOf('@');
    String id = at < 0 ? name : name.substring(0, at);
    String period = at < 0 ? "" : name.substring(at);
    if (id.equals(CHILDREN) || id.equals(OTHERS)) {
      return Optional.of("children" + period);
    }
    var apart = APART.stream().filter(id::startsWith).findFirst();
    if (apart.isPresent()) {
      return Optional.of(apart.get() + period);
    }
    if (id.startsWith("cause.") && (id.endsWith(".resolved") || id.endsWith(".upheld"))) {
      return Optional.of("cause" + id.substring(id.lastIndexOf('.')) + period);
    }
    return PREFIXES.stream().filter(id::startsWith).findFirst().map(prefix -> prefix + period);
  }

  private void hideSmall() {
    for (var group : groups.values()) {
      group.forEach((name, value) -> {
        if (value > 0 && value < threshold) {
          hidden.add(name);
        }
      });
    }
  }

  private boolean hideMore() {
    boolean more = false;
    for (var group : groups.entrySet()) {
      more |= APART.stream().noneMatch(group.getKey()::startsWith) && secondary(group.getValue());
    }
    return more | together(false) | together(true);
  }

  private boolean secondary(Map<String, Long> group) {
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
  private boolean hideNext(Map<String, Long> group, List<Long> gone) {
    long wanting = wanted(gone.stream().filter(this::small).count()) - room(gone) + threshold;
    var left =
        group.entrySet().stream()
            .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
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

  /// The number of children is printed under two names, by quarter, to date and over the years:
  /// from all but one the last could be worked out, so they go together. The year before is apart.
  private boolean together(boolean before) {
    var family =
        groups.values().stream()
            .flatMap(group -> group.keySet().stream())
            .filter(name -> name.endsWith("@before") == before)
            .filter(name ->
                name.equals(CHILD) || name.startsWith(CHILDREN) || name.startsWith(CHILD + "@"))
            .toList();
    return family.stream().anyMatch(hidden::contains) && hidden.addAll(family);
  }
}
