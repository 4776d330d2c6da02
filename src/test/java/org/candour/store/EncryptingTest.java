package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.Story;
import org.candour.access.KeyFile;
import org.candour.casework.Query;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plain register is encrypted where it lies, and nothing that can be read is left of it.
final class EncryptingTest {
  private static final String SECRET = "Trelowarren gate";
  private static final int CASES = 40;

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void plain() {
    path = folder.resolve("register.candour");
    try (StoredRegister register = Fixture.register(path)) {
      register
          .chronicle()
          .bring(
              TESTER,
              IntStream.range(0, CASES)
                  .mapToObj(i -> complaint(received("2016-04-22", "R" + i, "Jory", "Fostering")))
                  .iterator());
    }
  }

  private StoredRegister open(String secret) {
    return RegisterOpener.open(path, secret, Story.CALENDAR);
  }

  @Test
  void whatWasThereOpensWithThePassphraseAndTheSheetAndNothingElse() throws IOException {
    String sheet;
    try (StoredRegister register = open(null)) {
      assertThat(lyingIn(folder)).contains("Jory");
      sheet = register.encrypt("Tamsin", SECRET);
      assertThat(register.info().encrypted()).isTrue();
      register
          .chronicle()
          .bring(
              TESTER,
              List.of(complaint(received("2016-04-25", "R99", "Jory", "North"))).iterator());
    }
    assertThat(lyingIn(folder)).doesNotContain("Jory").doesNotContain("SQLite format");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(path, KeyFile.of(path));
    }
    assertThatThrownBy(() -> open(null).close()).isInstanceOf(Unusable.class);
    assertThatThrownBy(() -> open("something else").close()).isInstanceOf(Unusable.class);
    for (String secret : List.of(SECRET, sheet)) {
      try (StoredRegister register = open(secret)) {
        assertThat(register.lists().count(Query.newest(1))).isEqualTo(CASES + 1);
        assertThat(register.check()).isEmpty();
      }
    }
  }

  /// Every byte of every file in the folder and below it.
  private static String lyingIn(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void backupsThatAnybodyCanReadAreNamedAndGoWhenThereIsOneThatNobodyCan() throws IOException {
    try (StoredRegister register = open(null)) {
      Path before = register.backups().orElseThrow().make();
      assertThat(register.backups().orElseThrow().readable())
          .as("no news while the register itself is plain")
          .isEmpty();
      register.encrypt("Tamsin", SECRET);
      assertThat(register.backups().orElseThrow().readable()).containsExactly(before);

      register.backups().orElseThrow().deleteReadable();

      assertThat(register.backups().orElseThrow().readable()).isEmpty();
      assertThat(before).doesNotExist();
      assertThat(lyingIn(folder)).doesNotContain("Jory");
      try (var left = Files.list(register.backups().orElseThrow().folder())) {
        assertThat(left).as("one backup and its keys").hasSize(2);
      }
    }
  }

  @Test
  void itIsEncryptedOnce() {
    try (StoredRegister register = open(null)) {
      register.encrypt("Tamsin", SECRET);
      assertThatThrownBy(() -> register.encrypt("Jowan", "Porthcurno stairs"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("encrypted already");
      assertThat(register.keys().orElseThrow().people()).containsExactly("Tamsin");
    }
  }

  @Test
  void aDiskThatTakesNoCopyLeavesItAsItWas() throws IOException {
    try (StoredRegister register = open(null)) {
      Files.createDirectories(folder.resolve("register.candour.keys.next").resolve("in the way"));
      assertThatThrownBy(() -> register.encrypt("Tamsin", SECRET)).isInstanceOf(Refusal.class);
      assertThat(register.info().encrypted()).isFalse();
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(CASES);
    }
  }

  /// What the disk holds at each moment at which the power may go.
  @Test
  void whatWasCutOffIsFinishedOrForgotten() throws IOException {
    byte[] before = Files.readAllBytes(path);
    try (StoredRegister register = open(null)) {
      register.encrypt("Tamsin", SECRET);
    }
    byte[] after = Files.readAllBytes(path);
    Path copy = folder.resolve("register.candour.next");
    Path ring = folder.resolve("register.candour.keys.next");

    Files.copy(KeyFile.of(path), ring);
    Files.delete(KeyFile.of(path));
    Files.write(path, before);
    Files.write(copy, after);
    assertThat(RegisterFile.asksPassphrase(path)).isFalse();
    try (StoredRegister register = open(null)) {
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(CASES);
    }
    assertThat(copy).doesNotExist();
    assertThat(ring).doesNotExist();

    try (StoredRegister register = open(null)) {
      register.encrypt("Tamsin", SECRET);
    }
    Files.move(KeyFile.of(path), ring, StandardCopyOption.REPLACE_EXISTING);
    assertThat(RegisterFile.asksPassphrase(path)).isTrue();
    assertThat(RegisterFile.people(path)).containsExactly("Tamsin");
    try (StoredRegister register = open(SECRET)) {
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(CASES);
      assertThat(register.check()).isEmpty();
    }
    assertThat(ring).doesNotExist();
  }
}
