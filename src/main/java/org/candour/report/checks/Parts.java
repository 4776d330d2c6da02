package org.candour.report.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A number over a longer time and the same number over the quarters or months of that time, which
/// together make it.
///
/// @param values the numbers of the parts
record Parts(Counted whole, Map<Counted, Long> values) {
  /// Those among these numbers.
  static List<Parts> among(Map<Counted, Long> values) {
    var found = new ArrayList<Parts>();
    values.keySet().stream()
        .sorted()
        .collect(groupingBy(Counted::figure, TreeMap::new, toList()))
        .values()
        .stream()
        .filter(times -> times.size() > 2)
        .forEach(times -> times.forEach(whole -> found.addAll(of(whole, times, values))));
    return found;
  }

  private static List<Parts> of(Counted whole, List<Counted> times, Map<Counted, Long> values) {
    return times.stream()
        .filter(each -> each.within(whole))
        .collect(groupingBy(Counted::months, TreeMap::new, toList()))
        .values()
        .stream()
        .filter(each -> each.stream().mapToLong(Counted::months).sum() == whole.months())
        .map(each -> new Parts(whole, each.stream().collect(toMap(one -> one, values::get))))
        .toList();
  }
}
