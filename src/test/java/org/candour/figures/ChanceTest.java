package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against values printed in the literature and in the manual of R.
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
}
