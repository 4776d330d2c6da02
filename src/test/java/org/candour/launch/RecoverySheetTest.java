package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

  @Test
  void theSheetPrintsTheCodeAndTheNameOfTheRegisterOnOnePage() throws IOException {
    String code = "0123-4567-89AB-CDEF-GHJK-MNPQ-RS";
    Path sheet = folder.resolve("sheet.pdf");
    RecoverySheet.write(sheet, "Register of Anyshire", code, LocalDate.of(2016, 9, 30));

    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(code, "Register of Anyshire", "30 September 2016");
    }
  }

  @Test
  void nobodyElseOnTheComputerMayReadTheSheet() throws IOException {
    Path sheet = folder.resolve("sheet.pdf");
    assumeThat(sheet.getFileSystem().supportedFileAttributeViews()).contains("posix");
    RecoverySheet.write(sheet, "Register", "0123-4567", LocalDate.of(2016, 9, 30));

    assertThat(Files.getPosixFilePermissions(sheet))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }
}
