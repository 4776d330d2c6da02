package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the examples of the manual of R (`?poisson.test`, `?fisher.test`) and of Newcombe
/// (1998), each of them worked out anew with fractions or forty decimals; and against every small
/// case, worked out here with whole numbers alone.
final class ChanceTest {
  @Test
  @DisplayName("Two rates: 11 in 800 and 21 in 3,011 person-years (R, poisson.test)")
  void rates() {
    assertThat(Chance.ofCounts(11, 800, 21, 3011)).isCloseTo(0.07967, within(0.00001));
  }

  @ParameterizedTest
  @DisplayName("A table of two by two (Fisher's tea and convicts, and others known)")
  @CsvSource({"3,4,1,4,0.4857", "10,12,3,18,0.0005367", "1,10,11,14,0.002759"})
  void shares(long part, long whole, long otherPart, long otherWhole, double chance) {
    assertThat(Chance.ofShares(part, whole, otherPart, otherWhole))
        .isCloseTo(chance, within(0.00005));
  }

  @ParameterizedTest
  @DisplayName("Wilson's interval (Newcombe 1998, single proportion, Table I)")
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0,0.1611",
    "1,29,0.0061,0.1718"
  })
  void oneShare(long part, long whole, double low, double high) {
    var found = Chance.ofShare(part, whole);
    assertThat(found.low()).isCloseTo(low, within(0.00006));
    assertThat(found.high()).isCloseTo(high, within(0.00006));
  }

  @ParameterizedTest
  @DisplayName("Newcombe's interval (1998, difference, Table II, method 10)")
  @CsvSource({
    "56,70,48,80,0.0524,0.3339",
    "9,10,3,10,0.1705,0.8090",
    "10,10,0,20,0.6791,1.0000",
    "10,10,0,10,0.6075,1.0000"
  })
  void difference(long part, long whole, long other, long of, double low, double high) {
    var found = Chance.ofDifference(part, whole, other, of);
    assertThat(found.low()).isCloseTo(low, within(0.00006));
    assertThat(found.high()).isCloseTo(high, within(0.00006));
  }

  @Test
  @DisplayName("57 and 65 complaints differ by chance; so do 28 and 37 of 57")
  void ofTheDemonstration() {
    assertThat(Chance.ofCounts(65, 1, 57, 1)).isGreaterThan(Chance.LEVEL);
    assertThat(Chance.ofShares(37, 57, 28, 57)).isGreaterThan(Chance.LEVEL);
  }

  @Test
  @DisplayName("Large registers need no more room than small ones")
  void large() {
    assertThat(Chance.ofCounts(5_000, 1, 5_000, 1)).isCloseTo(1, within(1e-6));
    assertThat(Chance.ofCounts(5_000, 1, 4_000, 1)).isLessThan(1e-10);
  }

  @Test
  void nothingAgainstNothingIsNoSignal() {
    assertThat(Chance.ofCounts(0, 1, 0, 1)).isEqualTo(1);
    assertThat(Chance.ofShares(0, 0, 0, 10)).isEqualTo(1);
  }

  @Test
  @DisplayName("Each pair of counts up to 30, by whole numbers: ways of n out of 2 to the n")
  void everyPair() {
    for (int one = 0; one <= 30; one++) {
      for (int other = 0; other <= 30; other++) {
        int all = one + other;
        var seen = ways(all, one);
        var rarer = BigInteger.ZERO;
        for (int k = 0; k <= all; k++) {
          var each = ways(all, k);
          rarer = each.compareTo(seen) <= 0 ? rarer.add(each) : rarer;
        }
        assertThat(Chance.ofCounts(one, 1, other, 1))
            .as("%d and %d", one, other)
            .isCloseTo(of(rarer, BigInteger.TWO.pow(all)), within(1e-9));
      }
    }
  }

  @Test
  @DisplayName(
      "Each table of two by two up to 12 and 15, by whole numbers: ways of drawing the parts")
  void everyTable() {
    for (int part = 0; part <= 12; part++) {
      for (int otherPart = 0; otherPart <= 15; otherPart++) {
        int parts = part + otherPart;
        var seen = ways(12, part).multiply(ways(15, otherPart));
        var rarer = BigInteger.ZERO;
        for (int k = Math.max(0, parts - 15); k <= Math.min(parts, 12); k++) {
          var each = ways(12, k).multiply(ways(15, parts - k));
          rarer = each.compareTo(seen) <= 0 ? rarer.add(each) : rarer;
        }
        assertThat(Chance.ofShares(part, 12, otherPart, 15))
            .as("%d of 12 and %d of 15", part, otherPart)
            .isCloseTo(of(rarer, ways(27, parts)), within(1e-9));
      }
    }
  }

  /// Pascal's triangle, so that no factorial and no logarithm is needed.
  private static BigInteger ways(int of, int chosen) {
    var row = new BigInteger[of + 1];
    Arrays.fill(row, BigInteger.ZERO);
    row[0] = BigInteger.ONE;
    for (int n = 1; n <= of; n++) {
      for (int k = n; k > 0; k--) {
        row[k] = row[k].add(row[k - 1]);
      }
    }
    return row[chosen];
  }

  private static double of(BigInteger part, BigInteger whole) {
    return new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64).doubleValue();
  }
}
