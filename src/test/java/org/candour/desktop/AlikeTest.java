package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.casework.Alike;
import org.candour.casework.Alike.Asked;
import org.candour.casework.Alike.Why;
import org.candour.casework.Desk;
import org.candour.casework.Logging;
import org.candour.domain.Field;
import org.candour.domain.LinkKind;
import org.candour.domain.Procedure;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may belong with a complaint that is being logged, on a real register.
class AlikeTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void fill() {
    desk = SmallRegister.filled(folder.resolve("alike.candour"));
    log("Ivy Fernsby", "F-77", "Ms Fernsby");
  }

  @AfterEach
  void close() {
    desk.register().close();
  }

  private void log(String child, String reference, String complainant, Body... more) {
    var values =
        Map.of(
            Field.CHILD_NAME,
            child,
            Field.CHILD_REFERENCE,
            reference,
            Field.COMPLAINANT_NAME,
            complainant,
            Field.COMPLAINANT_TYPE,
            "parent",
            Field.SERVICE_AREA,
            "Fostering",
            Field.SUMMARY,
            "Calls.");
    new Logging("", SmallRegister.TODAY, new Particulars(values), null, List.of(more)).at(desk);
  }

  private List<Why> why(String child, String reference, String complainant, LocalDate received) {
    return Alike.find(
            desk.register().lists(), new Asked(child, reference, complainant, received), 6)
        .stream()
        .map(Alike::why)
        .toList();
  }

  private List<Why> why(String child, String reference, String complainant) {
    return why(child, reference, complainant, SmallRegister.TODAY);
  }

  @Test
  @DisplayName("The same child and complainant in the same weeks may be the same complaint")
  void same() {
    assertThat(why("Ivy Fernsby", "", "ms fernsby")).containsExactly(Why.SAME);
    assertThat(why("Ivy Fernsby", "", "Ms Fernsby", SmallRegister.TODAY.plusYears(1)))
        .containsExactly(Why.EARLIER);
  }

  @Test
  @DisplayName("The same child is an earlier complaint, also by the child's reference alone")
  void earlier() {
    assertThat(why("Ivy Fernsby", "", "Mr Teal")).containsExactly(Why.EARLIER);
    assertThat(why("", "F-77", "")).containsExactly(Why.EARLIER);
  }

  @Test
  @DisplayName("Another child of the family, or of the complainant, may be a sibling")
  void sibling() {
    assertThat(why("Oak Fernsby", "", "")).containsExactly(Why.SIBLING);
    assertThat(why("Oak Marlow", "", "Ms Fernsby")).containsExactly(Why.SIBLING);
    assertThat(why("", "", "Ms Fernsby")).containsExactly(Why.COMPLAINANT);
  }

  @Test
  @DisplayName("Nothing typed, or somebody new, finds nobody")
  void nobody() {
    assertThat(why("", "", "")).isEmpty();
    assertThat(why("Wren Harbottle", "", "Mx Harbottle")).isEmpty();
  }

  @Test
  @DisplayName("A link needs a complaint that is there, and a log page's steps obey the rules")
  void logsOnlyWhatIsAllowed() {
    assertThatThrownBy(
            () -> log("A", "1", "B", new Course.Linked("1999/9", LinkKind.EARLIER, null)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no complaint 1999/9");
    assertThatThrownBy(() -> log("A", "1", "B", new Intake.HandedOver(Procedure.SCHOOL, "them")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nothing of this complaint goes elsewhere");
  }
}
