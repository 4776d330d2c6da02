package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.casework.CaseFile;
import org.candour.casework.Desk;
import org.candour.casework.Diary;
import org.candour.casework.Diary.Line;
import org.candour.casework.Logging;
import org.candour.domain.Field;
import org.candour.domain.NotAcceptedReason;
import org.candour.domain.Procedure;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Particulars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the complaints team still owes at the intake stands on Today until it is done.
class OwedTest {
  private static final LocalDate TODAY = SmallRegister.TODAY;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void fill() {
    desk = SmallRegister.filled(folder.resolve("owed.candour"));
  }

  @AfterEach
  void close() {
    desk.register().close();
  }

  private CaseFile log(Body... steps) {
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "The timetable.");
    return new Logging("", TODAY, new Particulars(values), null, List.of(steps)).at(desk);
  }

  private static Intake.Decided refused(NotAcceptedReason reason) {
    return new Intake.Decided(Procedure.NOT_ACCEPTED, reason, true, false, null);
  }

  private List<String> today(CaseFile file) {
    Diary diary = Diary.of(desk.register(), desk.calendar(), TODAY);
    return Stream.concat(diary.decide().stream(), diary.waiting().stream())
        .filter(line -> line.file() == file.id())
        .map(Line::what)
        .toList();
  }

  @Test
  @DisplayName("R013: a reply that is owed stands on Today until it has gone")
  void reply() {
    CaseFile file = log(refused(NotAcceptedReason.NOT_IN_SCOPE));
    assertThat(today(file)).containsExactly("Reply: not considered here");
    desk.take(file, TODAY, new Intake.Replied(null, "for the school"));
    assertThat(today(file)).isEmpty();
    assertThat(today(log(refused(NotAcceptedReason.ANONYMOUS)))).isEmpty();
  }

  @Test
  @DisplayName("C02: a late acknowledgement is overdue, and no mere gap")
  void acknowledgement() {
    var values =
        Map.of(
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.SUMMARY, "The timetable.");
    var step = new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null);
    var late = TODAY.minusDays(12);
    CaseFile file = new Logging("", late, new Particulars(values), null, List.of(step)).at(desk);
    Diary diary = Diary.of(desk.register(), desk.calendar(), TODAY);
    assertThat(diary.overdue())
        .filteredOn(line -> line.file() == file.id())
        .extracting(Line::what)
        .containsExactly("Acknowledge the complaint");
    assertThat(diary.gaps()).noneMatch(gap -> gap.file() == file.id());
  }

  @Test
  @DisplayName("Reg 8: proceedings are waited for; when they end, a letter is owed")
  void letter() {
    CaseFile file =
        log(
            new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null),
            new Intake.Deferred("care case"));
    assertThat(today(file)).containsExactly("The end of proceedings");
    file = desk.take(file, TODAY, new Intake.ProceedingsEnded());
    assertThat(today(file)).containsExactly("Write: it may be put forward again");
    file = desk.take(file, TODAY, new Intake.ResubmissionInvited());
    assertThat(today(file)).isEmpty();
  }

  @Test
  @DisplayName("S11: the advocate who is wanted is waited for")
  void advocate() {
    CaseFile file =
        log(
            new Intake.Decided(Procedure.CHILDREN_STATUTORY, null, true, true, null),
            new Intake.AdvocateOffered(),
            new Intake.AdvocateAnswered(true));
    assertThat(today(file)).containsExactly("An advocate for the child");
  }
}
