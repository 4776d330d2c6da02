package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contract on a plain register file, and what its pages keep.
final class SqliteBesideKeepingTest extends BesideKeepingContract {
  @TempDir private Path folder;

  @Override
  StoredRegister fresh() {
    return Fixture.register(folder.resolve("register.candour"));
  }

  @Test
  void aFileThatCouldNotBeWrittenAnewIsWhenItIsOpenedNext() throws Exception {
    Path path = folder.resolve("owed.candour");
    try (StoredRegister register = Fixture.register(path)) {
      register.preferences().keep("note", "tattoo ".repeat(3_000));
      register.database().write(sql -> sql.execute("delete from setting where name = 'note'"));
      register
          .database()
          .write(sql -> {
            new Compacting(register.database()).owe(sql);
            return 1;
          });
    }
    assertThat(lying(path)).as("what was freed is still there").contains("tattoo tattoo");
    RegisterOpener.open(path, null, Story.CALENDAR).close();
    assertThat(lying(path)).doesNotContain("tattoo");
    try (StoredRegister again = RegisterOpener.open(path, null, Story.CALENDAR)) {
      assertThat(again.preferences().setting(Compacting.NAME)).isEmpty();
    }
  }

  private static String lying(Path path) throws Exception {
    return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
  }
}
