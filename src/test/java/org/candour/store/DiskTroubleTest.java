package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.store.Fixture.TESTER;
import static org.candour.store.Fixture.received;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.casework.Chronicle.NewFile;
import org.candour.domain.FileKind;
import org.candour.domain.Unusable;
import org.candour.domain.entry.Course;
import org.candour.domain.entry.NewEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more: one sentence, and the register as it was before.
final class DiskTroubleTest {
  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidInOneSentenceAndNothingIsHalfWritten() {
    Path path = folder.resolve("register.candour");
    try (StoredRegister register = Fixture.register(path)) {
      begin(register, "R1");
      pragma(register, "max_page_count = 1"); // never below the pages there are: no room for more
      assertThatThrownBy(() -> register.chronicle().bring(TESTER, many().iterator()))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("is full")
          .hasMessageContaining(path.toString());
      assertThat(register.lists().years()).containsExactly("2016-17");
      assertThat(register.chronicle().find("R1")).isPresent();
      assertThat(register.chronicle().find("R2")).isEmpty();
      assertThat(register.check()).isEmpty();

      pragma(register, "max_page_count = 1000000");
      begin(register, "R2");
    }
  }

  @Test
  void aRegisterThatMayOnlyBeReadIsReadAndSaysWhyItTakesNothing() {
    try (StoredRegister register = Fixture.register(folder.resolve("register.candour"))) {
      begin(register, "R1");
      pragma(register, "query_only = on");
      assertThat(register.lists().search("jory", 5)).hasSize(1);
      assertThatThrownBy(() -> begin(register, "R2"))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("cannot be written");
      assertThat(register.check()).isEmpty();
    }
  }

  private static void begin(StoredRegister register, String reference) {
    register.chronicle().begin(FileKind.COMPLAINT, TESTER, entries(reference, ""));
  }

  private static List<NewFile> many() {
    return IntStream.range(2, 200)
        .mapToObj(
            i -> new NewFile(FileKind.COMPLAINT, entries("R" + i, "a long note ".repeat(400))))
        .toList();
  }

  private static List<NewEntry> entries(String reference, String note) {
    NewEntry received = received("2016-04-22", reference, "Jory Penrose", "Fostering");
    return List.of(received, Fixture.on("2016-04-22", new Course.Noted(note)));
  }

  private static void pragma(StoredRegister register, String text) {
    register.database().read(sql -> sql.execute("pragma " + text));
  }
}
