package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.candour.domain.time.CalendarData;
import org.candour.domain.time.FinancialYear;
import org.candour.report.annual.Annual;
import org.candour.report.model.Document;
import org.candour.report.pdf.PdfWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The annual report of the demonstration, judged by veraPDF and by what veraPDF does not see.
class AnnualReportTest {
  private static Document report;
  private static byte[] pdf;

  @BeforeAll
  static void write(@TempDir Path folder) {
    VeraGreenfieldFoundryProvider.initialise();
    var registers = new FileRegisters(CalendarData.englandAndWales());
    try (var register = registers.demonstration(folder.resolve("d.candour"))) {
      report = Annual.report(register, FinancialYear.parse("2015-16"), Demonstration.TODAY);
    }
    pdf = new PdfWriter().write(report);
  }

  @Test
  @DisplayName("PDF/UA-1: no failed check")
  void accessible() throws VeraPDFException {
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  @DisplayName("PDF/A-3a: no failed check")
  void lasting() throws VeraPDFException {
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  @DisplayName("A chart without alternative text is caught")
  void faultIsCaught() throws IOException, VeraPDFException {
    try (var broken = Loader.loadPDF(pdf)) {
      elements(broken, "Figure").getFirst().getCOSObject().removeItem(COSName.ALT);
      var out = new ByteArrayOutputStream();
      broken.save(out);
      assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
  }

  @Test
  @DisplayName("Headings are the bookmarks, and each stands on the page that the contents give")
  void contents() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var bookmarks = bookmarks(file.getDocumentCatalog().getDocumentOutline().children());
      for (var heading : report.headings()) {
        assertThat(bookmarks).anyMatch(title -> squeezed(title).contains(squeezed(heading.text())));
      }
      var contents = text(file, 2);
      for (var heading : report.headings()) {
        int page = page(file, heading.full());
        assertThat(squeezed(contents)).contains(squeezed(heading.full() + page));
      }
    }
  }

  @Test
  @DisplayName("Tables 1 to 9 are there in their order, each caption once")
  void tables() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var all = new PDFTextStripper().getText(file);
      int before = -1;
      for (int number = 1; number <= 9; number++) {
        int at = all.indexOf("Table " + number + ": ");
        assertThat(at).as("Table %d", number).isGreaterThan(before);
        assertThat(all.indexOf("Table " + number + ": ", at + 1)).isNegative();
        before = at;
      }
    }
  }

  @Test
  @DisplayName("No text leaves the page, no page is blank, no character is missing")
  void pages() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        var words = text(file, page);
        assertThat(words.strip()).as("page %d", page).isNotEmpty().doesNotContain("#");
      }
      assertThat(outside(file)).isEmpty();
    }
  }

  @Test
  @DisplayName("It has a title, British English, and says that every case is invented")
  void identity() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentInformation().getTitle()).contains("Annual Report 2015/2016");
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(text(file, 1)).contains("invented");
    }
  }

  @Test
  @DisplayName("The same figures always give the same bytes")
  void reproducible() {
    assertThat(new PdfWriter().write(report)).isEqualTo(pdf);
  }

  private static List<String> failures(byte[] file, PDFAFlavour flavour) throws VeraPDFException {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (IOException unclosed) {
      throw new java.io.UncheckedIOException(unclosed);
    }
  }

  private static List<PDStructureElement> elements(PDDocument file, String type) {
    var found = new ArrayList<PDStructureElement>();
    gather(file.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void gather(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        gather(element, type, found);
      }
    }
  }

  private static List<String> bookmarks(Iterable<PDOutlineItem> items) {
    var titles = new ArrayList<String>();
    for (var item : items) {
      titles.add(item.getTitle());
      titles.addAll(bookmarks(item.children()));
    }
    return titles;
  }

  private static int page(PDDocument file, String heading) throws IOException {
    for (int page = file.getNumberOfPages(); page > 2; page--) {
      if (squeezed(text(file, page)).contains(squeezed(heading))) {
        return page;
      }
    }
    throw new AssertionError("no page has the heading " + heading);
  }

  private static String text(PDDocument file, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(file);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> outside(PDDocument file) throws IOException {
    var outside = new ArrayList<String>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            float right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            if (glyph.getXDirAdj() < 50 || right > 595 - 50) {
              outside.add(getCurrentPageNo() + ": " + glyph.getUnicode());
            }
            super.processTextPosition(glyph);
          }
        };
    stripper.getText(file);
    return outside;
  }
}
