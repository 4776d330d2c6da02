package org.candour.report.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Remembers how wide words are and how high a font stands while one document is laid out: the
/// engine asks for the same again and again. What it is told is what the engine works out itself.
final class Widths extends PdfBoxTextRenderer {
  private final Map<Face, Map<String, Integer>> widths = new HashMap<>();
  private final Map<Face, FSFontMetrics> metrics = new HashMap<>();

  /// A font in a size.
  private record Face(List<?> fonts, float size) {
    static Face of(FSFont font) {
      return new Face(((PdfBoxFSFont) font).getFontDescriptions(), font.getSize2D());
    }
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String words) {
    Map<String, Integer> known = widths.computeIfAbsent(Face.of(font), _ -> new HashMap<>());
    Integer width = known.get(words);
    if (width == null) {
      width = super.getWidth(context, font, words);
      known.put(words, width);
    }
    return width;
  }

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String words) {
    return metrics.computeIfAbsent(
        Face.of(font), _ -> super.getFSFontMetrics(context, font, words));
  }
}
