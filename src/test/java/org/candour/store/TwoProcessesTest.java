package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register file has one program at a time, and a second does it no harm.
final class TwoProcessesTest {
  private static final int TRIES = 20;

  @TempDir private Path folder;

  @Test
  void theSecondIsToldWhoHasItAndTheFirstLosesNothing() throws Exception {
    Path path = folder.resolve("register.candour");
    TwoProcesses.fill(path);

    TwoProcesses.Told told = TwoProcesses.run(path, TRIES);

    assertThat(told.noted()).isPositive();
    assertThat(told.lost()).isEmpty();
    assertThat(told.faults()).isEmpty();
    assertThat(told.written()).isZero();
    assertThat(told.refused())
        .isNotEmpty()
        .allMatch(said ->
            said.startsWith("The register " + path + " is open already (by ")
                || said.contains("database is locked"));
    assertThat(told.refused()).anyMatch(said -> said.contains("close it there first"));
  }
}
