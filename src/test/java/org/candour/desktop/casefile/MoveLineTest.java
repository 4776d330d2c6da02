package org.candour.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveLineTest {
  @Test
  @DisplayName(
      "No two steps on the screen have one letter: the later step of the procedure keeps it")
  void oneKeyEach() {
    List<MoveLine> lines =
        MoveLine.oneKeyEach(
            List.of(line("reply", "Y"), line("note", ""), line("arrange-panel", "Y")));

    assertThat(lines).extracting(MoveLine::id).containsExactly("reply", "note", "arrange-panel");
    assertThat(lines).extracting(MoveLine::key).containsExactly("", "", "Y");
  }

  private static MoveLine line(String id, String key) {
    return new MoveLine(id, id, key, true, "", true, "");
  }
}
