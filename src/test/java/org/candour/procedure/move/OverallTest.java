package org.candour.procedure.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.candour.domain.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverallTest {
  @ParameterizedTest
  @DisplayName("R047: all upheld is upheld, none is not upheld, anything else partly")
  @CsvSource(
      delimiter = '|',
      value = {
        "fully upheld, fully upheld | fully upheld",
        "fully upheld, not upheld | partly upheld",
        "fully upheld, no finding | partly upheld",
        "partly upheld, partly upheld | partly upheld",
        "not upheld, not upheld | not upheld",
        "not upheld, no finding | not upheld",
        "no finding, no finding | no finding"
      })
  void comesTo(String findings, String outcome) {
    assertThat(Overall.of(Arrays.stream(findings.split(",")).map(Outcome::of).toList()))
        .hasValue(Outcome.of(outcome));
  }

  @Test
  void nothingFoundComesToNothing() {
    assertThat(Overall.of(List.of())).isEmpty();
  }
}
