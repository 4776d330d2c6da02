package org.candour.report.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.AccessCopy.Line;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.junit.jupiter.api.Test;

/// The copy as whoever asked for it reads it.
final class AccessReportTest {
  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

  private static Line line(long entry, String step, String field, String words) {
    return new Line(1, "2016/001", entry, DAY, step, field, words, false);
  }

  private static List<String> paragraphs(Line... lines) {
    var document = AccessReport.of("Exampleshire", "2016/001", List.of(lines), 0, DAY.plusYears(1));
    return document.blocks().stream()
        .flatMap(AccessReportTest::said)
        .filter(words -> words.startsWith("1 March 2016"))
        .toList();
  }

  private static Stream<String> said(Block block) {
    return switch (block) {
      case Block.Paragraph it -> Stream.of(Run.plain(it.runs()));
      case Block.Bullets it -> it.items().stream().map(Run::plain);
      default -> Stream.empty();
    };
  }

  @Test
  void oneEntryIsOneParagraphAndWhatItsPartsShareIsSaidOnce() {
    assertThat(
            paragraphs(
                line(7, "Action agreed", "action 1, description", "Say sorry in writing."),
                line(7, "Action agreed", "action 1, owner", "Team Manager"),
                line(8, "Stage 1 response sent", "Stage 1, apology", "yes"),
                line(8, "Stage 1 response sent", "Stage 1, outcome", "partly upheld")))
        .containsExactly(
            "1 March 2016: Action agreed. Action 1. Description: Say sorry in writing."
                + " Owner: Team Manager.",
            "1 March 2016: Stage 1 response sent. Apology: yes. Outcome: partly upheld.");
  }

  @Test
  void anEntryThatSaysNothingElseIsOneSentence() {
    assertThat(paragraphs(line(7, "Acknowledged", "", "")))
        .containsExactly("1 March 2016: Acknowledged.");
    assertThat(paragraphs(line(7, "Finding on a point", "point 1, finding, Stage 1", "upheld")))
        .containsExactly("1 March 2016: Finding on a point. Point 1, finding, Stage 1: upheld.");
  }

  @Test
  void whoLookedStandsByItself() {
    var looked = line(0, "opened", "", "Ann Manager");
    assertThat(paragraphs(line(7, "Note", "", "He wept."), looked))
        .containsExactly("1 March 2016: Note. He wept.", "1 March 2016: opened, Ann Manager");
    assertThat(
            AccessReport.of("", "2016/001", List.of(looked), 0, DAY).blocks().stream()
                .filter(block -> block instanceof Block.Heading head && head.level() == 2))
        .hasSize(1);
  }
}
