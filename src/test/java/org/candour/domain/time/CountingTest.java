package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TimeZone;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  @ParameterizedTest(name = "{0} + {1} working days")
  @CsvSource({
    "2012-05-24, 20, 2012-06-25, 2012-06-22, 2012-06-25",
    "2010-12-17, 10, 2011-01-05, 2011-01-04, 2011-01-05",
    "2015-12-11, 20, 2016-01-13, 2016-01-12, 2016-01-13",
    "2020-04-24, 10, 2020-05-11, 2020-05-07, 2020-05-11",
    "2020-04-03, 25, 2020-05-13, 2020-05-12, 2020-05-13",
    "2022-05-20, 10, 2022-06-07, 2022-06-06, 2022-06-07",
    "2022-09-06, 10, 2022-09-21, 2022-09-20, 2022-09-21",
    "2025-05-03, 10, 2025-05-19, 2025-05-19, 2025-05-20",
    "2025-02-07, 65, 2025-05-14, 2025-05-13, 2025-05-14",
    "2024-12-20, 20, 2025-01-22, 2025-01-21, 2025-01-22"
  })
  void workedExamplesUnderEachRule(
      LocalDate start, int n, LocalDate after, LocalDate ofReceipt, LocalDate deemed) {
    assertThat(CountingRule.DAY_AFTER.due(start, n, CALENDAR)).isEqualTo(after);
    assertThat(CountingRule.DAY_OF_RECEIPT.due(start, n, CALENDAR)).isEqualTo(ofReceipt);
    assertThat(CountingRule.DEEMED_RECEIPT.due(start, n, CALENDAR)).isEqualTo(deemed);
  }

  @Test
  void papersAreCountedBackFromThePanel() {
    LocalDate panel = LocalDate.of(2025, 6, 5);
    for (CountingRule rule : CountingRule.values()) {
      assertThat(rule.due(panel, -10, CALENDAR)).isEqualTo(LocalDate.of(2025, 5, 21));
    }
    assertThat(CALENDAR.workingDaysTaken(LocalDate.of(2025, 5, 21), panel)).isEqualTo(10);
  }

  @Test
  @DisplayName("T2: the day of receipt is day 0")
  void dayOfReceiptIsDayNought() {
    assertThat(Deadline.of(LocalDate.of(2024, 8, 29), 65).due(CALENDAR))
        .isEqualTo(LocalDate.of(2024, 11, 28));
  }

  @ParameterizedTest(name = "T3: received {0}, due {1}")
  @CsvSource({"2015-12-18,2016-01-06", "2015-12-19,2016-01-06"})
  void weekendReceiptNeitherCostsNorGainsADay(LocalDate start, LocalDate due) {
    assertThat(Deadline.of(start, 10).due(CALENDAR)).isEqualTo(due);
  }

  @Test
  @DisplayName("T8: Easter Monday is not a working day")
  void easterMonday() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2016, 3, 28))).isFalse();
    assertThat(Deadline.of(LocalDate.of(2016, 3, 18), 10).due(CALENDAR))
        .isEqualTo(LocalDate.of(2016, 4, 5));
  }

  @ParameterizedTest(name = "T9, T10: {0} + 10 is {1}")
  @CsvSource({
    "2020-04-24,2020-05-11",
    "2022-05-27,2022-06-14",
    "2023-04-28,2023-05-16",
    "2021-12-17,2022-01-05"
  })
  void movedExtraAndSubstituteDays(LocalDate start, LocalDate due) {
    assertThat(Deadline.of(start, 10).due(CALENDAR)).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-01-01", "2015-12-19", "2012-06-05", "2016-06-15"})
  void noDaysGiveTheStartDayUnderEveryRule(LocalDate start) {
    for (CountingRule rule : CountingRule.values()) {
      assertThat(rule.due(start, 0, CALENDAR)).isEqualTo(start);
    }
  }

  @Test
  @DisplayName("T24: days taken are not the inclusive count of a spreadsheet")
  void daysTakenCountOneEnd() {
    assertThat(CALENDAR.workingDaysTaken(LocalDate.of(2024, 8, 29), LocalDate.of(2024, 11, 28)))
        .isEqualTo(65);
    assertThat(CALENDAR.workingDaysTaken(LocalDate.of(2015, 12, 18), LocalDate.of(2016, 1, 6)))
        .isEqualTo(10);
    assertThat(CALENDAR.workingDaysTaken(LocalDate.of(2015, 12, 19), LocalDate.of(2016, 1, 6)))
        .isEqualTo(10);
  }

  @Test
  @DisplayName("T26: days taken, days left and days over are one measure")
  void oneMeasure() {
    LocalDate start = LocalDate.of(2016, 3, 18);
    LocalDate due = Deadline.of(start, 10).due(CALENDAR);
    LocalDate sent = LocalDate.of(2016, 4, 7);
    assertThat(CALENDAR.workingDaysTaken(start, sent)).isEqualTo(12);
    assertThat(CALENDAR.workingDaysTaken(due, sent)).isEqualTo(2);
    assertThat(CALENDAR.workingDaysTaken(sent, due)).isEqualTo(-2);
    assertThat(CALENDAR.workingDaysTaken(sent, sent)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Europe/London", "UTC"})
  @DisplayName("T34: a due date is a date, whatever the time zone and in June as in December")
  void timeZoneDoesNotMatter(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(Deadline.of(LocalDate.of(2016, 6, 15), 10).due(CALENDAR))
          .isEqualTo(LocalDate.of(2016, 6, 29));
      assertThat(Deadline.of(LocalDate.of(2016, 3, 18), 10).due(CALENDAR))
          .isEqualTo(LocalDate.of(2016, 4, 5));
      assertThat(Days.said(LocalDate.of(2016, 6, 29))).isEqualTo("Wednesday 29 June 2016");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  @DisplayName("T35: a due date in working days is a working day; warnings count back in them")
  void dueDatesAreWorkingDays() {
    LocalDate last = LocalDate.of(2028, 11, 1);
    for (LocalDate day = LocalDate.of(2010, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
      for (CountingRule rule : CountingRule.values()) {
        assertThat(CALENDAR.isWorkingDay(rule.due(day, 10, CALENDAR))).isTrue();
      }
    }
    assertThat(CALENDAR.add(LocalDate.of(2016, 4, 5), -5)).isEqualTo(LocalDate.of(2016, 3, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29,2025-02-28",
    "2023-02-28,2024-02-28",
    "2023-03-01,2024-03-01",
    "2015-06-30,2016-06-30"
  })
  void oneYearEndsOnTheCorrespondingDay(LocalDate grounds, LocalDate end) {
    assertThat(end(new Length.Years(1), grounds)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-30,2016-06-29",
    "2024-02-29,2025-02-28",
    "2023-03-01,2024-02-29",
    "2024-03-01,2025-02-28",
    "2015-01-01,2015-12-31"
  })
  void twelveMonthsBeginningWithADayEndTheDayBefore(LocalDate start, LocalDate end) {
    assertThat(end(new Length.MonthsBeginningWith(12), start)).isEqualTo(end);
  }

  @Test
  void monthsWeeksAndDays() {
    LocalDate start = LocalDate.of(2016, 1, 31);
    assertThat(end(new Length.Months(1), start)).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThat(end(new Length.Months(3), start)).isEqualTo(LocalDate.of(2016, 4, 30));
    assertThat(end(new Length.Weeks(12), start)).isEqualTo(LocalDate.of(2016, 4, 24));
    assertThat(end(new Length.Days(30), start)).isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(end(new Length.Weeks(12), start).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void rulesHaveNamesAndAnUnknownOneIsRefused() {
    assertThat(CountingRule.parse("day-after")).isEqualTo(CountingRule.DAY_AFTER);
    assertThat(CountingRule.parse("day-of-receipt")).isEqualTo(CountingRule.DAY_OF_RECEIPT);
    assertThat(CountingRule.parse("deemed-receipt")).isEqualTo(CountingRule.DEEMED_RECEIPT);
    assertThatThrownBy(() -> CountingRule.parse("soon"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'soon'")
        .hasMessageContaining("deemed-receipt");
  }

  private static LocalDate end(Length length, LocalDate start) {
    return length.end(start, CountingRule.DAY_AFTER, CALENDAR);
  }
}
