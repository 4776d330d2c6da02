package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.candour.domain.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ListOrderTest {
  private static final ListOrder COUNCIL = new ListOrder(List.of("Quality", "Delays", "Fairness"));

  @Test
  void labelsStandAsOnTheirListAndOthersFollowByTheAlphabet() {
    assertThat(COUNCIL.of(List.of("Zeal", "Fairness", "Attitude", "Quality")))
        .containsExactly("Quality", "Fairness", "Attitude", "Zeal");
  }

  /// R052, R053.
  @Test
  void causesAreNamedInTheOrderOfTheirList() {
    var values =
        new TreeMap<String, BigDecimal>(
            Map.of(
                "cause.Delays.resolved", BigDecimal.TWO,
                "cause.Delays.upheld", BigDecimal.ONE,
                "cause.Fairness.resolved", BigDecimal.TWO,
                "cause.Quality.resolved", BigDecimal.TWO));
    var set =
        new FigureSet(
            new FinancialYear(2015),
            OptionalInt.empty(),
            LocalDate.of(2016, 3, 31),
            values,
            COUNCIL);
    assertThat(set.keys("cause")).containsExactly("Quality", "Delays", "Fairness");
  }
}
