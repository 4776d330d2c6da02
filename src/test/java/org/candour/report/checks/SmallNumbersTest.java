package org.candour.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.candour.domain.time.FinancialYear;
import org.candour.domain.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is hidden stays hidden: nobody who knows the totals can work it out.
final class SmallNumbersTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  private static Counted year(String figure) {
    return new Counted(figure, YEAR.period());
  }

  private static Counted quarter(int number, String figure) {
    return new Counted(figure, YEAR.quarter(number));
  }

  private static Counted service(char name) {
    return year("received.service." + name);
  }

  private static Map<Counted, Long> services(long... values) {
    var named = new TreeMap<Counted, Long>();
    for (int i = 0; i < values.length; i++) {
      named.put(service((char) ('A' + i)), values[i]);
    }
    return named;
  }

  @Test
  @DisplayName("One small number takes the next smallest with it; a nought stays")
  void secondary() {
    assertThat(SmallNumbers.hidden(services(20, 12, 3, 0), 5))
        .containsExactlyInAnyOrder(service('C'), service('B'));
  }

  @Test
  @DisplayName("Two ones would be known from their sum, so a third goes too")
  void ones() {
    assertThat(SmallNumbers.hidden(services(20, 12, 1, 1), 5))
        .containsExactlyInAnyOrder(service('B'), service('C'), service('D'));
  }

  @Test
  @DisplayName("Children are the rest of all others, and a row of another table")
  void children() {
    var values = new HashMap<Counted, Long>();
    values.put(year("received.children"), 3L);
    values.put(year("received.others"), 62L);
    values.put(year("received.complainant.child or young person"), 3L);
    values.put(year("received.complainant.parent"), 50L);
    values.put(year("received.complainant.adopter"), 12L);
    values.put(year("stage3.requested"), 2L);
    assertThat(SmallNumbers.hidden(values, 5))
        .containsExactlyInAnyOrder(
            year("received.children"),
            year("received.others"),
            year("received.complainant.child or young person"),
            year("received.complainant.adopter"));
  }

  private static Map<Counted, Long> quarters(long... values) {
    var all = new HashMap<Counted, Long>();
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      all.put(quarter(i + 1, "received.children"), values[i]);
      sum += values[i];
    }
    all.put(year("received.children"), sum);
    return all;
  }

  @Test
  @DisplayName("Small quarters hide each other, and their year is printed")
  void quarters() {
    assertThat(SmallNumbers.hidden(quarters(3, 2, 3, 0), 5))
        .containsExactlyInAnyOrder(
            quarter(1, "received.children"),
            quarter(2, "received.children"),
            quarter(3, "received.children"));
  }

  @Test
  @DisplayName("One small quarter takes another with it, since the year is printed")
  void quarterAlone() {
    assertThat(SmallNumbers.hidden(quarters(20, 12, 3, 9), 5))
        .containsExactlyInAnyOrder(
            quarter(3, "received.children"), quarter(4, "received.children"));
  }

  @Test
  @DisplayName("A year that is hidden takes all its quarters with it, which would make it")
  void year() {
    var values = quarters(12, 0, 6, 0);
    values.put(year("received.others"), 3L);
    assertThat(SmallNumbers.hidden(values, 5)).containsAll(values.keySet()).hasSize(6);
  }

  @Test
  @DisplayName("Half a year is made of its quarters, and of none besides")
  void toDate() {
    var half = new Period(YEAR.first(), YEAR.quarter(2).last());
    var values = new HashMap<Counted, Long>();
    values.put(quarter(1, "cause.Delays.resolved"), 3L);
    values.put(quarter(2, "cause.Delays.resolved"), 17L);
    values.put(new Counted("cause.Delays.resolved", half), 20L);
    values.put(year("cause.Delays.resolved"), 21L);
    assertThat(SmallNumbers.hidden(values, 5))
        .containsExactlyInAnyOrder(
            quarter(1, "cause.Delays.resolved"), quarter(2, "cause.Delays.resolved"));
  }

  @Test
  @DisplayName("A percentage gives its part away, unless both are printed")
  void percentages() {
    var hidden = Set.of(year("cause.Delays.upheld"));
    assertThat(SmallNumbers.gives(year("cause.Delays.upheld.percent"), hidden)).isTrue();
    assertThat(SmallNumbers.gives(quarter(1, "cause.Delays.upheld.percent"), hidden)).isFalse();
  }

  @Test
  @DisplayName("Three fours below five would be known from their sum: a larger one hides them")
  void upperBound() {
    assertThat(SmallNumbers.hidden(services(20, 9, 4, 4, 4), 5))
        .containsExactlyInAnyOrder(service('B'), service('C'), service('D'), service('E'));
  }

  @Test
  @DisplayName("A five beside a one hides nothing, since it could be no less: a larger one goes")
  void lowerBound() {
    assertThat(SmallNumbers.hidden(services(20, 5, 1), 5))
        .containsExactlyInAnyOrder(service('A'), service('C'));
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

  private static long total(Set<Counted> hidden, Map<Counted, Long> values) {
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
