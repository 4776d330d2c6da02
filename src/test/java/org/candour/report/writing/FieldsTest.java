package org.candour.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.candour.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A passage keeps its live figures while somebody writes in it.
final class FieldsTest {
  private final Fields fields =
      new Fields(Map.of("[received|n]", "57", "[resolved|n]", "57", "[upheld|%]", "23%")::get);

  @Test
  @DisplayName("Figures show as what they print, and come back as figures")
  void roundTrip() {
    var text = "Of [received|n] received, [resolved|n] were resolved, [upheld|%] upheld.";
    var shown = fields.shown(text);
    assertThat(shown).isEqualTo("Of [57] received, [57 · 2] were resolved, [23%] upheld.");
    assertThat(fields.text(shown)).isEqualTo(text);
    assertThat(fields.text("Upheld: [23%], of [57 · 2]."))
        .isEqualTo("Upheld: [upheld|%], of [resolved|n].");
  }

  @Test
  @DisplayName("A bracket that is no figure is refused in a sentence, also one left open")
  void unknown() {
    assertThatThrownBy(() -> fields.text("As [see note] says"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("[see note]");
    assertThatThrownBy(() -> fields.text("As [see")).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("A dollar sign and a backslash are words like any other")
  void literal() {
    assertThat(fields.text(fields.shown("\\ and $1 and [received|n]")))
        .isEqualTo("\\ and $1 and [received|n]");
  }
}
