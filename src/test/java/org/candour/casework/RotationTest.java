package org.candour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which backups stay.
final class RotationTest {
  private static final LocalDateTime NOW = LocalDate.of(2016, 9, 30).atTime(17, 0);

  @Test
  void aFewAreAllKept() {
    List<LocalDateTime> few = List.of(NOW, NOW.minusMinutes(1), NOW.minusHours(1));
    assertThat(Rotation.kept(few)).containsExactlyInAnyOrderElementsOf(few);
    assertThat(Rotation.kept(List.of())).isEmpty();
  }

  @Test
  void aBusyDayKeepsItsNewestFive() {
    List<LocalDateTime> day =
        java.util.stream.IntStream.range(0, 40).mapToObj(i -> NOW.minusMinutes(i)).toList();
    assertThat(Rotation.kept(day)).containsExactlyInAnyOrderElementsOf(day.subList(0, 5));
  }

  @Test
  void twoYearsOfDaysKeepDaysThenWeeksThenMonths() {
    List<LocalDateTime> days =
        java.util.stream.IntStream.range(0, 730).mapToObj(i -> NOW.minusDays(i)).toList();
    TreeSet<LocalDateTime> kept = new TreeSet<>(Rotation.kept(days));

    assertThat(kept.descendingSet().stream().limit(7).toList()).isEqualTo(days.subList(0, 7));
    assertThat(kept.first()).isEqualTo(LocalDate.of(2015, 10, 31).atTime(17, 0));
    assertThat(kept).hasSizeBetween(18, 24);
    assertThat(kept).contains(LocalDate.of(2016, 9, 18).atTime(17, 0));
  }

  /// Making one backup a day for a year and letting go each time keeps what one look would keep.
  @Test
  void lettingGoDayByDayComesToTheSame() {
    Set<LocalDateTime> held = new TreeSet<>();
    for (int day = 729; day >= 0; day--) {
      held.add(NOW.minusDays(day));
      held = new TreeSet<>(Rotation.kept(held));
    }
    assertThat(held).hasSizeBetween(18, 24).contains(LocalDate.of(2015, 10, 31).atTime(17, 0));
  }
}
