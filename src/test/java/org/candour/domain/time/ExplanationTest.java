package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  @Test
  void everyDayIsListedWithItsReason() {
    Explanation why = Deadline.of(LocalDate.of(2012, 5, 31), 5).explain(CALENDAR);
    assertThat(why.lines())
        .containsExactly(
            "2012-05-31  Thu  day 0        start day",
            "2012-06-01  Fri  day 1        working day",
            "2012-06-02  Sat  not counted  Saturday",
            "2012-06-03  Sun  not counted  Sunday",
            "2012-06-04  Mon  not counted  Spring bank holiday"
                + " (moved from 28 May for the Diamond Jubilee)",
            "2012-06-05  Tue  not counted  Diamond Jubilee (extra day)",
            "2012-06-06  Wed  day 2        working day",
            "2012-06-07  Thu  day 3        working day",
            "2012-06-08  Fri  day 4        working day",
            "2012-06-09  Sat  not counted  Saturday",
            "2012-06-10  Sun  not counted  Sunday",
            "2012-06-11  Mon  day 5        working day");
    assertThat(why.holidays())
        .extracting(ExplainedDay::day)
        .containsExactly(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5));
  }

  @Test
  void theParagraphIsFitForALetter() {
    Explanation why = Deadline.of(LocalDate.of(2016, 3, 18), 10).explain(CALENDAR);
    assertThat(why.paragraph())
        .startsWith("Tuesday 5 April 2016 is 10 working days from Friday 18 March 2016.")
        .contains("Friday 25 March 2016, Good Friday; Monday 28 March 2016, Easter Monday")
        .contains("version 2026-1, to 31 December 2028");
  }

  @Test
  void deemedReceiptSaysFromWhichDayItCounts() {
    Explanation why =
        new Deadline(LocalDate.of(2025, 5, 3), Length.workingDays(10), CountingRule.DEEMED_RECEIPT)
            .explain(CALENDAR);
    assertThat(why.paragraph())
        .contains("Saturday 3 May 2025 is not a working day, so the count starts from Tuesday 6");
    assertThat(why.lines().get(0)).endsWith("Saturday, start day");
    assertThat(why.lines().get(3)).endsWith("day 0        taken as received");
  }

  @Test
  void theDayOfReceiptIsDayOneUnderThatRule() {
    Explanation why =
        new Deadline(LocalDate.of(2016, 3, 18), Length.workingDays(1), CountingRule.DAY_OF_RECEIPT)
            .explain(CALENDAR);
    assertThat(why.lines()).containsExactly("2016-03-18  Fri  day 1        working day, start day");
  }

  @Test
  void monthsAndYearsListTheirEndsOnly() {
    Explanation year =
        new Deadline(LocalDate.of(2024, 2, 29), new Length.Years(1), CountingRule.DAY_AFTER)
            .explain(CALENDAR);
    assertThat(year.days()).hasSize(2);
    assertThat(year.holidays()).isEmpty();
    assertThat(year.paragraph())
        .startsWith("Friday 28 February 2025 is 1 year from Thursday 29 February 2024.")
        .contains("corresponding day");
    Explanation beginning =
        new Deadline(
                LocalDate.of(2015, 6, 30),
                new Length.MonthsBeginningWith(12),
                CountingRule.DAY_AFTER)
            .explain(CALENDAR);
    assertThat(beginning.paragraph()).contains("first day of the period");
  }
}
