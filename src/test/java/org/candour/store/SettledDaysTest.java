package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.Story;
import org.candour.casework.ComplaintLine;
import org.candour.domain.ExtensionReason;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Stage1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The due days of the lists are those of the clocks, and follow the council's settings at once.
class SettledDaysTest {
  @TempDir private Path folder;
  private StoredRegister register;
  private Path path;

  @BeforeEach
  void open() {
    path = folder.resolve("register.candour");
    register = RegisterOpener.create(path, null, Fixture.TOLD, Story.CALENDAR.without(FUNERAL));
  }

  private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);

  @AfterEach
  void close() {
    register.close();
  }

  private void received(String day, NewEntry... more) {
    var entries =
        new java.util.ArrayList<>(List.of(Fixture.received(day, day, "Jory", "Fostering")));
    entries.addAll(List.of(more));
    register.chronicle().begin(FileKind.COMPLAINT, Fixture.TESTER, entries);
  }

  private ComplaintLine only() {
    return register.lists().openBy(Story.CALENDAR.lastDay(), 10).getFirst();
  }

  @Test
  @DisplayName("T12: adding a holiday moves the open cases, and the register stays sound")
  void addedHoliday() {
    received("2022-09-05");
    assertThat(only().due()).isEqualTo("2022-09-19");
    register.preferences().keep("added-holidays", "2022-09-19 State Funeral");
    assertThat(only().due()).isEqualTo("2022-09-20");
    assertThat(register.check()).isEmpty();
    register.close();
    register = RegisterOpener.open(path, null, Story.CALENDAR.without(FUNERAL));
    assertThat(only().due()).isEqualTo("2022-09-20");
    assertThat(register.check()).isEmpty();
  }

  @Test
  @DisplayName("T19, T36: a changed limit reaches the lists, which name the clock that falls due")
  void changedLimit() {
    received("2016-01-04");
    assertThat(only().dueWhat()).isEqualTo("C04");
    register.preferences().keep("limits", "C04|15wd|||Policy of 2015|manager|2016-01-01");
    assertThat(only().due()).isEqualTo("2016-01-25");
  }

  @Test
  @DisplayName("T23: an extension told too late leaves the first due day in the lists")
  void lateExtension() {
    received(
        "2016-01-04",
        Fixture.on("2016-01-20", new Stage1.ExtensionAgreed(ExtensionReason.COMPLEXITY, null)));
    assertThat(only().due()).isEqualTo("2016-01-18");
  }

  @Test
  void aSettingThatCannotBeReadIsNeverKept() {
    assertThatThrownBy(() -> register.preferences().keep("counting-rule", "soon"))
        .isInstanceOf(Refusal.class);
    assertThat(register.preferences().setting("counting-rule")).isEmpty();
  }
}
