package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.candour.Story;
import org.candour.casework.CaseFile;
import org.candour.casework.Looks;
import org.candour.casework.Preferences.OpenList;
import org.candour.casework.grid.View;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Course;
import org.candour.domain.time.FinancialYear;
import org.candour.store.engine.Disk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of a year, saved for good.
final class SavedYearTest {
  private static final String SECRET = "Trelowarren gate";
  private static final FinancialYear YEAR = new FinancialYear(2015);
  private static final LocalDate DAY = LocalDate.of(2016, 5, 4);
  private static final String SAID =
      "Saved copy of 2015-16, as at 4 May 2016: nothing can be changed here.";

  @TempDir private Path folder;
  private StoredRegister register;
  private CaseFile logged;
  private Path copy;

  @BeforeEach
  void open() {
    register =
        RegisterOpener.create(
            folder.resolve("r.candour"), "Kerra", SECRET, Fixture.TOLD, Story.CALENDAR);
    register.keys().orElseThrow().add(SECRET, "Jago", "Mawnan smith lane");
    logged =
        register
            .chronicle()
            .begin(
                FileKind.COMPLAINT,
                TESTER,
                List.of(received("2016-02-22", "R1", "Jory Penrose", "North")));
    copy = folder.resolve("2015-16.candour");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private StoredRegister saved() {
    register.saveYear(YEAR, DAY, copy);
    return RegisterOpener.open(copy, "Kerra", SECRET, Story.CALENDAR);
  }

  private static void refused(ThrowingCallable change) {
    assertThatThrownBy(change).isInstanceOf(Refusal.class).hasMessage(SAID);
  }

  @Test
  void itHoldsTheSameAndSaysWhatItIs() {
    try (StoredRegister year = saved()) {
      assertThat(year.info().saved()).extracting(it -> it.said()).isEqualTo(SAID);
      assertThat(year.holding()).isEqualTo(register.holding());
      assertThat(year.chronicle().open(logged.id())).isEqualTo(logged);
      assertThat(year.check()).isEmpty();
      assertThat(year.backups()).isEmpty();
    }
    assertThat(register.info().saved()).isNull();
  }

  @Test
  void everyChangeIsRefusedInOneSentence() {
    try (StoredRegister year = saved()) {
      var note = List.of(on("2016-05-01", new Course.Noted("Rang")));
      refused(() -> year.chronicle().append(logged.id(), logged.version(), TESTER, note));
      refused(() ->
          year.chronicle()
              .begin(
                  FileKind.COMPLAINT,
                  TESTER,
                  List.of(received("2016-02-22", "R2", "Jory Penrose", "North"))));
      refused(() ->
          year.chronicle()
              .bring(TESTER, List.<org.candour.casework.Chronicle.NewFile>of().iterator()));
      refused(() -> year.preferences().keep("clock.warning-days", "3"));
      refused(() -> year.preferences().add(OpenList.TEAM, "Team 9"));
      refused(() -> year.grid().keep(View.all().named("mine")));
      refused(() -> year.looks().note("Kerra", Looks.Act.OPENED, logged.id()));
      refused(() -> year.keys().orElseThrow().newSheet(SECRET));
      refused(() -> year.keys().orElseThrow().remove(SECRET, "Jago"));
      refused(() -> year.keys().orElseThrow().add(SECRET, "Tamsin", "Carn brea hill"));
      refused(() -> year.rebuild());
      refused(() -> year.saveYear(YEAR, DAY, folder.resolve("again.candour")));
      assertThatThrownBy(() ->
              year.database()
                  .bare(() ->
                      year.database()
                          .connection()
                          .createStatement()
                          .executeUpdate("update chain_head set entry_id = 0")))
          .hasRootCauseMessage(
              "[SQLITE_CONSTRAINT_TRIGGER] A RAISE function within a trigger fired, causing the SQL statement to abort (sealed)");
    }
  }

  @Test
  void itOpensUnderThePassphrasesOfTheDayAndNoOther() throws IOException {
    saved().close();
    register
        .keys()
        .orElseThrow()
        .changePassphrase("Mawnan smith lane", "Jago", "Another lane altogether");

    RegisterOpener.open(copy, "Jago", "Mawnan smith lane", Story.CALENDAR).close();
    assertThatThrownBy(
            () -> RegisterOpener.open(copy, "Jago", "Another lane altogether", Story.CALENDAR))
        .isInstanceOf(Unusable.class);
    assertThat(Disk.isPlain(copy)).isFalse();
    try (var left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .contains("2015-16.candour", "2015-16.candour.keys")
          .doesNotContain("2015-16.candour-wal", "2015-16.candour-journal");
    }
  }

  @Test
  void theRegisterItselfGoesOnAndIsNeverOverwritten() {
    saved().close();
    register
        .chronicle()
        .append(
            logged.id(),
            logged.version(),
            TESTER,
            List.of(on("2016-05-01", new Course.Noted("Rang"))));

    assertThat(register.check()).isEmpty();
    assertThatThrownBy(() -> register.saveYear(YEAR, DAY, copy)).isInstanceOf(Unusable.class);
    assertThatThrownBy(
            () -> register.saveYear(new FinancialYear(2017), DAY, folder.resolve("n.candour")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2017-18 has not begun");
    assertThat(folder.resolve("n.candour")).doesNotExist();
  }
}
