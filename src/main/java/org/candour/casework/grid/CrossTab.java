package org.candour.casework.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.casework.grid.Crossing.Measure;
import org.jspecify.annotations.Nullable;

/// Two columns crossed: how many complaints each pair of values has, and what was measured of them;
/// days are taken by their months. Totals are worked out from the complaints, so an average of all
/// is never one of averages.
public final class CrossTab {
  private final Crossing crossing;
  private final List<Part> parts;
  private final List<String> down;
  private final List<String> across;

  /// The complaints of one pair of values; blank is empty.
  ///
  /// @param measured how many of them have a value to measure
  /// @param sum of those
  public record Part(String down, String across, long count, long measured, BigDecimal sum) {}

  public CrossTab(Crossing crossing, List<Part> parts) {
    this.crossing = crossing;
    this.parts = List.copyOf(parts);
    this.down = ordered(crossing.down(), parts.stream().map(Part::down));
    this.across = ordered(crossing.across(), parts.stream().map(Part::across));
  }

  /// Values in the order of their list, others as they sort; blank last.
  private static List<String> ordered(Column column, Stream<String> values) {
    Map<String, Integer> place = new HashMap<>();
    column.options().forEach(option -> place.put(option, place.size()));
    TreeSet<String> set =
        new TreeSet<>(
            java.util.Comparator.comparing(String::isEmpty)
                .thenComparing(v -> place.getOrDefault(v, Integer.MAX_VALUE))
                .thenComparing(CrossTab::number)
                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(v -> v));
    values.forEach(set::add);
    return List.copyOf(set);
  }

  private static double number(String value) {
    return value.matches("-?\\d{1,15}(\\.\\d+)?") ? Double.parseDouble(value) : 0;
  }

  public Crossing crossing() {
    return crossing;
  }

  /// The values down the side.
  public List<String> down() {
    return down;
  }

  /// The values along the top.
  public List<String> across() {
    return across;
  }

  /// How many complaints a cell counts; null stands for all values.
  public long count(@Nullable String side, @Nullable String top) {
    return parts.stream().filter(in(side, top)).mapToLong(Part::count).sum();
  }

  /// What a cell says; null when there is nothing to average.
  public @Nullable BigDecimal value(@Nullable String side, @Nullable String top) {
    List<Part> these = parts.stream().filter(in(side, top)).toList();
    if (crossing.measure() == Measure.COUNT) {
      return BigDecimal.valueOf(count(side, top));
    }
    BigDecimal sum = these.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    long measured = these.stream().mapToLong(Part::measured).sum();
    if (crossing.measure() == Measure.SUM) {
      return sum;
    }
    return measured == 0 ? null : sum.divide(BigDecimal.valueOf(measured), 1, RoundingMode.HALF_UP);
  }

  private static Predicate<Part> in(@Nullable String side, @Nullable String top) {
    return part ->
        (side == null || part.down().equals(side)) && (top == null || part.across().equals(top));
  }

  /// The view of the complaints that a cell counts.
  public View behind(@Nullable String side, @Nullable String top) {
    View view = crossing.view();
    if (side != null) {
      view = only(view, crossing.down(), side);
    }
    return top == null ? view : only(view, crossing.across(), top);
  }

  /// Narrowed to one value; the view's own conditions go on holding.
  private static View only(View view, Column column, String value) {
    if (value.isEmpty()) {
      return view.and(Condition.of(column.id(), Condition.Test.BLANK));
    }
    if (column.kind() != Column.Kind.DAY) {
      return view.and(Condition.of(column.id(), Condition.Test.IS, value));
    }
    YearMonth month = YearMonth.parse(value);
    return view.and(Condition.of(column.id(), Condition.Test.FROM, month.atDay(1).toString()))
        .and(Condition.of(column.id(), Condition.Test.TO, month.atEndOfMonth().toString()));
  }
}
