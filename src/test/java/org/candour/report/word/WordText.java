package org.candour.report.word;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The words of a Word file as somebody reads them: a line for each paragraph.
public final class WordText {
  private WordText() {}

  public static String of(byte[] file) {
    var document = Objects.requireNonNull(OfficeSchema.parts(file).get("word/document.xml"));
    return new String(document, StandardCharsets.UTF_8)
        .replaceAll("<w:br[^>]*>|</w:p>", "\n")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
