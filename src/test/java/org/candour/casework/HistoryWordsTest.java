package org.candour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The history in the words of its reader.
class HistoryWordsTest {
  @Test
  void aPathIsSaidWithoutThePartsOfTheProgram() {
    assertThat(HistoryWords.field("particulars, values, child name")).isEqualTo("child name");
    assertThat(HistoryWords.field("points, 2, findings, investigating_officer"))
        .isEqualTo("point 2, finding, Investigating Officer");
    assertThat(HistoryWords.field("stage 1, acknowledged")).isEqualTo("Stage 1, acknowledged on");
    assertThat(HistoryWords.field("reference")).isEqualTo("reference");
  }

  @Test
  void aDayIsWrittenAsEverywhere() {
    assertThat(HistoryWords.value("2016-02-11")).isEqualTo("11 Feb 2016");
    assertThat(HistoryWords.value("2016/011")).isEqualTo("2016/011");
  }
}
