package org.candour.report.paint;

import java.util.List;
import org.candour.domain.Refusal;
import org.candour.domain.Wording;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;
import org.candour.report.model.Texts;

/// Whether our fonts can draw every character of a document. One that they cannot would be printed
/// as a blank box, so it is named beforehand.
public final class Coverage {
  private static final int AROUND = 24;

  private final Typeface face;

  public Coverage(Typeface face) {
    this.face = face;
  }

  /// Refuses a document with a character that cannot be printed, and says where it stands.
  public void require(Document document) {
    Texts.of(document, this::require);
  }

  private void require(String text) {
    List<String> missing = face.missing(Clean.of(text));
    if (!missing.isEmpty()) {
      String first = missing.getFirst();
      throw new Refusal(
          Wording.of("print")
              .text("character", first, code(first), around(text, text.indexOf(first))));
    }
  }

  private static String code(String character) {
    return "U+%04X".formatted(character.codePointAt(0));
  }

  private static String around(String text, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + AROUND);
    return (from > 0 ? "…" : "")
        + text.substring(from, to).strip()
        + (to < text.length() ? "…" : "");
  }
}
