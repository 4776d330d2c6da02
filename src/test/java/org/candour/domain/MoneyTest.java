package org.candour.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£1,234.50|123450",
        "1234.5|123450",
        "0|0",
        "£0.07|7",
        "-12|-1200",
        "£-3.20|-320",
        "-£3.20|-320",
        "1,000,000|100000000",
        " £ 9.99 |999"
      })
  void readsPounds(String text, long pence) {
    assertThat(Money.parse(text)).isEqualTo(new Money(pence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "£1.005", "12,34", "1,2345", "ten", "", "£", "--1", "1.", "$5"})
  void refusesWhatIsNotPoundsWithTwoDecimals(String text) {
    assertThatThrownBy(() -> Money.parse(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1000", "1000,1000", "1001,2000", "499999,500000", "-1500,-1000"})
  void roundsUpToTheNextTenPounds(long pence, long rounded) {
    assertThat(new Money(pence).roundedUpToTenPounds()).isEqualTo(new Money(rounded));
  }

  @Test
  void printsAsPeopleWriteIt() {
    assertThat(new Money(123450)).hasToString("£1,234.50");
    assertThat(new Money(-5)).hasToString("-£0.05");
    assertThat(new Money(123000).brief()).isEqualTo("£1,230");
    assertThat(new Money(123001).brief()).isEqualTo("£1,230.01");
    assertThat(new Money(123450).plain()).isEqualTo("1234.50");
    assertThat(Money.parse(new Money(-123450).plain())).isEqualTo(new Money(-123450));
  }

  @Test
  void addsWithoutOverflowing() {
    assertThat(Money.pounds(2).plus(new Money(5)).minus(new Money(1))).isEqualTo(new Money(204));
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(Money.pounds(10).wholePounds()).isEqualTo(10);
    assertThatThrownBy(() -> new Money(1).wholePounds()).isInstanceOf(IllegalStateException.class);
  }
}
