package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.domain.Unusable;
import org.candour.procedure.fold.Fold;
import org.candour.procedure.state.CaseState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Excel workbooks that other programs wrote.
final class ExcelTest {
  private static final String[] HEADS = {
    "reference", "received", "complainant_type", "procedure", "service_area", "summary", "responded"
  };

  @TempDir Path folder;

  @Test
  void aTrueDateADateWithATimeAndATypedDateAreTheSameDay() throws IOException {
    Path book =
        book(sheet -> {
          row(sheet, 1, "C1");
          sheet.value(1, 1, LocalDate.of(2015, 5, 5));
          sheet.style(1, 1).format("dd/mm/yyyy").set();
          row(sheet, 2, "C2");
          sheet.value(2, 1, LocalDate.of(2015, 5, 5).atTime(16, 45));
          sheet.style(2, 1).format("d mmm yyyy hh:mm").set();
          row(sheet, 3, "C3");
          sheet.value(3, 1, "05/05/2015");
        });

    assertThat(states(book)).extracting(CaseState::received).containsOnly(LocalDate.of(2015, 5, 5));
  }

  @Test
  void aNumberIsNoDateUnlessItIsShownAsOne() throws IOException {
    Path book =
        book(sheet -> {
          row(sheet, 1, "C1");
          sheet.value(1, 1, 42129);
        });

    assertThat(Books.finding(book)).contains("received: 42129");
  }

  @Test
  void aReferenceTypedAsANumberKeepsItsDigits() throws IOException {
    Path book =
        book(sheet -> {
          row(sheet, 1, "");
          sheet.value(1, 0, 20150001);
          sheet.value(1, 1, "2015-05-05");
        });

    assertThat(states(book)).extracting(CaseState::reference).containsExactly("20150001");
  }

  @Test
  void sheetsThatAreNoPartOfItAreNamed() throws IOException {
    Path book = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(book);
        Workbook made = new Workbook(out, "Test", null)) {
      fill(made.newWorksheet("complaints"), sheet -> row(sheet, 1, "C1"));
      made.newWorksheet("Pivot for DMT").value(0, 0, "Total");
    }

    assertThat(Import.read(book, null, Books.TODAY, false).ignored())
        .containsExactly("Pivot for DMT");
  }

  @Test
  void anOldOrLockedWorkbookIsRefusedInOneSentence() throws IOException {
    Path old = folder.resolve("old.xlsx");
    byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    Files.write(old, java.util.Arrays.copyOf(append(ole2, (byte) 0xE1), 4096));

    assertThatThrownBy(() -> Books.read(old))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("old Excel format")
        .hasMessageContaining("Save it as .xlsx");
  }

  @Test
  void aWorkbookCutShortAnywhereIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(book(sheet -> row(sheet, 1, "C1")));
    for (int length = 0; length < whole.length; length += whole.length / 40) {
      Path cut = folder.resolve("cut.xlsx");
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Books.read(cut))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("cut.xlsx")
          .hasMessageNotContaining("Exception");
    }
  }

  @Test
  void aSmallFileThatUnpacksToMoreThanIsSensibleIsRefusedBeforeItIsRead() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    byte[] nothing = new byte[1 << 20];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (long written = 0; written <= org.candour.exchange.Workbook.MOST_BYTES; ) {
        out.write(nothing);
        written += nothing.length;
      }
      out.closeEntry();
    }

    assertThatThrownBy(() -> Books.read(bomb))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("bomb.xlsx");
  }

  private static byte[] append(byte[] bytes, byte last) {
    byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = last;
    return longer;
  }

  private Path book(Consumer<Worksheet> rows) throws IOException {
    Path book = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(book);
        Workbook made = new Workbook(out, "Test", null)) {
      fill(made.newWorksheet("complaints"), rows);
    }
    return book;
  }

  private static void fill(Worksheet sheet, Consumer<Worksheet> rows) {
    for (int i = 0; i < HEADS.length; i++) {
      sheet.value(0, i, HEADS[i]);
    }
    rows.accept(sheet);
  }

  private static void row(Worksheet sheet, int row, String reference) {
    String[] cells = {
      reference, "2015-05-05", "parent", "children statutory", "Fostering", "Nobody rang back", ""
    };
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  private static List<CaseState> states(Path book) {
    Reading reading = Books.read(book);
    assertThat(reading.findings()).isEmpty();
    return reading.files().stream().map(file -> Fold.of(Books.entries(file))).toList();
  }
}
