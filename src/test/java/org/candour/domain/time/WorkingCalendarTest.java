package org.candour.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR = CalendarData.englandAndWales();

  @ParameterizedTest(name = "{0} has {1} bank holidays on weekdays")
  @CsvSource({
    "2010,8", "2011,9", "2012,9", "2013,8", "2014,8", "2015,8", "2016,8", "2017,8", "2018,8",
    "2019,8", "2020,8", "2021,8", "2022,10", "2023,9", "2024,8", "2025,8", "2026,8", "2027,8",
    "2028,8"
  })
  void everyYearHasItsNumberOfBankHolidays(int year, int count) {
    assertThat(holidaysOf(year)).hasSize(count);
  }

  @Test
  void noHolidayOfTheListFallsAtAWeekend() {
    assertThat(CALENDAR.holidays())
        .extracting(holiday -> holiday.day().getDayOfWeek())
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  @DisplayName("T9: moved and extra holidays are in the list, not worked out by rule")
  void movedAndExtraDays() {
    for (String day :
        List.of(
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08")) {
      assertThat(CALENDAR.isWorkingDay(LocalDate.parse(day))).as(day).isFalse();
    }
    for (String day : List.of("2012-05-28", "2020-05-04", "2022-05-30", "2023-05-02")) {
      assertThat(CALENDAR.isWorkingDay(LocalDate.parse(day))).as(day).isTrue();
    }
  }

  @Test
  void agreesWithAnotherSourceForEveryYear() {
    HolidayManager other = HolidayManager.getInstance(ManagerParameters.create("gb"));
    for (int year = 2010; year <= 2028; year++) {
      Set<LocalDate> theirs =
          other.getHolidays(java.time.Year.of(year), "eng").stream()
              .map(de.focus_shift.jollyday.core.Holiday::getDate)
              .filter(day -> day.getDayOfWeek().getValue() < 6)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(holidaysOf(year)).as("%d", year).isEqualTo(theirs);
    }
  }

  @Test
  void theDaysNamedByLawDoNotDependOnTheList() {
    WorkingCalendar bare =
        new WorkingCalendar(
            "bare",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 12, 31),
            List.of(new Holiday(LocalDate.of(2024, 1, 1), "New Year's Day")));
    assertThat(bare.whyNotCounted(LocalDate.of(2024, 3, 29))).contains("Good Friday");
    assertThat(bare.whyNotCounted(LocalDate.of(2025, 12, 25))).contains("Christmas Day");
    assertThat(bare.whyNotCounted(LocalDate.of(2025, 12, 26))).contains("Boxing Day");
    assertThat(bare.whyNotCounted(LocalDate.of(2025, 6, 7))).contains("Saturday");
    assertThat(bare.isWorkingDay(LocalDate.of(2024, 4, 1))).isTrue();
  }

  @Test
  void everyGoodFridayOfTheListIsTheOneOfTheLaw() {
    assertThat(CALENDAR.holidays())
        .filteredOn(holiday -> holiday.name().equals("Good Friday"))
        .hasSize(19)
        .allSatisfy(
            holiday -> assertThat(NamedDay.of(holiday.day())).contains(NamedDay.GOOD_FRIDAY));
    assertThat(
            LocalDate.of(2010, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(
                    day -> NamedDay.of(day).equals(java.util.Optional.of(NamedDay.GOOD_FRIDAY))))
        .hasSize(19);
  }

  @Test
  @DisplayName("O-D01, T7: St Andrew's Day is a working day in England and Wales")
  void otherNationsHolidaysCount() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2015, 11, 30))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2016, 3, 17))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 1, 2))).isTrue();
  }

  @Test
  @DisplayName("T10: substitute days are days off, and the weekend day itself is no weekday")
  void substituteDays() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2020, 12, 28))).isFalse();
    assertThat(CALENDAR.whyNotCounted(LocalDate.of(2020, 12, 28)))
        .contains("Boxing Day (substitute day)");
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2016, 12, 28))).isTrue();
  }

  @Test
  @DisplayName("T13: refuses to count beyond its last day or before its first, and shows both")
  void refusesOutsideItsDays() {
    assertThat(CALENDAR.firstDay()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(CALENDAR.lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
    assertThat(CALENDAR.version()).isEqualTo("2026-1");
    assertThat(CALENDAR.add(LocalDate.of(2028, 12, 28), 1)).isEqualTo(LocalDate.of(2028, 12, 29));
    assertThatThrownBy(() -> CALENDAR.add(LocalDate.of(2028, 12, 28), 2))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("31 December 2028");
    assertThatThrownBy(() -> CALENDAR.add(LocalDate.of(2009, 12, 31), 5))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("31 December 2009");
    assertThatThrownBy(() -> CALENDAR.add(LocalDate.of(2010, 1, 5), -2))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("begins on 1 January 2010");
    assertThatThrownBy(() -> CALENDAR.workingDaysTaken(LocalDate.of(2028, 12, 1), AFTER))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> CALENDAR.isWorkingDay(AFTER)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> CALENDAR.add(LocalDate.of(2015, 1, 1), Integer.MAX_VALUE))
        .isInstanceOf(Refusal.class);
  }

  private static final LocalDate AFTER = LocalDate.of(2029, 1, 1);

  @Test
  @DisplayName("T14: an empty calendar is refused with a sentence")
  void refusesAnEmptyCalendar() {
    assertThatThrownBy(
            () -> CalendarData.parse(List.of("version,1", "covers,2015-01-01,2015-12-31", "date")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no bank holidays");
  }

  @Test
  void refusesACalendarThatItCannotReadAndNamesTheLine() {
    List<String> head = List.of("version,1", "covers,2015-01-01,2015-12-31", "date,name,note");
    assertThatThrownBy(() -> CalendarData.parse(with(head, "2015-02-30,A day,")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Line 4")
        .hasMessageContaining("'2015-02-30,A day,'");
    assertThatThrownBy(() -> CalendarData.parse(with(head, "2015-02-03")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> CalendarData.parse(with(with(head, "2015-02-03,A,"), "2015-02-03,B,")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> CalendarData.parse(List.of("date,name", "x", "y")))
        .isInstanceOf(Refusal.class);
  }

  private static List<String> with(List<String> lines, String more) {
    return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(more))
        .toList();
  }

  @Test
  @DisplayName("T12: a holiday announced late gives a new calendar and moves the due date")
  void holidayAnnouncedLate() {
    LocalDate funeral = LocalDate.of(2022, 9, 19);
    WorkingCalendar before = CALENDAR.without(funeral);
    WorkingCalendar after = before.with(new Holiday(funeral, "State Funeral", "extra day"));
    LocalDate start = LocalDate.of(2022, 9, 5);
    assertThat(before.add(start, 10)).isEqualTo(LocalDate.of(2022, 9, 19));
    assertThat(after.add(start, 10)).isEqualTo(LocalDate.of(2022, 9, 20));
    assertThat(after.version()).isNotEqualTo(before.version());
    assertThat(before.isWorkingDay(funeral)).isTrue();
  }

  @Test
  @DisplayName("T15: a closure day of the office warns and is counted all the same")
  void closureDays() {
    LocalDate closed = LocalDate.of(2015, 12, 29);
    ClosureDays closures = new ClosureDays(Set.of(closed));
    assertThat(closures.warning(closed).orElseThrow())
        .contains("29 December 2015")
        .contains("does not move");
    assertThat(closures.warning(closed.plusDays(1))).isEmpty();
    assertThat(CALENDAR.isWorkingDay(closed)).isTrue();
  }

  private static TreeSet<LocalDate> holidaysOf(int year) {
    return CALENDAR.holidays().stream()
        .map(Holiday::day)
        .filter(day -> day.getYear() == year)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
