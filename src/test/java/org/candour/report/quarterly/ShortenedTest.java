package org.candour.report.quarterly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a short report has no room for is counted, never dropped.
class ShortenedTest {
  @Test
  @DisplayName(
      "The least ranks are named in the order in which they came, the rest counted by rank")
  void counted() {
    var shown = Shortened.of(List.of(3, 1, 3, 2, 1, 2), Integer::intValue, 3);
    assertThat(shown.named()).containsExactly(1, 2, 1);
    assertThat(shown.counted()).containsOnly(Map.entry(2, 1L), Map.entry(3, 2L));
  }

  @Test
  @DisplayName(
      "One more than there is room for is named, since counting it would take the same room")
  void oneMore() {
    var shown = Shortened.of(List.of(1, 2, 3, 4), Integer::intValue, 3);
    assertThat(shown.named()).containsExactly(1, 2, 3, 4);
    assertThat(shown.counted()).isEmpty();
  }
}
