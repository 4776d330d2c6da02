package org.candour.report.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.report.model.Document;

/// The styles of a Word file: those of a long report, or the same set closer and smaller where the
/// report begins on its first page, so that one page stays one page.
final class Styles {
  private static final Map<String, String> CLOSER = closer();

  private Styles() {}

  static byte[] of(Document document, byte[] styles) {
    if (document.cover().ownPage()) {
      return styles;
    }
    String text = new String(styles, StandardCharsets.UTF_8);
    for (var each : CLOSER.entrySet()) {
      if (!text.contains(each.getKey())) {
        throw new IllegalStateException("The styles have changed: " + each.getKey());
      }
      text = text.replace(each.getKey(), each.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> closer() {
    Map<String, String> closer = new LinkedHashMap<>();
    closer.put(size(20), size(18));
    closer.put(size(22), size(20));
    closer.put(size(24), size(20));
    closer.put(size(28), size(21));
    closer.put(size(36), size(25));
    closer.put(size(40), size(26));
    closer.put(size(50), size(36));
    closer.put("w:after=\"140\" w:line=\"288\"", "w:after=\"80\" w:line=\"259\"");
    closer.put("w:before=\"3200\" w:after=\"1700\"", "w:before=\"0\" w:after=\"40\"");
    closer.put("w:before=\"480\" w:after=\"240\"", "w:before=\"200\" w:after=\"80\"");
    closer.put("w:before=\"0\" w:after=\"400\"", "w:before=\"0\" w:after=\"120\"");
    return closer;
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
  }
}
