package org.candour.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// The days that the Regulations themselves take out of the count, whatever the list of bank
/// holidays says: Saturday, Sunday, Christmas Day, Boxing Day and Good Friday (reg 2).
public enum NamedDay {
  SATURDAY("Saturday"),
  SUNDAY("Sunday"),
  CHRISTMAS_DAY("Christmas Day"),
  BOXING_DAY("Boxing Day"),
  GOOD_FRIDAY("Good Friday");

  private final String said;

  NamedDay(String said) {
    this.said = said;
  }

  public String said() {
    return said;
  }

  public static Optional<NamedDay> of(LocalDate day) {
    if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25) {
      return Optional.of(CHRISTMAS_DAY);
    }
    if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 26) {
      return Optional.of(BOXING_DAY);
    }
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of(SATURDAY);
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of(SUNDAY);
    }
    return day.getDayOfWeek() == DayOfWeek.FRIDAY
            && day.equals(easterSunday(day.getYear()).minusDays(2))
        ? Optional.of(GOOD_FRIDAY)
        : Optional.empty();
  }

  /// The Gregorian computus in the form printed by Meeus.
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int monthAndDay = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
