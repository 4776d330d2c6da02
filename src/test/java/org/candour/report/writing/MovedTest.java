package org.candour.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a change is said in a sentence.
class MovedTest {
  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "stage2.requested, 9, 7, a decrease of two",
    "stage1.received, 57, 65, an increase of eight",
    "compliments.received, 1031, 2050, 'an increase of 1,019'",
    "stage1.within10.percent, 49, 65, an increase of 16 percentage points",
    "stage1.within20.percent, 92, 91, a decrease of 1 percentage point",
    "referrals.percent, 1.2, 1.6, an increase of 0.4 percentage points",
    "cost.total, 13130, 15130, 'an increase of £2,000'",
    "stage3.requested, 2, 2, no change"
  })
  void said(String figure, BigDecimal before, BigDecimal now, String expected) {
    var numbers = numbers(Map.of(figure, now, figure + "@before", before));
    assertThat(Moved.said(numbers, figure, "moved")).isEqualTo(expected);
    assertThat(Moved.said(numbers, figure, ", moved")).isEqualTo(", " + expected);
  }

  @Test
  @DisplayName("A change worked out as a percentage is said as one")
  void percent() {
    var numbers = numbers(Map.of("stage1.received.change.percent", BigDecimal.valueOf(-14)));
    assertThat(Moved.said(numbers, "stage1.received.change.percent", "moved"))
        .isEqualTo("a decrease of 14%");
  }

  @Test
  @DisplayName("Where a year is not known nothing is said, or a dash stands")
  void unknown() {
    var numbers = numbers(Map.of("stage2.requested", BigDecimal.ONE));
    assertThat(Moved.said(numbers, "stage2.requested", ", moved")).isEmpty();
    assertThat(Moved.said(numbers, "stage2.requested", "moved")).isEqualTo("–");
  }

  private static Numbers numbers(Map<String, BigDecimal> values) {
    var all = new HashMap<>(values);
    return new Numbers() {
      @Override
      public Optional<BigDecimal> named(String name) {
        return Optional.ofNullable(all.get(name));
      }

      @Override
      public LocalDate asAt() {
        return LocalDate.EPOCH;
      }
    };
  }
}
