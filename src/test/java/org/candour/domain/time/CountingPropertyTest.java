package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random days of every year, counted fast and counted day by day: the two must agree.
class CountingPropertyTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();
  private static final NaiveCount NAIVE = new NaiveCount(CALENDAR);

  @ParameterizedTest
  @ValueSource(
      ints = {
        2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
        2025, 2026, 2027, 2028
      })
  void fastAndSlowCountsAgree(int year) {
    Random random = new Random(year);
    for (int i = 0; i < 400; i++) {
      LocalDate start = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
      int n = 1 + random.nextInt(100);
      if (start.plusDays(200).isBefore(CALENDAR.lastDay())) {
        agreeForward(start, n);
      }
      if (start.minusDays(200).isAfter(CALENDAR.firstDay())) {
        assertThat(CALENDAR.add(start, -n)).isEqualTo(NAIVE.before(start, n));
      }
    }
  }

  private static void agreeForward(LocalDate start, int n) {
    LocalDate due = CALENDAR.add(start, n);
    assertThat(due).isEqualTo(NAIVE.dayAfter(start, n));
    assertThat(CountingRule.DAY_OF_RECEIPT.due(start, n, CALENDAR))
        .isEqualTo(NAIVE.dayOfReceipt(start, n));
    assertThat(CountingRule.DEEMED_RECEIPT.due(start, n, CALENDAR))
        .isEqualTo(NAIVE.deemedReceipt(start, n));
    LocalDate end = start.plusDays(n);
    assertThat(CALENDAR.workingDaysTaken(start, end)).isEqualTo(NAIVE.taken(start, end));
    assertThat(CALENDAR.workingDaysTaken(start, due)).isEqualTo(n);
  }

  @Test
  void theExplanationEndsOnTheDueDayAndNumbersItsDays() {
    Random random = new Random(16);
    for (int i = 0; i < 2000; i++) {
      LocalDate start = LocalDate.of(2010, 2, 1).plusDays(random.nextInt(6500));
      int n = random.nextInt(50) - 15;
      CountingRule rule = CountingRule.values()[random.nextInt(3)];
      Deadline deadline = new Deadline(start, Length.workingDays(n), rule);
      Explanation why = deadline.explain(CALENDAR);
      assertThat(why.due()).isEqualTo(deadline.due(CALENDAR));
      assertThat(why.days().getFirst().day()).isEqualTo(start);
      assertThat(why.days().getLast().day()).isEqualTo(why.due());
      assertThat(why.days().stream().filter(ExplainedDay::counted)).hasSize(Math.abs(n));
      assertThat(why.days())
          .filteredOn(ExplainedDay::counted)
          .allSatisfy(day -> assertThat(NAIVE.works(day.day())).isTrue());
      assertThat(why.days())
          .filteredOn(day -> !day.counted() && day.number().isEmpty())
          .allSatisfy(day -> assertThat(NAIVE.works(day.day())).isFalse());
    }
  }
}
