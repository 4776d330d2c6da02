package org.candour.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What was counted over one period. A count that is missing is nought; labels are spelt as they
/// are printed, each spelling once.
public record Tally(Map<Count, Long> counts, Map<Breakdown, Map<String, Long>> breakdowns) {
  public Tally {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    Map<Breakdown, Map<String, Long>> kept = new EnumMap<>(Breakdown.class);
    breakdowns.forEach(
        (b, labels) -> kept.put(b, Collections.unmodifiableMap(new TreeMap<>(labels))));
    breakdowns = Collections.unmodifiableMap(kept);
  }

  public long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  public Map<String, Long> of(Breakdown breakdown) {
    return breakdowns.getOrDefault(breakdown, Map.of());
  }

  public long of(Breakdown breakdown, String label) {
    return of(breakdown).getOrDefault(label, 0L);
  }

  /// Whether the register holds any complaint received in the period, under whatever procedure.
  boolean known() {
    return of(Count.STAGE1_RECEIVED) > 0 || !of(Breakdown.REDIRECTED).isEmpty();
  }
}
