package org.candour.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// R109: hours times a rate is exact to the penny.
class HoursTest {
  @ParameterizedTest
  @CsvSource({"7.5,450", "7:30,450", " 0.25 ,15", "0:20,20", "0.33,20", "12,720"})
  void areReadAsPeopleWriteThem(String written, int minutes) {
    assertThat(Hours.parse(written)).isEqualTo(new Hours(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "seven", "-1", "7:60", "1.234"})
  void whatIsNoTimeIsRefused(String written) {
    assertThatThrownBy(() -> Hours.parse(written)).isInstanceOf(Refusal.class);
  }

  @Test
  void everyMinuteOfTenHoursComesBackAsItIsWritten() {
    for (int minutes = 0; minutes <= 600; minutes++) {
      assertThat(Hours.parse(new Hours(minutes).toString())).isEqualTo(new Hours(minutes));
    }
  }

  @Test
  void costTheirShareOfTheRateHalfAPennyUp() {
    assertThat(new Hours(450).at(new Money(3500))).isEqualTo(new Money(26_250));
    assertThat(new Hours(20).at(new Money(1000))).isEqualTo(new Money(333));
    assertThat(new Hours(30).at(new Money(1001))).isEqualTo(new Money(501));
  }
}
