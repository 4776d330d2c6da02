package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.candour.figures.Figure.Source.Counted;
import org.candour.figures.Figure.Source.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTest {
  @ParameterizedTest
  @CsvSource({
    "stage1.received, RECEIVED, Stage 1 complaints received",
    "upheld.percent.previous, RESOLVED, 'Share of Stage 1 complaints upheld, fully or partly (the same period one year earlier)'",
    "received.service.First Response.previous, RECEIVED, Stage 1 complaints received: First Response (the same period one year earlier)",
    "outcome.fully upheld.percent, RESOLVED, Stage 1 outcome: fully upheld",
    "cause.Delays.upheld.percent, RESOLVED, Stage 1 complaints upheld by cause: Delays",
    "cost.stage 3, DATED, Spent: stage 3",
    "context.Referrals to Children's Social Care.change.percent, ENTERED, Referrals to Children's Social Care",
    "stage1.carried.forward, STANDING, 'Stage 1 complaints carried forward, still open at the end'"
  })
  void everyFigureHasABasisAndAMeaning(String id, Basis basis, String meaning) {
    Figure figure = Figure.of(id).orElseThrow();
    assertThat(figure.basis()).isEqualTo(basis);
    assertThat(figure.meaning()).isEqualTo(meaning);
    assertThat(figure.basis().said()).isNotBlank();
  }

  @Test
  void aPercentageIsTracedToWhatItCounts() {
    assertThat(Figure.of("stage1.within20.percent").orElseThrow().source())
        .contains(new Counted(Count.WITHIN20));
    assertThat(Figure.of("cause.Multiple.upheld").orElseThrow().source())
        .contains(new Cut(Breakdown.CAUSE_UPHELD, "Multiple"));
    assertThat(Figure.of("outcome.no finding.percent.previous").orElseThrow().source())
        .contains(new Cut(Breakdown.OUTCOME, "no finding"));
  }

  @Test
  void whatIsNoFigureIsNone() {
    assertThat(Stream.of("nonsense", "stage1", "stage1.days", "").map(Figure::of))
        .allMatch(java.util.Optional::isEmpty);
  }
}
