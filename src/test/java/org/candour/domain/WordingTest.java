package org.candour.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording words =
      new Wording(
          "trial",
          Map.of(
              "plain", "It's {not} a pattern",
              "who", "{0}'s letter of {1}",
              "doubled", "''{0}'' isn''t known",
              "count", "{0} days"));

  @Test
  void fillsItsPlacesTheBritishWay() {
    assertThat(words.text("who", "Ada", LocalDate.of(2016, 5, 4)))
        .isEqualTo("Ada's letter of 4 May 2016");
    assertThat(words.text("count", 1234)).isEqualTo("1,234 days");
  }

  @Test
  void anApostropheIsAnApostropheDoubledOrNot() {
    assertThat(words.text("plain")).isEqualTo("It's {not} a pattern");
    assertThat(words.text("doubled", "x")).isEqualTo("'x' isn't known");
  }

  @Test
  void aMissingTextOrFileStopsAtOnceAndNamesItself() {
    assertThatThrownBy(() -> words.text("nowhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("trial");
    assertThatThrownBy(() -> Wording.of("no-such-room")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsUtf8FromTheClassPath() {
    assertThat(Wording.of("time").text("day.start")).isEqualTo("start day");
    assertThat(Wording.of("time")).isSameAs(Wording.of("time"));
  }
}
