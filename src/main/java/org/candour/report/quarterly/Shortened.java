package org.candour.report.quarterly;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// A list as far as a short report has room for it: what needs to be seen most is named, in the
/// order in which it came, and all the rest is counted. Nothing is left out.
///
/// @param counted how many are not named, by their rank
record Shortened<T>(List<T> named, SortedMap<Integer, Long> counted) {
  /// @param rank how much each needs to be seen, the least first
  /// @param most how many are named where there are more
  static <T> Shortened<T> of(List<T> all, ToIntFunction<T> rank, int most) {
    var ranked = all.stream().sorted(Comparator.comparingInt(rank)).toList();
    var first = ranked.subList(0, Math.min(most, ranked.size()));
    var rest = ranked.subList(first.size(), ranked.size());
    return new Shortened<>(
        all.stream().filter(each -> first.stream().anyMatch(named -> named == each)).toList(),
        rest.stream()
            .collect(Collectors.groupingBy(rank::applyAsInt, TreeMap::new, Collectors.counting())));
  }
}
