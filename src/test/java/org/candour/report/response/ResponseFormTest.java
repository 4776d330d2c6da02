package org.candour.report.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.candour.LibreOffice;
import org.candour.Story;
import org.candour.domain.Outcome;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Intake;
import org.candour.domain.entry.Stage1;
import org.candour.procedure.state.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form goes out, is filled in, and comes back; what is wrong with it is told in one sentence.
final class ResponseFormTest {
  private static final LocalDate DUE = LocalDate.of(2016, 4, 15);

  @TempDir private Path folder;

  private static CaseState state(String... points) {
    Story story = Story.received("2016-04-01");
    for (int i = 0; i < points.length; i++) {
      story =
          story.then(
              "2016-04-04",
              new Intake.PointRaised(
                  String.valueOf(i + 1), points[i], null, "An <apology> & more"));
    }
    return story.state();
  }

  private Path form(CaseState state) throws IOException {
    return Files.write(folder.resolve("form.docx"), ResponseForm.of(state, DUE));
  }

  /// The form with its text changed, as if typed in Word.
  private Path typed(Path form, String... pairs) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(form);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    String text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replaceFirst(java.util.regex.Pattern.quote(pairs[i]), pairs[i + 1]);
    }
    parts.put("word/document.xml", text.getBytes(StandardCharsets.UTF_8));
    Path filled = folder.resolve("filled.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(filled))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return filled;
  }

  /// The first blank is who fills it in, the second the response.
  private Path answered(CaseState state, String... more) throws IOException {
    Path named = typed(form(state), ">Write here<", ">Cat Rail<", ">Write here<", ">Dear parent<");
    return more.length == 0 ? named : typed(named, more);
  }

  @Test
  void whatIsFilledInBecomesTheEntriesOfADraft() throws IOException {
    CaseState state = state("Calls not returned", "Late report");
    Path filled =
        answered(state, ">Choose<", ">partly upheld<", ">Write here<", ">One call was missed<");
    FilledForm form = FilledForm.read(filled);

    Answer answer = form.answer(state);

    assertThat(form.reference()).isEqualTo(state.reference());
    assertThat(answer.bodies(form.from()))
        .containsExactly(
            new Stage1.FindingProposed("1", Outcome.PARTLY_UPHELD, "One call was missed"),
            new Stage1.DraftReceived("Cat Rail", "Dear parent"));
  }

  @Test
  void aFormThatLibreOfficeSavedAgainSaysTheSame() throws Exception {
    LibreOffice office = LibreOffice.headless(folder.resolve("profile"));
    CaseState state = state("Calls not returned", "Late report");
    Path filled =
        answered(
            state, ">Choose<", ">partly upheld<", ">Write here<", ">One call, of ‘two’, missed<");
    FilledForm before = FilledForm.read(filled);

    FilledForm after = FilledForm.read(office.saved(filled, "docx", folder.resolve("sent back")));

    assertThat(after.reference()).isEqualTo(state.reference());
    assertThat(after.from()).isEqualTo(before.from());
    assertThat(after.answer(state)).isEqualTo(before.answer(state));
    assertThat(after.answer(state).bodies(after.from()))
        .contains(
            new Stage1.FindingProposed("1", Outcome.PARTLY_UPHELD, "One call, of ‘two’, missed"));
  }

  @Test
  void aFormNobodyWroteInIsRefused() throws IOException {
    CaseState state = state("Calls not returned");
    assertThatThrownBy(() -> FilledForm.read(form(state)).answer(state))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Write the response");
  }

  @Test
  void anotherFileIsNoForm() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.docx"), "some notes");
    assertThatThrownBy(() -> FilledForm.read(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("notes.docx is not a response form");
    Path other = typed(form(state("Calls")), ResponseForm.KIND, "a letter");
    assertThatThrownBy(() -> FilledForm.read(other).reference())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not a response form");
    Path newer = typed(form(state("Calls")), ResponseForm.KIND, "candour stage 1 response 2");
    assertThatThrownBy(() -> FilledForm.read(newer).reference())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void whatWasAskedMustReadAsInTheRegister() throws IOException {
    CaseState state = state("Calls not returned");
    Path changed = answered(state, "Calls not returned", "Calls mostly returned");
    assertThatThrownBy(() -> FilledForm.read(changed).answer(state))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Point 1 reads otherwise");
    Path filled = answered(state);
    assertThatThrownBy(() -> FilledForm.read(filled).answer(state("Calls not returned", "New")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Point 2 is missing");
    assertThatThrownBy(() -> FilledForm.read(filled).answer(state()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not have any more");
    Path unclear = answered(state, ">Choose<", ">rather upheld<");
    assertThatThrownBy(() -> FilledForm.read(unclear).answer(state))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("rather upheld");
    Path torn = answered(state, "candour:learned", "other:learned");
    assertThatThrownBy(() -> FilledForm.read(torn).answer(state))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("The field learned is missing");
  }

  @Test
  void theFormOfAnotherCaseIsRefused() throws IOException {
    CaseState state = state("Calls not returned");
    Path other = typed(answered(state), ">" + state.reference() + "<", ">2099/001<");
    assertThatThrownBy(() -> FilledForm.read(other).answer(state))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is for 2099/001");
  }
}
