package org.candour.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// No known mistake of clocks is forgotten.
class TrapsTest {
  private static final int LAST = 37;

  @Test
  @DisplayName("Each trap of clocks is named by a test, or the page says why it cannot occur")
  void everyTrapIsAccountedFor() throws IOException {
    Set<String> tested = NamesInTests.like("\\bT\\d{1,2}\\b");
    List<String> lines = Files.readAllLines(Path.of("docs/procedure/traps.md"));
    for (int number = 1; number <= LAST; number++) {
      String trap = "T" + number;
      List<String> told =
          lines.stream().filter(line -> line.startsWith("| " + trap + " |")).toList();
      assertThat(told).as(trap).hasSize(1);
      assertThat(tested.contains(trap) || told.getFirst().contains("| Cannot occur"))
          .as(trap + " is named by a test or cannot occur")
          .isTrue();
    }
  }
}
