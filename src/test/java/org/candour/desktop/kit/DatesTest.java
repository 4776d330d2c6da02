package org.candour.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 30);

  @Test
  @DisplayName("A day of this year is said without its year, one of any other year with it")
  void brief() {
    assertThat(Dates.brief(LocalDate.of(2016, 11, 5), TODAY)).isEqualTo("5 Nov");
    assertThat(Dates.brief(LocalDate.of(2005, 11, 5), TODAY)).isEqualTo("5 Nov 2005");
    assertThat(Dates.brief(LocalDate.of(2017, 1, 5), TODAY)).isEqualTo("5 Jan 2017");
  }
}
