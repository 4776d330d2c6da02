package org.candour.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.paint.Typeface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a screen reader is told, where no validator looks.
class PdfWriterTest {
  private static byte[] pdf;

  @BeforeAll
  static void write() {
    pdf = new PdfWriter().write(document("Words with <b>marks</b> & a bell\u0007"));
  }

  @Test
  @DisplayName("The caption is the first thing in every table")
  void captionFirst() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var tables = tags(file, "Table");
      assertThat(tables).hasSize(2);
      assertThat(tables)
          .allSatisfy(table -> assertThat(table.children().getFirst().type()).isEqualTo("Caption"));
    }
  }

  @Test
  @DisplayName("A footnote is read straight after its call, its number first")
  void notes() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      var notes = tags(file, "Note");
      assertThat(notes).hasSize(2);
      assertThat(notes).extracting(note -> note.element().getString("ID")).doesNotHaveDuplicates();
      for (Tag note : notes) {
        assertThat(note.children().getFirst().type()).isEqualTo("Lbl");
        assertThat(before(note).type()).isEqualTo("Link");
      }
    }
  }

  @Test
  @DisplayName("Contents entries are tagged as such, and links keep their own words")
  void contents() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(tags(file, "TOC")).hasSize(1);
      assertThat(tags(file, "TOCI")).hasSize(2);
      assertThat(tags(file, "Reference")).hasSize(2);
      assertThat(tags(file, "Link")).noneMatch(link -> link.element().containsKey(COSName.ALT));
    }
  }

  @Test
  @DisplayName("The column of the contents in which the pages stand has a head, read before them")
  void pageColumn() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(file).lines().map(String::strip))
          .containsSequence("Contents", "Page");
      var head = before(tags(file, "TOC").getFirst());
      assertThat(head.type()).isEqualTo("P");
      assertThat(head.alternative()).isEmpty();
    }
  }

  @Test
  @DisplayName("What is drawn behind the words is described once on a page, as layout")
  void rules() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        var described = new ArrayList<String>();
        for (COSName name : page.getResources().getPropertiesNames()) {
          described.add(
              String.valueOf(
                  page.getResources()
                      .getProperties(name)
                      .getCOSObject()
                      .getNameAsString(COSName.TYPE)));
        }
        assertThat(described).containsOnlyOnce("Layout").doesNotContain("Background");
      }
    }
  }

  @Test
  @DisplayName("No marker of ours is left for anybody to hear")
  void markers() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(root(file).all()).noneMatch(tag -> tag.alternative().startsWith("@"));
    }
  }

  @Test
  @DisplayName("Whatever was pasted into a text is printed as text")
  void escaped() throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(file)).contains("Words with <b>marks</b> & a bell");
    }
  }

  @Test
  @DisplayName("Characters that no font of ours can draw are named beforehand")
  void missing() {
    var face = Typeface.shared();
    assertThat(face.missing("Siân, Łódź, שלום, ✓")).isEmpty();
    assertThat(face.missing("好 thanks 好")).containsExactly("好");
  }

  @Test
  @DisplayName("Two writings of a document are the same file")
  void same() {
    var again = new PdfWriter().fresh(document("Words with <b>marks</b> & a bell\u0007"));
    assertThat(again).isEqualTo(pdf);
  }

  @Test
  @DisplayName("A document that differs by a letter is written anew")
  void another() throws IOException {
    var other = new PdfWriter().write(document("Words with a letter more"));
    assertThat(other).isNotEqualTo(pdf);
    try (var file = Loader.loadPDF(other)) {
      assertThat(new PDFTextStripper().getText(file)).contains("Words with a letter more");
    }
  }

  @Test
  @DisplayName("Reports written at the same time are as those written one after the other")
  void atOnce() {
    var words = IntStream.range(0, 24).mapToObj(n -> "Report " + n + " " + "Łódź ✓ ".repeat(n));
    var documents = words.map(PdfWriterTest::document).toList();
    var atOnce = documents.parallelStream().map(each -> new PdfWriter().fresh(each)).toList();
    for (int i = 0; i < documents.size(); i++) {
      assertThat(atOnce.get(i)).isEqualTo(new PdfWriter().fresh(documents.get(i)));
    }
  }

  private static Document document(String words) {
    var note = new Run.Note(List.of(new Run.Words("Section 2.6.")));
    var paragraph =
        new Block.Paragraph(List.of(new Run.Words(words), note, new Run.Words(" and more.")));
    var table = table(List.of(new Run.Words("Table 1: Costs"), note));
    var chart =
        new Chart(
            List.of("2014/15", "2015/16"),
            List.of(new Chart.Group("Fostering", Arrays.asList(null, new BigDecimal(3)))),
            Chart.Unit.COUNT);
    var graph =
        new Block.Graph(
            List.of(new Run.Words("Table 2: Services")),
            chart,
            "Bars",
            table(List.of(new Run.Words("Table 2 in figures"))));
    return new Document(
        new Document.Cover("Council", "Over", "Title", List.of()),
        new Document.Meta("Title", "Council", "Subject", LocalDate.of(2016, 9, 30), "Foot \"q\""),
        List.of(
            new Block.Contents("Contents"),
            new Block.Heading(1, "1.", "First", true),
            paragraph,
            new Block.Heading(2, "1.1", "Second", false),
            table,
            graph));
  }

  private static Block.Table table(List<Run> caption) {
    var cells = List.<Run.Said>of(new Run.Words("Mediation"), new Run.Live("cost.total", "£930"));
    return new Block.Table(
        caption,
        List.of(new Block.Column("Spend", false), new Block.Column("2015/16", true)),
        List.of(new Block.Row(cells, false)),
        "Basis");
  }

  private static Tag root(PDDocument file) {
    return new Tag(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  private static List<Tag> tags(PDDocument file, String type) {
    return root(file).all().stream().filter(tag -> tag.type().equals(type)).toList();
  }

  private static Tag before(Tag tag) {
    var parent =
        new Tag((org.apache.pdfbox.cos.COSDictionary) tag.element().getDictionaryObject(COSName.P));
    var children = parent.children();
    return children.get(children.indexOf(tag) - 1);
  }
}
