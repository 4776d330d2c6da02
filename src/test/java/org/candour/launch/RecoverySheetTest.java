package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The code that is printed for a new encrypted register is the one that opens it.
final class RecoverySheetTest {
  @TempDir private Path folder;

  @Test
  void theCodeToldOpensTheRegister() {
    FileRegisters registers = new FileRegisters(Story.CALENDAR);
    Path path = folder.resolve("register.candour");
    List<String> told = new ArrayList<>();
    registers.create(path, "Trelowarren gate", told::add).close();

    assertThat(told).hasSize(1);
    try (var register = registers.open(path, told.getFirst())) {
      assertThat(register.info().encrypted()).isTrue();
    }
  }
}
