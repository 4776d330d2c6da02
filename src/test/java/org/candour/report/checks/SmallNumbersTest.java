package org.candour.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is hidden stays hidden: nobody who knows the totals can work it out.
final class SmallNumbersTest {
  private static Map<String, Long> services(long... values) {
    var named = new TreeMap<String, Long>();
    for (int i = 0; i < values.length; i++) {
      named.put("received.service." + (char) ('A' + i), values[i]);
    }
    return named;
  }

  @Test
  @DisplayName("One small number takes the next smallest with it; a nought stays")
  void secondary() {
    assertThat(SmallNumbers.hidden(services(20, 12, 3, 0), 5))
        .containsExactlyInAnyOrder("received.service.C", "received.service.B");
  }

  @Test
  @DisplayName("Two ones would be known from their sum, so a third goes too")
  void ones() {
    assertThat(SmallNumbers.hidden(services(20, 12, 1, 1), 5))
        .containsExactlyInAnyOrder(
            "received.service.B", "received.service.C", "received.service.D");
  }

  @Test
  @DisplayName("Children are the rest of all others, and a row of another table")
  void children() {
    var values = new HashMap<String, Long>();
    values.put("received.children", 3L);
    values.put("received.others", 62L);
    values.put("received.complainant.child or young person", 3L);
    values.put("received.complainant.parent", 50L);
    values.put("received.complainant.adopter", 12L);
    values.put("received.children@q1", 0L);
    values.put("stage3.requested", 2L);
    assertThat(SmallNumbers.hidden(values, 5))
        .containsExactlyInAnyOrder(
            "received.children",
            "received.others",
            "received.complainant.child or young person",
            "received.complainant.adopter",
            "received.children@q1");
  }

  @Test
  @DisplayName("A quarter hidden takes the other quarters and the sum of them with it")
  void quarters() {
    var values = new HashMap<String, Long>();
    values.put("received.children", 7L);
    values.put("received.children@q1", 3L);
    values.put("received.children@q2", 7L);
    values.put("received.children@year", 10L);
    values.put("received.children@before", 9L);
    values.put("stage1.received@year", 40L);
    assertThat(SmallNumbers.hidden(values, 5))
        .containsExactlyInAnyOrder(
            "received.children",
            "received.children@q1",
            "received.children@q2",
            "received.children@year");
  }

  @Test
  @DisplayName("A percentage gives its part away, unless both are printed")
  void percentages() {
    var hidden = Set.of("cause.Delays.upheld@before");
    assertThat(SmallNumbers.gives("cause.Delays.upheld.percent@before", hidden)).isTrue();
    assertThat(SmallNumbers.gives("cause.Delays.upheld.percent", hidden)).isFalse();
  }

  @Test
  @DisplayName("Three fours below five would be known from their sum: a larger one hides them")
  void upperBound() {
    assertThat(SmallNumbers.hidden(services(20, 9, 4, 4, 4), 5))
        .containsExactlyInAnyOrder(
            "received.service.B", "received.service.C", "received.service.D", "received.service.E");
  }

  @Test
  @DisplayName("A five beside a one hides nothing, since it could be no less: a larger one goes")
  void lowerBound() {
    assertThat(SmallNumbers.hidden(services(20, 5, 1), 5))
        .containsExactlyInAnyOrder("received.service.A", "received.service.C");
  }

  @Test
  @DisplayName("Where nothing larger is left the noughts go too")
  void noughts() {
    assertThat(SmallNumbers.hidden(services(4, 4, 0), 5)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("Each small number could be any other, to one who knows the rule and the total")
  void attacked(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int threshold = 3 + random.nextInt(8);
      var values = services(random.longs(2 + random.nextInt(6), 0, 16).toArray());
      var hidden = SmallNumbers.hidden(values, threshold);
      var small = values.values().stream().filter(v -> v > 0 && v < threshold).toList();
      assertThat(hidden.isEmpty()).isEqualTo(small.isEmpty());
      if (hidden.size() < values.size()) {
        var larger = hidden.stream().map(values::get).filter(v -> v >= threshold).toList();
        everyValueIsPossible(small.size(), larger.size(), total(hidden, values), threshold);
      }
    }
  }

  private static long total(Set<String> hidden, Map<String, Long> values) {
    return hidden.stream().mapToLong(values::get).sum();
  }

  /// So many small numbers and so many at or above the threshold make a sum: the first of the small
  /// ones may be each of 1 to below the threshold.
  private static void everyValueIsPossible(int small, int larger, long sum, int threshold) {
    for (int value = 1; value < threshold && small > 0; value++) {
      long rest = sum - value;
      long least = small - 1 + (long) larger * threshold;
      long most = larger > 0 ? Long.MAX_VALUE : (small - 1L) * (threshold - 1);
      assertThat(rest).as("%d of %d", value, sum).isBetween(least, most);
    }
  }
}
