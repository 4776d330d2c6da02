package org.candour.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.candour.Story;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.Desk;
import org.candour.desktop.kit.Office;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Today reminds of a backup only whoever may make one: its button is beside the reminder.
final class BackupReminderTest {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final String SECRET = "heron teal wren dunlin";

  @TempDir private Path folder;

  private static Authorship who() {
    return Authorship.on("Ann", DAY);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLAINTS_MANAGER", "COMPLAINTS_OFFICER", "AUDITOR"})
  void whoeverMayNotMakeABackupIsNotRemindedOfOne(Role role) {
    var path = folder.resolve("r.candour");
    var told = new NewRegister("Reminded", "Anyshire", null);
    try (var register = RegisterOpener.create(path, "Ann", SECRET, told, Story.CALENDAR)) {
      var particulars = new Particulars(Map.of(Field.CHILD_NAME, "Jory Penrose"));
      var file =
          register
              .chronicle()
              .begin(
                  FileKind.COMPLAINT,
                  who(),
                  List.of(new NewEntry(DAY, new Intake.Received("2016/001", particulars))));
      register
          .chronicle()
          .append(
              file.id(),
              file.version(),
              who(),
              Collections.nCopies(30, new NewEntry(DAY, new Course.Noted("Rang"))));
      register.keys().orElseThrow().add(SECRET, "Ben", SECRET);
      register.members().give(Member.given("Ben", role, DAY), who());
    }
    try (var register = RegisterOpener.open(path, "Ben", SECRET, Story.CALENDAR)) {
      var office = new Office(new Desk(register, Story.CALENDAR, BackupReminderTest::who));
      assertThat(new TodayReading(office).get().backup().isEmpty())
          .isNotEqualTo(role.may(Act.BACK_UP));
    }
  }
}
