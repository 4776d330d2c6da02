package org.candour.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.Story;
import org.candour.casework.Authorship;
import org.candour.casework.Chronicle.NewFile;
import org.candour.casework.grid.Condition;
import org.candour.casework.grid.View;
import org.candour.domain.Field;
import org.candour.domain.FileKind;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.NewEntry;
import org.candour.domain.entry.Particulars;
import org.candour.report.grid.GridPaper;
import org.candour.report.pdf.PdfWriter;
import org.candour.store.NewRegister;
import org.candour.store.RegisterOpener;
import org.candour.store.StoredRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The view taken out: as a workbook that runs nothing, and on paper.
class GridExportTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 6, 20);

  @TempDir private Path folder;
  private StoredRegister register;

  @BeforeEach
  void fill() {
    register =
        RegisterOpener.create(
            folder.resolve("register.candour"),
            null,
            new NewRegister("Test register", "Anyshire", TODAY),
            Story.CALENDAR);
    register
        .chronicle()
        .bring(
            Authorship.on("tester", TODAY).importing(),
            List.of(file("2016/001", "=cmd|' /C calc'!A0"), file("2016/002", "Sam B.")).iterator());
  }

  @AfterEach
  void close() {
    register.close();
  }

  private static NewFile file(String reference, String child) {
    var values =
        Map.of(
            Field.CHILD_NAME, child,
            Field.COMPLAINANT_TYPE, "parent",
            Field.SERVICE_AREA, "Fostering",
            Field.PROCEDURE, "children statutory",
            Field.SUMMARY, "Calls were not returned.");
    return new NewFile(
        FileKind.COMPLAINT,
        List.of(
            new NewEntry(
                LocalDate.of(2016, 6, 1),
                new Intake.Received(reference, new Particulars(values)))));
  }

  @Test
  void theWorkbookHasTrueDatesAFilterAndNothingThatRuns() throws IOException {
    Path target = folder.resolve("view.xlsx");
    assertThat(GridExport.write(register.grid(), View.all(), TODAY, target)).isEqualTo(2);

    String sheet = part(target, "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:L3\"")
        .contains("<v>42522")
        .contains("=cmd|")
        .doesNotContain("<f>");
  }

  @Test
  void aDayInAFieldOfTheirOwnIsATrueDate() throws IOException {
    register
        .chronicle()
        .append(
            register.chronicle().find("2016/002").orElseThrow(),
            1,
            Authorship.on("tester", TODAY),
            List.of(new NewEntry(TODAY, new Intake.UserField("Born", "2009-05-14"))));
    Path target = folder.resolve("own.xlsx");
    View born = View.all().showing(List.of(new View.Shown("own:Born", 8)));
    GridExport.write(register.grid(), born, TODAY, target);

    assertThat(part(target, "xl/worksheets/sheet1.xml"))
        .contains("<v>39947")
        .doesNotContain("2009-05-14");
  }

  @Test
  void thePageSaysItsFilterItsDayAndItsNumber() throws IOException {
    View view =
        View.all()
            .with(Condition.of("child_name", Condition.Test.CONTAINS, "sam"))
            .with(Condition.of("received", Condition.Test.FROM, "2016-04-01"));
    byte[] pdf =
        new PdfWriter().write(GridPaper.of(register.info(), register.grid(), view, "Sam's", TODAY));
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("child with 'sam', received since 1 April 2016")
          .contains("1 complaint, received, latest first; printed 20 June 2016")
          .contains("2016/002")
          .doesNotContain("2016/001")
          .contains("Page 1 of 1");
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      assertThat(file.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(file.getPage(0).getMediaBox().getHeight());
    }
  }

  private static String part(Path book, String name) throws IOException {
    try (var zip = new ZipFile(book.toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
