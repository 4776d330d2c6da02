package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
  private static final FinancialYear YEAR = new FinancialYear(2015);

  @ParameterizedTest
  @ValueSource(strings = {"2015-16", "2015/16", "2015/2016", "2015-2016", " 2015–16 "})
  void readsEveryForm(String text) {
    assertThat(FinancialYear.parse(text)).isEqualTo(YEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015", "2015-17", "2015-2017", "15-16", "", "next year", "2015-6"})
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> FinancialYear.parse(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2015-16");
  }

  @Test
  void printsThreeForms() {
    assertThat(YEAR.label()).isEqualTo("2015-16");
    assertThat(YEAR.slashed()).isEqualTo("2015/16");
    assertThat(YEAR.full()).isEqualTo("2015/2016");
    assertThat(FinancialYear.parse("1999-00").label()).isEqualTo("1999-00");
  }

  @ParameterizedTest
  @CsvSource({"2015-04-01,2015,1", "2016-03-31,2015,4", "2016-04-01,2016,1", "2015-12-31,2015,3"})
  void aDayFallsInItsYearAndQuarter(LocalDate day, int year, int quarter) {
    assertThat(FinancialYear.of(day)).isEqualTo(new FinancialYear(year));
    assertThat(FinancialYear.quarterOf(day)).isEqualTo(quarter);
    assertThat(FinancialYear.of(day).quarter(quarter).contains(day)).isTrue();
  }

  @Test
  void quartersAndMonthsFillTheYearWithoutGaps() {
    for (var parts : java.util.List.of(YEAR.quarters(), YEAR.months())) {
      assertThat(parts.getFirst().first()).isEqualTo(YEAR.first());
      assertThat(parts.getLast().last()).isEqualTo(YEAR.last());
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).first()).isEqualTo(parts.get(i - 1).last().plusDays(1));
      }
    }
    assertThat(YEAR.month(Month.FEBRUARY).last()).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThatThrownBy(() -> YEAR.quarter(5)).isInstanceOf(Refusal.class);
  }

  @Test
  void theSamePeriodOneYearEarlier() {
    assertThat(YEAR.period().yearEarlier()).isEqualTo(YEAR.previous().period());
    assertThat(YEAR.quarter(2).yearEarlier()).isEqualTo(YEAR.previous().quarter(2));
    assertThat(YEAR.month(Month.FEBRUARY).yearEarlier())
        .isEqualTo(YEAR.previous().month(Month.FEBRUARY));
    assertThat(YEAR.next().month(Month.FEBRUARY).yearEarlier())
        .isEqualTo(YEAR.month(Month.FEBRUARY));
    assertThat(YEAR.period().said()).isEqualTo("1 April 2015 to 31 March 2016");
  }
}
