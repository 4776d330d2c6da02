package org.candour.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.report.Asked;
import org.candour.report.ReportKind;
import org.candour.report.pdf.PdfWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every report of the demonstration, word for word and tag by tag, against the files in
/// `src/test/resources/golden`. Where a change is meant, `./mvnw test -Dtest=GoldenReportsTest
/// -Dcandour.golden=write` writes them anew, and their difference is what a reader will see.
class GoldenReportsTest extends DemonstrationRegister {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  @DisplayName("Words and tags are those on file")
  void golden(ReportKind kind) throws IOException {
    var asked = new Asked(YEAR, 4, Month.MARCH, 1, null);
    var pdf = new PdfWriter().write(kind.write(register, asked, Demonstration.TODAY));
    String said;
    try (var file = Loader.loadPDF(pdf)) {
      said = words(file) + "\n== Tags ==\n" + tags(file);
    }
    var golden = FOLDER.resolve(kind.label() + ".txt");
    if ("write".equals(System.getProperty("candour.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, said);
    }
    assertThat(said.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
  }

  private static String words(PDDocument file) throws IOException {
    var words = new StringBuilder();
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      words.append("== Page ").append(page).append(" ==\n");
      words.append(stripper.getText(file).strip()).append('\n');
    }
    return words.toString();
  }

  private static String tags(PDDocument file) {
    var tags = new StringBuilder();
    outline(file.getDocumentCatalog().getStructureTreeRoot(), 0, tags);
    return tags.toString();
  }

  /// A line for each tag; what stands in a table, a list or a contents list is only counted.
  private static void outline(PDStructureNode node, int depth, StringBuilder tags) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        var type = element.getStructureType();
        tags.append("  ".repeat(depth)).append(type);
        if (type.equals("Table") || type.equals("L") || type.equals("TOC")) {
          tags.append(' ').append(inside(element, new TreeMap<>())).append('\n');
        } else {
          var alternative = element.getAlternateDescription();
          tags.append(alternative == null ? "" : " \"" + alternative + '"').append('\n');
          outline(element, depth + 1, tags);
        }
      }
    }
  }

  private static Map<String, Integer> inside(PDStructureNode node, Map<String, Integer> counts) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        counts.merge(element.getStructureType(), 1, Integer::sum);
        inside(element, counts);
      }
    }
    return counts;
  }
}
