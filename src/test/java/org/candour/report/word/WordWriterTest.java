package org.candour.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.LibreOffice;
import org.candour.report.Sample;
import org.candour.report.model.Block;
import org.candour.report.paint.Typeface;
import org.candour.report.pdf.PdfWriter;
import org.candour.report.zip.Parcel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordWriterTest {
  private static byte[] file;
  private static String text;

  @BeforeAll
  static void write() {
    file = new WordWriter(Typeface.shared()).write(Sample.document());
    text = part("word/document.xml");
  }

  @Test
  @DisplayName("Every part is valid against the schemas of Office Open XML")
  void valid() {
    assertThat(OfficeSchema.faults(file)).isEmpty();
  }

  @Test
  @DisplayName("An element in the wrong place is caught by them")
  void faultIsCaught() {
    var broken = new Parcel();
    OfficeSchema.parts(file).forEach((name, content) -> broken.add(name, broken(name, content)));
    assertThat(OfficeSchema.faults(broken.bytes())).isNotEmpty();
  }

  @Test
  @DisplayName("Headings are Word's own, and the contents list is a field that names them all")
  void headings() {
    assertThat(count("<w:pStyle w:val=\"Heading[123]\"/>")).isEqualTo(4);
    assertThat(count("<w:pStyle w:val=\"TOC[123]\"/>")).isEqualTo(4);
    assertThat(count(" TOC \\\\o &quot;1-3&quot;")).isEqualTo(1);
    assertThat(count("fldCharType=\"begin\"")).isEqualTo(count("fldCharType=\"end\""));
  }

  @Test
  @DisplayName("The contents have a page for each heading from the start, and nothing is asked")
  void contents() {
    var text = part("word/document.xml");
    var shown =
        Pattern.compile("PAGEREF _Toc\\d+ .*?separate\"/></w:r><w:r><w:t[^>]*>([^<]*)<")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(shown).isEqualTo(printed());
    assertThat(text).containsPattern("TOCPage.{0,80}>Page<");
    assertThat(part("word/settings.xml")).doesNotContain("updateFields");
  }

  /// The pages on which the headings stand in the PDF file, by its words.
  private static List<String> printed() {
    try (var pdf = Loader.loadPDF(new PdfWriter().write(Sample.document()))) {
      var pages = new ArrayList<String>();
      for (Block.Heading heading : Sample.document().headings()) {
        for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
          var stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          if (stripper.getText(pdf).lines().anyMatch(line -> alike(line, heading.full()))) {
            pages.add(String.valueOf(page));
          }
        }
      }
      return pages;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean alike(String line, String words) {
    return line.replaceAll("\\s", "").equals(words.replaceAll("\\s", ""));
  }

  @Test
  @DisplayName("Every table repeats its head, keeps its rows whole, and has a numbered caption")
  void tables() {
    assertThat(count("<w:tbl>")).isEqualTo(3);
    assertThat(count("<w:tblHeader/>")).isEqualTo(3);
    assertThat(count("<w:cantSplit/>")).isEqualTo(count("<w:tr>"));
    assertThat(count(" SEQ Table ")).isEqualTo(2);
  }

  @Test
  @DisplayName("Notes are footnotes; a chart says in words what it shows; lists start from 1 again")
  void parts() {
    assertThat(count("<w:footnoteReference ")).isEqualTo(2);
    assertThat(part("word/footnotes.xml")).contains("Section 2.6 &amp; more.");
    assertThat(count("descr=\"Bars of &amp; two years\"")).isEqualTo(2);
    assertThat(count("<w:drawing>")).isEqualTo(1);
    assertThat(part("word/numbering.xml").split("startOverride", -1)).hasSize(3);
  }

  @Test
  @DisplayName("Pages lie on their side where the document asks, and stand again after")
  void landscape() {
    assertThat(count("<w:sectPr>")).isEqualTo(3);
    assertThat(count("w:orient=\"landscape\"")).isEqualTo(1);
    assertThat(count("<w:titlePg/>")).isEqualTo(1);
  }

  @Test
  @DisplayName("The file has a title and is in British English")
  void identity() {
    assertThat(part("docProps/core.xml"))
        .contains("<dc:title>Title &lt;one&gt;</dc:title>")
        .contains("<dc:language>en-GB</dc:language>");
    assertThat(part("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
  }

  @Test
  @DisplayName("The same document always gives the same bytes")
  void same() {
    assertThat(new WordWriter(Typeface.shared()).write(Sample.document())).isEqualTo(file);
  }

  @Test
  @DisplayName("LibreOffice, where it is installed, opens the file and shows every word")
  void opens(@TempDir Path folder) throws IOException, InterruptedException {
    var office = LibreOffice.headless(folder.resolve("profile"));
    Path word = Files.write(folder.resolve("sample.docx"), file);
    Path made = office.saved(word, "pdf", folder);
    try (var pdf = Loader.loadPDF(made.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(Sample.AWKWARD, "Section 2.6 & more.", "Table 1: Spend", "£3,930.50")
          .containsPattern("1\\. First\\.* ?3");
    }
  }

  private static byte[] broken(String name, byte[] content) {
    String said = new String(content, StandardCharsets.UTF_8);
    return name.equals("word/document.xml")
        ? said.replaceFirst("<w:tblGrid>.*?</w:tblGrid>", "").getBytes(StandardCharsets.UTF_8)
        : content;
  }

  private static String part(String name) {
    Map<String, byte[]> parts = OfficeSchema.parts(file);
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static long count(String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
