package org.candour.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.report.Sample;
import org.candour.report.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A sound file has no fault; each fault, planted, is found.
class TagTreeTest {
  private static final Document DOCUMENT = Sample.document();
  private static byte[] pdf;

  @BeforeAll
  static void write() {
    pdf = new PdfWriter().write(DOCUMENT);
  }

  @Test
  @DisplayName("Every kind of block is written without a fault, on standing and on lying pages")
  void sound() throws IOException {
    assertThat(TagTree.faults(pdf, DOCUMENT)).isEmpty();
    try (var file = Loader.loadPDF(pdf)) {
      var lying = 0;
      for (var page : file.getPages()) {
        lying += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
      }
      assertThat(lying).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("The head of a long table stands on each of its pages, and is read once")
  void repeated() throws IOException {
    var document = Sample.document(Sample.table("Table 1: Long", 90));
    byte[] written = new PdfWriter().write(document);
    assertThat(TagTree.faults(written, document)).isEmpty();
    try (var file = Loader.loadPDF(written)) {
      var stripper = new PDFTextStripper();
      for (int page = 2; page <= file.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(file)).as("page " + page).contains("Spend 2015/16");
      }
      assertThat(file.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @Test
  @DisplayName("The tables are inside as CSV files that belong to the document as data")
  void attached() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var names = file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names.keySet())
          .containsExactly("table-1-spend.csv", "table-2-services.csv", "wide.csv");
      assertThat(file.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF)).hasSize(3);
      var spend = names.get("table-1-spend.csv");
      assertThat(spend.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(new String(spend.getEmbeddedFile().toByteArray(), "UTF-8")).contains("1930.50");
    }
  }

  @Test
  @DisplayName("A head without scope, an empty title, a mute chart and a second reading are found")
  void planted() throws IOException {
    assertThat(found(file -> first(file, "TH").element().removeItem(COSName.A)))
        .contains("A head does not say what it heads");
    assertThat(found(file -> file.getDocumentInformation().setTitle(" ")))
        .contains("The title is empty");
    assertThat(found(file -> first(file, "Figure").noAlternative()))
        .contains("A figure says nothing");
    assertThat(found(file -> first(file, "Caption").type("P")))
        .contains("A table without a caption");
    assertThat(found(TagTreeTest::twice)).anyMatch(fault -> fault.contains("read twice"));
    assertThat(found(file -> file.getDocumentCatalog().setDocumentOutline(null)))
        .anyMatch(fault -> fault.startsWith("Bookmarks lack a heading"));
    assertThat(found(TagTreeTest::painted)).containsExactly("Something painted is not marked");
  }

  @Test
  @DisplayName("Words over each other and words outside the page are found")
  void pages() throws IOException {
    assertThat(found(file -> words(file, 100, 300, 104, 300)))
        .anyMatch(fault -> fault.contains("prints words over each other"));
    assertThat(found(file -> words(file, 5, 300, 100, 300)))
        .anyMatch(fault -> fault.contains("has words outside"));
  }

  private static void words(PDDocument file, float... places) {
    try (var pen = new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, true, true)) {
      for (int i = 0; i < places.length; i += 2) {
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        pen.newLineAtOffset(places[i], places[i + 1]);
        pen.showText("Planted");
        pen.endText();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void twice(PDDocument file) {
    Tag paragraph = first(file, "H2");
    var contents = new java.util.ArrayList<COSBase>(paragraph.contents());
    contents.addAll(paragraph.contents());
    paragraph.contents(contents);
  }

  private static void painted(PDDocument file) {
    try (var pen = new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, true)) {
      pen.addRect(100, 100, 10, 10);
      pen.fill();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Tag first(PDDocument file, String type) {
    var root = new Tag(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    return root.all().stream().filter(tag -> tag.type().equals(type)).findFirst().orElseThrow();
  }

  private static java.util.List<String> found(Consumer<PDDocument> fault) throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      fault.accept(file);
      var out = new ByteArrayOutputStream();
      file.save(out);
      return TagTree.faults(out.toByteArray(), DOCUMENT);
    }
  }
}
