package org.candour.procedure.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.candour.RandomHistory;
import org.candour.Story;
import org.candour.domain.ExtensionReason;
import org.candour.domain.Field;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1.ExtensionAgreed;
import org.candour.procedure.move.Move;
import org.candour.procedure.move.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final int HISTORIES = 500;

  @Test
  @DisplayName("T18: removing an extension equals never having extended, in any history")
  void removingAnExtensionLeavesNoTrace() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      var plain = RandomHistory.of(seed);
      var extended = new ArrayList<>(plain);
      var last = plain.getLast();
      extended.add(
          entry(last.id() + 1, last.day(), new ExtensionAgreed(ExtensionReason.OTHER, null)));
      extended.add(
          entry(last.id() + 2, last.day(), new Course.StruckOut(last.id() + 1, "never told")));
      assertThat(Fold.of(extended)).as("seed %d", seed).isEqualTo(Fold.of(plain));
    }
  }

  @Test
  @DisplayName("No history throws, however odd")
  void noHistoryThrows() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      var entries = RandomHistory.of(seed);
      assertThatCode(() -> Fold.of(entries).standing())
          .as("seed %d", seed)
          .doesNotThrowAnyException();
      var situation = new Situation(Fold.of(entries), LocalDate.of(2016, 9, 30), Story.CALENDAR);
      for (var move : Move.values()) {
        assertThat(move.verdict(situation)).isNotNull();
      }
    }
  }

  @Test
  @DisplayName("The order in which entries are read does not matter")
  void orderOfReadingDoesNotMatter() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      var entries = RandomHistory.of(seed);
      var shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Fold.of(shuffled)).as("seed %d", seed).isEqualTo(Fold.of(entries));
    }
  }

  @Test
  @DisplayName("A strike-out that is itself struck out counts no more")
  void strikingOutAStrikeOut() {
    var story =
        Story.accepted("2016-04-01")
            .then("2016-04-08", new ExtensionAgreed(ExtensionReason.COMPLEXITY, null))
            .then("2016-04-09", new Course.StruckOut(3, "wrong case"));
    assertThat(story.state().stage1().extensionTold()).isNull();
    var restored = story.then("2016-04-10", new Course.StruckOut(4, "right after all"));
    assertThat(restored.state().stage1().extensionTold()).isEqualTo("2016-04-08");
  }

  @Test
  @DisplayName("T21: a second extension does not lengthen the first, and shows")
  void secondExtension() {
    var state =
        Story.accepted("2016-04-01")
            .then("2016-04-08", new ExtensionAgreed(ExtensionReason.COMPLEXITY, null))
            .then(
                "2016-04-28", new ExtensionAgreed(ExtensionReason.OTHER, LocalDate.of(2016, 6, 1)))
            .state();
    assertThat(state.stage1().extendedTo()).isNull();
    assertThat(state.stage1().extensionTold()).isEqualTo("2016-04-08");
    assertThat(state.stage1().extensionsAgreed()).isEqualTo(2);
  }

  @Test
  @DisplayName("A correction counts whatever day it bears, and the receipt keeps its own day")
  void corrections() {
    var state =
        Story.accepted("2016-04-01")
            .then("2016-03-01", new Intake.Amended(Field.SERVICE_AREA, "Adoption", "wrong team"))
            .state();
    assertThat(state.particulars().get(Field.SERVICE_AREA)).isEqualTo("Adoption");
    assertThat(state.received()).isEqualTo("2016-04-01");
  }

  private static Entry entry(long id, LocalDate day, org.candour.domain.entry.Body body) {
    return new Entry(
        id, 1, day, day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC), day, "t", false, body);
  }
}
