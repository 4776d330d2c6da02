package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.complaint;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.Story;
import org.candour.access.KeyFile;
import org.candour.casework.KeyHolders;
import org.candour.casework.Query;
import org.candour.domain.Unusable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People come and go; whoever is gone opens nothing, and no entry is lost on the way.
final class KeyChangeTest {
  private static final String MINE = "Trelowarren gate";
  private static final String THEIRS = "Porthcurno stairs";

  @TempDir private Path folder;
  private Path path;
  private String sheet;

  @BeforeEach
  void two() {
    path = folder.resolve("register.candour");
    try (StoredRegister register =
        RegisterOpener.create(path, "Tamsin", MINE, Fixture.TOLD, Story.CALENDAR)) {
      sheet = register.recovery().text();
      register.keys().orElseThrow().add(MINE, "Jowan", THEIRS);
      register
          .chronicle()
          .bring(
              TESTER,
              IntStream.range(0, 40)
                  .mapToObj(i -> complaint(received("2016-04-22", "R" + i, "Jory", "Fostering")))
                  .iterator());
    }
  }

  private StoredRegister open(String person, String secret) {
    return RegisterOpener.open(path, person, secret, Story.CALENDAR);
  }

  private void refused(String secret) {
    assertThatThrownBy(() -> open(null, secret).close())
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("passphrase of");
  }

  @Test
  void eachOpensItUnderTheirOwnName() {
    assertThat(RegisterFile.people(path)).containsExactly("Tamsin", "Jowan");
    try (StoredRegister register = open("Jowan", THEIRS)) {
      assertThat(register.keys().orElseThrow().me()).isEqualTo("Jowan");
    }
    assertThatThrownBy(() -> open("Tamsin", THEIRS).close()).isInstanceOf(Unusable.class);
  }

  @Test
  void whoeverIsRemovedOpensNothingAndTheOthersOpenAllOfIt() throws IOException {
    byte[] oldKeys = Files.readAllBytes(KeyFile.of(path));
    String next;
    try (StoredRegister register = open("Tamsin", MINE)) {
      next = register.keys().orElseThrow().remove(MINE, "Jowan");
      register
          .chronicle()
          .bring(
              TESTER,
              List.of(complaint(received("2016-04-25", "R99", "Jory", "North"))).iterator());
      assertThat(register.check()).isEmpty();
      assertThat(register.keys().orElseThrow().people()).containsExactly("Tamsin");
    }
    refused(THEIRS);
    refused(sheet);
    for (String secret : List.of(MINE, next)) {
      try (StoredRegister register = open(null, secret)) {
        assertThat(register.lists().count(Query.newest(1))).isEqualTo(41);
        assertThat(register.check()).isEmpty();
      }
    }
    Files.write(KeyFile.of(path), oldKeys);
    assertThatThrownBy(() -> open("Jowan", THEIRS).close())
        .as("the key file of before does not help either")
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("belongs to another register");
    onlyRegisterAndKeys();
  }

  private void onlyRegisterAndKeys() throws IOException {
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(path, KeyFile.of(path));
    }
  }

  @Test
  void nothingChangesAtSomebodyElsesOpenDesk() {
    try (StoredRegister register = open("Tamsin", MINE)) {
      KeyHolders keys = register.keys().orElseThrow();
      assertThatThrownBy(() -> keys.add(THEIRS, "Ebrel", "xxxxxxxxxxxx"))
          .isInstanceOf(Unusable.class);
      assertThatThrownBy(() -> keys.remove("wrong", "Jowan")).isInstanceOf(Unusable.class);
      assertThatThrownBy(() -> keys.changePassphrase(MINE, "Jowan", "xxxxxxxxxxxx"))
          .isInstanceOf(Unusable.class);
      assertThatThrownBy(() -> keys.newSheet("wrong")).isInstanceOf(Unusable.class);
      assertThat(keys.people()).containsExactly("Tamsin", "Jowan");
    }
    open("Jowan", THEIRS).close();
  }

  @Test
  void theSheetGivesAForgottenPassphraseBack() {
    try (StoredRegister register = open(null, sheet)) {
      KeyHolders keys = register.keys().orElseThrow();
      assertThat(keys.me()).isNull();
      keys.changePassphrase(sheet, "Jowan", "another passphrase");
    }
    refused(THEIRS);
    open("Jowan", "another passphrase").close();
    open("Tamsin", MINE).close();
  }

  /// What the disk holds at each moment at which the power may go.
  @Test
  void aChangeThatWasCutOffIsFinishedOrForgotten() throws IOException {
    Path before = Files.createDirectory(folder.resolve("before"));
    copyAll(folder, before);
    try (StoredRegister register = open("Tamsin", MINE)) {
      register.keys().orElseThrow().remove(MINE, "Jowan");
    }
    Path after = Files.createDirectory(folder.resolve("after"));
    copyAll(folder, after);
    Path next = folder.resolve("register.candour.next");
    Path ring = folder.resolve("register.candour.keys.next");

    copyAll(before, folder);
    Files.copy(after.resolve("register.candour"), next);
    stillOpensFor("Jowan", THEIRS);

    Files.copy(after.resolve("register.candour"), next);
    Files.copy(after.resolve("register.candour.keys"), ring);
    stillOpensFor("Jowan", THEIRS);

    copyAll(before, folder);
    Files.copy(after.resolve("register.candour"), path, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(after.resolve("register.candour.keys"), ring);
    stillOpensFor("Tamsin", MINE);
    refused(THEIRS);
  }

  private void stillOpensFor(String person, String secret) {
    try (StoredRegister register = open(person, secret)) {
      assertThat(register.lists().count(Query.newest(1))).isEqualTo(40);
      assertThat(register.check()).isEmpty();
    }
    assertThat(folder.resolve("register.candour.next")).doesNotExist();
    assertThat(folder.resolve("register.candour.keys.next")).doesNotExist();
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
