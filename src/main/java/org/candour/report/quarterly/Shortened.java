package org.candour.report.quarterly;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list as far as a short report has room for it: what needs to be seen most is named, in the
/// order in which it came, and all the rest is counted. Nothing is left out.
///
/// @param counted how many are not named, by their rank
record Shortened<T>(List<T> named, SortedMap<Integer, Long> counted) {
  /// @param rank how much each needs to be seen, the least first
  /// @param most how many are named where there are more; a line that counts one alone would take
  ///   the room of naming it
  static <T> Shortened<T> of(List<T> all, ToIntFunction<T> rank, int most) {
    var ranked =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> rank.applyAsInt(all.get(place))))
            .toList();
    int named = all.size() <= most + 1 ? all.size() : most;
    return new Shortened<>(
        ranked.stream().limit(named).sorted().map(all::get).toList(),
        ranked.stream()
            .skip(named)
            .map(all::get)
            .collect(Collectors.groupingBy(rank::applyAsInt, TreeMap::new, Collectors.counting())));
  }
}
