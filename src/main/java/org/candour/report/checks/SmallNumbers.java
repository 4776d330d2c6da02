package org.candour.report.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.candour.figures.Share;

/// Which numbers about groups of people are too small to publish, and which others must go with
/// them so that none can be worked out by subtraction. A true nought is not hidden.
///
/// Within a breakdown whose total is printed, what is hidden is safe when it is at least two
/// numbers that do not leave each with the least it can be.
final class SmallNumbers {
  private static final Set<String> PREFIXES =
      Set.of(
          "received.service.",
          "received.complainant.",
          "received.age.",
          "received.gender.",
          "received.ethnicity.",
          "received.disability.",
          "received.orientation.");

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
    if (id.startsWith("advocate.")) {
      return Optional.of("advocate" + period);
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
    for (var group : groups.values()) {
      more |= secondary(group);
    }
    return more | together(false) | together(true);
  }

  private boolean secondary(Map<String, Long> group) {
    var gone = group.keySet().stream().filter(hidden::contains).toList();
    long sum = gone.stream().mapToLong(name -> group.getOrDefault(name, 0L)).sum();
    boolean safe = gone.isEmpty() || (gone.size() > 1 && sum > gone.size());
    if (safe) {
      return false;
    }
    return group.entrySet().stream()
        .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
        .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(each -> hidden.add(each.getKey()))
        .orElse(false);
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
