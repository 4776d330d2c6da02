package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.candour.casework.Authorship;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.figures.FigureSet;
import org.candour.figures.OpenRegister;
import org.candour.figures.RandomRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Four quarters make the year on every count that is defined, whatever counts are added later:
/// only what is named here is no sum.
class QuartersTest {
  private static final FinancialYear YEAR = FinancialYear.parse("2015-16");

  /// Shares, averages and comparisons; what was open or undone on the last day; what belongs to a
  /// whole year; and printed costs, each rounded up for itself.
  private static final String NO_SUM =
      ".*(percent|previous|change|average[.]days|longest)"
          + "|stage1[.](brought|carried)[.]forward|(stage1|stage2|stage3)[.]open.*"
          + "|actions[.](overdue|due[.]done[.]late|due[.]not[.]done)|context[.].*|cost[.].*(?<![.]pence)|spend[.].*";

  @TempDir private Path folder;

  @ParameterizedTest(name = "register {0}")
  @ValueSource(longs = {0, 1, 2, 3, 4, 5})
  @DisplayName("Four quarters add up to the year: the demonstration and five random registers")
  void quarters(long seed) {
    try (var register = register(seed)) {
      var today = seed == 0 ? Demonstration.TODAY : LocalDate.of(2016, 9, 30);
      var year = register.figures(YEAR, OptionalInt.empty(), today);
      var quarters =
          IntStream.rangeClosed(1, 4)
              .mapToObj(quarter -> register.figures(YEAR, OptionalInt.of(quarter), today))
              .toList();
      var all = new TreeSet<>(year.values().keySet());
      quarters.forEach(quarter -> all.addAll(quarter.values().keySet()));
      all.removeIf(id -> id.matches(NO_SUM));
      assertThat(all).hasSizeGreaterThan(60);
      assertThat(all)
          .allSatisfy(id -> assertThat(sum(quarters, id)).isEqualByComparingTo(number(year, id)));
    }
  }

  private static BigDecimal number(FigureSet set, String id) {
    return set.get(id).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal sum(List<FigureSet> quarters, String id) {
    return quarters.stream()
        .map(quarter -> number(quarter, id))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private OpenRegister register(long seed) {
    var registers = new FileRegisters(CalendarData.englandAndWales());
    var path = folder.resolve("quarters.candour");
    if (seed == 0) {
      return registers.demonstration(path);
    }
    var register = registers.create(path, null, code -> {});
    var who = Authorship.on("tester", LocalDate.of(2016, 9, 30)).importing();
    register.chronicle().bring(who, RandomRegister.of(seed, 60).iterator());
    return register;
  }
}
