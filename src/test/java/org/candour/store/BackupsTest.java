package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import org.candour.Story;
import org.candour.access.KeyFile;
import org.candour.casework.Backups;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups that can be relied on: verified, rotated, and restored elsewhere.
final class BackupsTest {
  private static final String SECRET = "Trelowarren gate";

  @TempDir private Path folder;
  private StoredRegister register;
  private Backups backups;

  @BeforeEach
  void open() {
    register =
        RegisterOpener.create(folder.resolve("r.candour"), SECRET, Fixture.TOLD, Story.CALENDAR);
    backups = register.backups().orElseThrow();
    log("R1");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void log(String reference) {
    register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(received("2016-04-22", reference, "Jory Penrose", "North")));
  }

  @Test
  void aBackupIsARegisterAndNothingIsLeftBeside() throws IOException {
    Path made = backups.make();
    assertThat(made.getParent()).isEqualTo(folder.resolve("r backups"));
    assertThat(made.getFileName().toString()).matches("r \\d{4}-\\d\\d-\\d\\d \\d{6}\\.candour");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rw-------");
    try (var left = Files.list(made.getParent())) {
      assertThat(left).containsExactlyInAnyOrder(made, KeyFile.of(made));
    }
    try (StoredRegister copy = RegisterOpener.open(made, SECRET, Story.CALENDAR)) {
      assertThat(copy.holding()).isEqualTo(register.holding());
      assertThat(copy.check()).isEmpty();
    }
    assertThat(folder.resolve("r.candour.backup")).doesNotExist();
  }

  @Test
  void itIsKnownHowMuchCameAfterTheLastOne() {
    assertThat(backups.standing()).isEqualTo(new Backups.Standing(null, 1, null, true));
    backups.make();
    assertThat(backups.standing().last()).isNotNull();
    assertThat(backups.standing().entriesSince()).isZero();
    log("R2");
    log("R3");
    assertThat(backups.standing().entriesSince()).isEqualTo(2);
  }

  @Test
  void anOldOneGoesAndFilesOfOthersStay() throws IOException {
    Path there = Files.createDirectory(folder.resolve("r backups"));
    for (int i = 1; i <= 9; i++) {
      Files.writeString(there.resolve("r 2016-01-04 10000" + i + ".candour"), "old");
      Files.writeString(there.resolve("r 2016-01-04 10000" + i + ".candour.keys"), "old");
    }
    List<String> others =
        List.of("letter.txt", "other 2016-01-04 100001.candour", "r 2016-13-45 999999.candour");
    for (String other : others) {
      Files.writeString(there.resolve(other), "not ours");
    }
    backups.make();

    BackupFolder held = new BackupFolder(there, folder.resolve("r.candour"));
    assertThat(held.all().keySet())
        .contains(LocalDateTime.of(2016, 1, 4, 10, 0, 9))
        .doesNotContain(LocalDateTime.of(2016, 1, 4, 10, 0, 1))
        .hasSize(5);
    assertThat(others).allSatisfy(name -> assertThat(there.resolve(name)).exists());
    assertThat(there.resolve("r 2016-01-04 100001.candour.keys")).doesNotExist();
  }

  @Test
  void aClockSetBackNeverTakesTheBackupJustMade() throws IOException {
    Path there = Files.createDirectory(folder.resolve("r backups"));
    for (int i = 1; i <= 9; i++) {
      Files.writeString(there.resolve("r 2099-01-04 10000" + i + ".candour"), "of the future");
    }
    assertThat(backups.make()).exists();
  }

  @Test
  void aFailureIsRememberedUntilOneSucceeds() throws IOException {
    Path usb = Files.createDirectory(folder.resolve("usb"));
    backups.keepIn(usb);
    Files.delete(usb);
    assertThatThrownBy(backups::make)
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("is not there");
    assertThat(backups.standing().failed()).contains("is not there");
    assertThatThrownBy(() -> backups.keepIn(usb)).isInstanceOf(Refusal.class);
    Files.createDirectory(usb);
    assertThat(backups.make()).hasParentRaw(usb);
    assertThat(backups.standing().failed()).isNull();
  }

  @Test
  void aBackupIsRestoredFromWhereNothingMayBeWritten() throws IOException {
    Path made = backups.make();
    byte[] before = Files.readAllBytes(made);
    Path target = folder.resolve("elsewhere.candour");
    RegisterFile.restore(made, target);
    try (StoredRegister restored = RegisterOpener.open(target, SECRET, Story.CALENDAR)) {
      assertThat(restored.holding()).isEqualTo(register.holding());
      assertThat(restored.check()).isEmpty();
    }
    assertThat(Files.readAllBytes(made)).isEqualTo(before);
    assertThatThrownBy(() -> RegisterFile.restore(made, target))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("exists already");
    assertThatThrownBy(() -> RegisterFile.restore(folder.resolve("no"), folder.resolve("x")))
        .isInstanceOf(Unusable.class);
  }

  /// The key changes with the people; a backup made afterwards opens under the new one.
  @Test
  void backupsFollowAChangeOfKey() {
    var keys = register.keys().orElseThrow();
    keys.add(SECRET, "Jowan", "Porthcurno stairs");
    keys.remove(SECRET, "Jowan");
    Path made = backups.make();
    RegisterOpener.open(made, SECRET, Story.CALENDAR).close();
    assertThatThrownBy(() -> RegisterOpener.open(made, "Porthcurno stairs", Story.CALENDAR).close())
        .isInstanceOf(Unusable.class);
  }
}
