package org.candour.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.procedure.clock.Limit;
import org.candour.procedure.clock.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The pages of the procedure, the code and the tests say the same.
class ObligationsTest {
  private static final Path OBLIGATIONS = Path.of("docs/procedure/obligations.md");
  private static final Path CLOCKS = Path.of("docs/procedure/clocks.md");
  private static final String IDENTIFIER = "\\bO-[A-Z]\\d{2}\\b";

  @Test
  @DisplayName("Every obligation is named by a test, and no test names one that is not listed")
  void everyObligationIsTested() throws IOException {
    assertThat(NamesInTests.like(IDENTIFIER))
        .isEqualTo(NamesInTests.inPage(OBLIGATIONS, IDENTIFIER))
        .hasSizeGreaterThan(30);
  }

  @Test
  void everyLimitIsAnObligationWithItsSource() throws IOException {
    List<String> lines = Files.readAllLines(OBLIGATIONS);
    for (Limit limit : Limits.shipped()) {
      assertThat(lines)
          .as(limit.id())
          .anySatisfy(line ->
              assertThat(line)
                  .startsWith("| O-" + limit.id() + " |")
                  .contains(limit.source().split(";", 2)[0]));
    }
  }

  @Test
  void thePageOfClocksSaysWhatTheProgramDoes() throws IOException {
    List<String> lines = Files.readAllLines(CLOCKS);
    for (Limit limit : Limits.shipped()) {
      assertThat(lines).contains(row(limit));
    }
  }

  private static String row(Limit limit) {
    String sure =
        switch (limit.sureness()) {
          case SURE -> "sure";
          case TO_CHECK -> "to check";
          case SETTING -> "setting";
        };
    return "| %s | %s | %s | %s | %s |"
        .formatted(limit.id(), limit.name(), limit.said(), limit.source(), sure);
  }
}
