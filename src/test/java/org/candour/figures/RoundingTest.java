package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class RoundingTest {
  @Test
  void halvesOfAPercentGoAwayFromZero() {
    assertThat(Rounding.percent(3, 8)).isEqualTo("38");
    assertThat(Rounding.percent(-29, 200)).isEqualTo("-15");
    assertThat(Rounding.percent(13, 57)).isEqualTo("23");
    assertThat(Rounding.percent(374, 1000)).isEqualTo("37");
  }

  @Test
  void nothingDividedByNoughtIsANumber() {
    assertThat(Rounding.percent(0, 0)).isNull();
    assertThat(Rounding.percent(5, 0)).isNull();
    assertThat(Rounding.mean(0, 0)).isNull();
    assertThat(Rounding.change(BigDecimal.ONE, BigDecimal.ZERO, 1)).isNull();
  }

  @Test
  void aChangeIsTakenOverTheEarlierNumberToOnePlace() {
    assertThat(Rounding.change(new BigDecimal(470), new BigDecimal(472), 1)).isEqualTo("-0.4");
    assertThat(Rounding.change(new BigDecimal(2139), new BigDecimal(3671), 1)).isEqualTo("-41.7");
    assertThat(Rounding.change(new BigDecimal("100.05"), new BigDecimal(100), 1)).isEqualTo("0.1");
  }

  @Test
  void averageDaysAreRoundedHalfUpToOnePlace() {
    assertThat(Rounding.mean(41, 4)).isEqualTo("10.3");
    assertThat(Rounding.mean(20, 2)).isEqualTo("10.0");
  }

  @Test
  void costsArePrintedUpToTheNextTenPounds() {
    assertThat(Rounding.printed(402_999)).isEqualTo(4_030);
    assertThat(Rounding.printed(403_001)).isEqualTo(4_040);
    assertThat(Rounding.printed(404_000)).isEqualTo(4_040);
    assertThat(Rounding.printed(0)).isZero();
    assertThat(Rounding.printed(1)).isEqualTo(10);
  }
}
