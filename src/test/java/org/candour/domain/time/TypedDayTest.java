package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5/1/2016",
        "05/01/2016",
        "5/1/16",
        "5-1-2016",
        "5.1.2016",
        "2016-01-05",
        "5 Jan 2016",
        "05 jan 16",
        "5-Jan-2016",
        "5 January 2016",
        "Tue 5 Jan 2016",
        " 5/1/2016 00:00:00 "
      })
  @DisplayName("The usual ways of writing a day, day before month")
  void usual(String typed) {
    assertThat(TypedDay.read(typed)).contains(LocalDate.of(2016, 1, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30/02/2016", "31 Apr 2016", "2015-02-29", "13/13/2016", "5/1", "soon", ""})
  @DisplayName("A day that is in no calendar is not moved to the nearest")
  void none(String typed) {
    assertThat(TypedDay.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 Sept 2016", "9 Sep 2016", "9 September 2016"})
  void september(String typed) {
    assertThat(TypedDay.read(typed)).contains(LocalDate.of(2016, 9, 9));
  }
}
