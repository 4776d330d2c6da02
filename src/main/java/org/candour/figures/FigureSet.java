package org.candour.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candour.domain.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The figures of one year, or one quarter of it, as they stood on a day. A figure that is present
/// with no value is not defined (nothing to divide by, nothing entered); it is never nought.
public record FigureSet(
    FinancialYear year,
    OptionalInt quarter,
    LocalDate asAt,
    SortedMap<String, @Nullable BigDecimal> values,
    ListOrder order) {

  private static final List<String> MEASURES =
      List.of(".previous", ".percent", ".change", ".resolved", ".upheld", ".pence");
  private static final Set<String> NOT_LABELS = Set.of("total");

  public FigureSet {
    SortedMap<String, @Nullable BigDecimal> kept = new TreeMap<>(values);
    values = Collections.unmodifiableSortedMap(kept);
  }

  /// The value of a figure, empty when it is not defined.
  public Optional<BigDecimal> get(String id) {
    return Optional.ofNullable(values.get(id));
  }

  /// The same figure one year earlier.
  public Optional<BigDecimal> previous(String id) {
    return get(id + ".previous");
  }

  /// The labels of a breakdown such as `received.service`, in the order of the council's lists.
  public List<String> keys(String prefix) {
    String start = prefix.endsWith(".") ? prefix : prefix + ".";
    Set<String> labels = new HashSet<>();
    for (Map.Entry<String, @Nullable BigDecimal> each : values.tailMap(start).entrySet()) {
      if (!each.getKey().startsWith(start)) {
        break;
      }
      String label = bare(each.getKey().substring(start.length()));
      if (!NOT_LABELS.contains(label)) {
        labels.add(label);
      }
    }
    return order.of(labels);
  }

  private static String bare(String key) {
    for (String measure : MEASURES) {
      if (key.endsWith(measure)) {
        return bare(key.substring(0, key.length() - measure.length()));
      }
    }
    return key;
  }
}
