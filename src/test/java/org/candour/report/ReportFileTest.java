package org.candour.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Unusable;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("The ending says which kind of file is wanted; an unknown one is refused")
  void endings() {
    assertThat(Format.of(Path.of("Annual.PDF"))).isEqualTo(Format.PDF);
    assertThatThrownBy(() -> Format.of(Path.of("annual.odt")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("annual.odt")
        .hasMessageContaining(".pdf");
  }

  @Test
  @DisplayName("A character that cannot be printed is named with its place, and no file is left")
  void character() throws IOException {
    var target = folder.resolve("report.pdf");
    assertThatThrownBy(() -> ReportFile.write(document("Thank you 好 from us all"), target))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("好 (U+597D)")
        .hasMessageContaining("“Thank you 好 from us all”");
    assertThat(left()).isEmpty();
  }

  @Test
  @DisplayName("A report is whole or not there: what cannot be written leaves nothing behind")
  void whole() throws IOException {
    var taken = Files.createDirectory(folder.resolve("taken.pdf"));
    Files.createFile(taken.resolve("kept"));
    assertThatThrownBy(() -> ReportFile.save(new byte[] {1}, taken)).isInstanceOf(Unusable.class);
    assertThat(left()).containsExactly(taken);
    var target = folder.resolve("report.pdf");
    ReportFile.write(document("Thank you"), target);
    assertThat(left()).containsExactlyInAnyOrder(taken, target);
  }

  private List<Path> left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Document document(String words) {
    return new Document(
        new Document.Cover("Council", "Over", "Title", List.of()),
        new Document.Meta("Title", "Council", "Subject", LocalDate.of(2016, 9, 30), "Foot"),
        List.of(new Block.Heading(1, "1.", "First", true), new Block.Quote(words, "Fostering")));
  }
}
