package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.casework.CaseFile;
import org.candour.domain.ActionType;
import org.candour.domain.FileKind;
import org.candour.domain.FindingBy;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Remedy;
import org.candour.domain.entry.Stage1;
import org.candour.domain.entry.Stage2;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other entries point to keeps its number, and what was weighed keeps its answer, when a
/// register moves.
class KeptNumbersTest {
  @TempDir private Path folder;

  @Test
  void aRecommendationStillPointsToItsActionWhenAnEarlierOneWasStruckOut() {
    var back =
        moved(
            received(),
            new Remedy.ActionAgreed(1, null, ActionType.OTHER, "a mistake", null, null, null),
            new Remedy.ActionAgreed(2, null, ActionType.TRAINING, "train", null, null, null),
            new Stage2.Requested(),
            new Stage2.Recommended("1", FindingBy.INVESTIGATING_OFFICER, "train the team"),
            new Stage2.RecommendationAnswered("1", true, 2, null),
            new Remedy.ActionRescheduled(2, LocalDate.of(2016, 2, 1), "no room free"),
            new Course.StruckOut(2, "twice"));

    var state = Fold.of(back);
    assertThat(state.actions()).extracting(Action::number).containsExactly(2);
    assertThat(state.actions().getFirst().due()).isEqualTo("2016-02-01");
    assertThat(back)
        .extracting(Entry::body)
        .contains(new Stage2.RecommendationAnswered("1", true, 2, null));
  }

  @Test
  void theTwoTestsOfEligibilityComeBack() {
    var decided = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, false, "in part");

    assertThat(moved(received(), decided)).extracting(Entry::body).contains(decided);
  }

  @Test
  void aDayPromisedWithoutAnExtensionComesBack() {
    var promised = new Stage1.AnswerPromised(LocalDate.of(2015, 6, 1));

    assertThat(moved(received(), promised)).extracting(Entry::body).contains(promised);
  }

  private static Body received() {
    return new Intake.Received(
        "C1",
        new Particulars(
            Map.of(
                org.candour.domain.Field.COMPLAINANT_TYPE, "parent",
                org.candour.domain.Field.PROCEDURE, "children statutory",
                org.candour.domain.Field.SERVICE_AREA, "Fostering",
                org.candour.domain.Field.SUMMARY, "Nobody rang back")));
  }

  private List<Entry> moved(Body... bodies) {
    var day = LocalDate.of(2015, 5, 5);
    var entries = new ArrayList<Entry>();
    for (var body : bodies) {
      entries.add(
          new Entry(
              entries.size() + 1L,
              1,
              day,
              day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
              day,
              "tester",
              false,
              body));
    }
    var file = new CaseFile(1, FileKind.COMPLAINT, entries.size(), entries);
    Export.write(
        (kind, reader) -> {
          if (kind == FileKind.COMPLAINT) {
            ((Consumer<CaseFile>) reader).accept(file);
          }
        },
        folder.resolve("out"));
    var reading = Import.read(folder.resolve("out"), null, Books.TODAY, false);
    assertThat(reading.findings()).isEmpty();
    return Books.entries(reading.files().getFirst());
  }
}
