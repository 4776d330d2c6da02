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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("Whatever the numbers, each hidden one could be another, given the total")
  void attacked(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var values = services(random.longs(2 + random.nextInt(4), 0, 9).toArray());
      var hidden = SmallNumbers.hidden(values, 5);
      values.forEach((name, value) -> {
        if (value > 0 && value < 5) {
          assertThat(hidden).contains(name);
        }
      });
      long sum = hidden.stream().mapToLong(values::get).sum();
      boolean allGone =
          values.entrySet().stream()
              .allMatch(e -> e.getValue() == 0 || hidden.contains(e.getKey()));
      assertThat(hidden.isEmpty() || allGone || solutions(hidden.size(), sum) > 1).isTrue();
    }
  }

  /// In how many ways so many numbers of one or more make a sum.
  private static long solutions(int count, long sum) {
    if (count == 1) {
      return sum >= 1 ? 1 : 0;
    }
    long ways = 0;
    for (long first = 1; first < sum; first++) {
      ways += solutions(count - 1, sum - first);
    }
    return ways;
  }
}
