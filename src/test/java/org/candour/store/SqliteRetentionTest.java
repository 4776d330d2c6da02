package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.on;
import static org.candour.store.Fixture.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.casework.Authorship;
import org.candour.casework.CaseFile;
import org.candour.casework.Retention;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contract on a plain register file, and what is left in the file and its backups.
final class SqliteRetentionTest extends RetentionContract {
  private static final Authorship KEEPER = Authorship.on("Ann", LocalDate.of(2024, 9, 30));

  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }

  private static CaseFile ended(StoredRegister register, String reference, String child) {
    return register
        .chronicle()
        .begin(
            FileKind.COMPLAINT,
            TESTER,
            List.of(
                received("2016-04-22", reference, child, "Fostering"),
                on("2016-04-23", new Course.Noted(child + " rang")),
                on("2016-04-25", new Course.Closed())));
  }

  private List<String> files(String word) throws IOException {
    try (var all = Files.walk(folder.resolve("own"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> text(file).contains(word))
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void noByteOfTheFileKeepsAWordThatWasTakenAway() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    try (StoredRegister register = Fixture.register(own.resolve("r.candour"))) {
      for (int i = 0; i < 40; i++) {
        ended(register, "2016/1" + i, "Kittow" + i);
      }
      CaseFile gone = ended(register, "2016/001", "Quilliam");
      CaseFile blank = ended(register, "2016/002", "Zennor");
      assertThat(files("Quilliam")).isNotEmpty();

      register.retention().destroy(List.of(register.retention().of(gone.id())), null, KEEPER);
      register.retention().anonymise(List.of(register.retention().of(blank.id())), null, KEEPER);

      assertThat(files("Kittow7")).isNotEmpty();
      for (String word : List.of("Quilliam", "quilliam", "Zennor", "zennor")) {
        assertThat(files(word)).as(word).isEmpty();
      }
    }
    assertThat(files("uilliam")).isEmpty();
  }

  @Test
  void whatABackupFromBeforeBringsBackIsToldAndTakenAwayAgain() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path backup;
    try (StoredRegister register = Fixture.register(own.resolve("r.candour"))) {
      CaseFile gone = ended(register, "2016/001", "Quilliam");
      CaseFile blank = ended(register, "2016/002", "Zennor");
      backup = register.backups().orElseThrow().make();
      register.retention().destroy(List.of(register.retention().of(gone.id())), null, KEEPER);
      register.retention().anonymise(List.of(register.retention().of(blank.id())), null, KEEPER);
      assertThat(register.retention().outstanding()).isEmpty();
    }
    Path again = own.resolve("again.candour");
    RegisterFile.restore(backup, again);
    try (StoredRegister register = RegisterOpener.open(again, null, org.candour.Story.CALENDAR)) {
      assertThat(register.retention().outstanding())
          .extracting(Retention.Destruction::reference)
          .containsExactlyInAnyOrder("2016/001", "2016/002");
      register.retention().again(register.retention().outstanding(), KEEPER);
      assertThat(register.retention().outstanding()).isEmpty();
      assertThat(register.lists().search("Zennor", 5)).isEmpty();
      assertThat(register.chronicle().find("2016/001")).isEmpty();
      assertThat(register.check()).isEmpty();
    }
  }
}
