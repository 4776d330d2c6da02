package org.candour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Entry;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.candour.domain.entry.Stage1;
import org.junit.jupiter.api.Test;

/// What a file holds, as it is told to whoever it is about.
final class HeldLinesTest {
  private static final Instant AT = Instant.parse("2016-09-30T12:00:00Z");
  private final List<Entry> entries = new ArrayList<>();

  private void add(String day, Body body) {
    LocalDate on = LocalDate.parse(day);
    entries.add(
        new Entry(entries.size() + 1, 1, on, AT, LocalDate.of(2016, 9, 30), "t", false, body));
  }

  private void received() {
    add(
        "2016-04-22",
        new Intake.Received(
            "2016/001",
            new Particulars(
                Map.of(
                    Field.METHOD, "letter",
                    Field.CHILD_NAME, "Jory Penrose",
                    Field.SUMMARY, "Nobody came.",
                    Field.RESPONDING_MANAGER, "Ms R. Whitebeam",
                    Field.SERVICE_AREA, "Fostering",
                    Field.PROCEDURE, "children statutory"))));
  }

  private List<String> told(long entry) {
    return HeldLines.of(new CaseFile(1, FileKind.COMPLAINT, 1, entries), "2016/001").stream()
        .filter(held -> held.entry() == entry)
        .map(held -> (held.field().isBlank() ? held.step() : held.field()) + "=" + held.words())
        .toList();
  }

  @Test
  void whatWasReceivedIsToldOnceAndInTheOrderOfTheForm() {
    received();
    assertThat(told(1))
        .containsExactly(
            "how it came=letter",
            "child name=Jory Penrose",
            "route=children statutory",
            "service=Fostering",
            "summary=Nobody came.",
            "responding manager=Ms R. Whitebeam");
  }

  @Test
  void whatTheProgramCountsAndTheDayOfTheEntryAreNotToldAgain() {
    received();
    add("2016-04-25", new Stage1.Acknowledged());
    add("2016-04-26", new Intake.PointRaised("1", "Nobody came.", null, null, null, null, null));

    assertThat(told(2)).containsExactly("Acknowledged=");
    assertThat(told(3)).containsExactly("point 1, description=Nobody came.");
  }

  @Test
  void aNoteIsToldWordForWordThoughItRepeatsWhatIsKnown() {
    received();
    add("2016-04-25", new Course.Noted("The letter of Jory Penrose; nobody came, and he wept"));
    assertThat(told(2))
        .containsExactly("Note=The letter of Jory Penrose; nobody came, and he wept");
  }

  @Test
  void aCorrectionIsToldWithItsReasonAndWhatIsGoneByName() {
    received();
    add("2016-04-25", new Intake.Amended(Field.CHILD_NAME, "Jory Penrhos", "misspelt"));
    add("2016-04-26", new Intake.Amended(Field.SUMMARY, "", "held by mistake"));

    assertThat(told(2)).containsExactly("child name=Jory Penrhos", "reason=misspelt");
    assertThat(told(3)).containsExactly("no longer recorded=summary", "reason=held by mistake");
  }
}
