package org.candour.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The order in which the council's lists have their labels (R052). A label on no list comes after
/// those, by the alphabet.
public record ListOrder(List<String> labels) {
  public static final ListOrder NONE = new ListOrder(List.of());

  public ListOrder {
    labels = List.copyOf(labels);
  }

  /// Labels, each once, in their order.
  public List<String> of(Iterable<String> found) {
    var sorted = new TreeSet<>(comparator());
    found.forEach(sorted::add);
    return List.copyOf(sorted);
  }

  private Comparator<String> comparator() {
    Map<String, Integer> ranks = new HashMap<>();
    labels.forEach(label -> ranks.putIfAbsent(label, ranks.size()));
    return Comparator.comparing((String label) -> ranks.getOrDefault(label, ranks.size()))
        .thenComparing(Comparator.naturalOrder());
  }
}
