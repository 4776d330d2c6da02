package org.candour.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.domain.Refusal;
import org.candour.report.word.OfficeSchema;
import org.candour.report.word.WordText;
import org.candour.report.zip.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The letters (R126): every template is a sound Word file, no letter leaves with a hole in it, and
/// what the council has changed is what is used.
class LetterTest {
  private static final Templates SHIPPED = new Templates(Path.of("nowhere"));

  @TempDir private Path folder = Path.of("");

  private record Kind(Letter letter, boolean child) {}

  static Stream<Kind> kinds() {
    return Stream.of(Letter.values())
        .flatMap(letter -> Stream.of(new Kind(letter, false), new Kind(letter, true)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyTemplateIsFilledWhole(Kind kind) throws IOException {
    Template template = SHIPPED.of(kind.letter(), kind.child());
    assertThat(template.blanks()).isNotEmpty().allMatch(blank -> Blank.of(blank).isPresent());

    byte[] letter = template.fill(values(template.blanks()));

    assertThat(OfficeSchema.faults(letter)).isEmpty();
    assertThat(WordText.of(letter))
        .doesNotContain("{")
        .contains("<our reference>", "<complainant>");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyAnswerSaysWhatComesNext(Kind kind) {
    Set<String> blanks = SHIPPED.of(kind.letter(), kind.child()).blanks();

    switch (kind.letter()) {
      case ACKNOWLEDGEMENT -> assertThat(blanks).contains("answer by", "received");
      case EXTENSION -> assertThat(blanks).contains("extended to", "extension reason");
      case RESPONSE -> assertThat(blanks).contains("stage 2 by", "findings", "outcome");
      case APPOINTMENT ->
          assertThat(blanks).contains("independent person", "stage 2 answer by", "points");
      case ADJUDICATION -> assertThat(blanks).contains("panel by", "findings", "actions");
      case PANEL_INVITATION -> assertThat(blanks).contains("panel day", "panel place", "chair");
    }
  }

  @Test
  void aBlankThatWordHasCutInPiecesIsFoundAndKeepsItsLooks() throws IOException {
    Template template =
        new Template(
            "own.docx",
            file(
                "<w:p><w:r><w:t>Dear"
                    + " {com</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>plain</w:t></w:r><w:r><w:t>ant},"
                    + " it is {POINTS} and {points}.</w:t></w:r></w:p>"));

    assertThat(template.blanks()).containsExactly("complainant", "points");
    assertThat(
            WordText.of(
                template.fill(Map.of("complainant", "Ms A. & Co", "points", "1. One\n2. Two"))))
        .isEqualTo("Dear Ms A. & Co, it is 1. One\n2. Two and 1. One\n2. Two.");
  }

  @Test
  void noLetterLeavesWithAHole() {
    Template template = new Template("own.docx", file(paragraph("Dear {complainant}")));

    assertThatThrownBy(() -> template.fill(Map.of("complainant", " ")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("own.docx")
        .hasMessageContaining("'complainant'");
    assertThatThrownBy(() -> new Template("note.docx", "a note".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("note.docx");
  }

  @Test
  void theCouncilsOwnTemplateIsUsedAndNeverOverwritten() throws IOException {
    Path own = folder.resolve("letters");
    Templates templates = new Templates(own);
    templates.copies();
    assertThat(own).isDirectoryContaining("glob:**/panel-invitation-child.docx");

    Files.write(own.resolve("extension.docx"), file(paragraph("Only {date}")));
    templates.copies();

    assertThat(templates.of(Letter.EXTENSION, false).blanks()).containsExactly("date");
  }

  private static Map<String, String> values(Set<String> blanks) {
    return blanks.stream()
        .collect(
            Collectors.toMap(
                blank -> blank, blank -> "<" + blank + ">", (a, b) -> a, HashMap::new));
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static byte[] file(String paragraphs) {
    Map<String, byte[]> parts = OfficeSchema.parts(shipped());
    Parcel parcel = new Parcel();
    parts.forEach((name, content) -> {
      if (name.equals("word/document.xml")) {
        parcel.add(
            name,
            "<w:document xmlns:w=\""
                + Words.SPACE
                + "\"><w:body>"
                + paragraphs
                + "</w:body></w:document>");
      } else {
        parcel.add(name, content);
      }
    });
    return parcel.bytes();
  }

  private static byte[] shipped() {
    try (var in = Template.class.getResourceAsStream("/letters/extension.docx")) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
