package org.candour.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

  @ParameterizedTest(name = "{0} as {1} is {2}")
  @CsvSource({
    "15, w, fifteen",
    "16, w, 16",
    "0, W, No",
    "16, W, Sixteen",
    "20, W, Twenty",
    "65, W, Sixty-five",
    "100, W, 100",
    "1.6, %, 1.6%",
    "15130, £, '£15,130'",
    "-14.7, change, −15%",
    "-0.4, change, −0.4%",
    "14, change, +14%"
  })
  void printed(BigDecimal value, String way, String expected) {
    assertThat(Said.as(Optional.of(value), way)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "nothing as {0} is a dash")
  @CsvSource({"n", "W", "%", "£"})
  void undefined(String way) {
    assertThat(Said.as(Optional.empty(), way)).isEqualTo("–");
  }
}
