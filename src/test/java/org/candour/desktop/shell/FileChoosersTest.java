package org.candour.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChoosersTest {
  @TempDir private Path folder;

  @Test
  @DisplayName(
      "A name without its ending gets it, and never writes over a file nobody was asked of")
  void ending() throws IOException {
    Path typed = folder.resolve("view");
    assertThat(FileChoosers.ending(folder.resolve("View.PDF"), "pdf"))
        .isEqualTo(folder.resolve("View.PDF"));
    assertThat(FileChoosers.ending(typed, "pdf")).isEqualTo(folder.resolve("view.pdf"));

    Files.createFile(folder.resolve("view.pdf"));

    assertThat(FileChoosers.ending(typed, "pdf")).isEqualTo(folder.resolve("view (2).pdf"));
  }
}
