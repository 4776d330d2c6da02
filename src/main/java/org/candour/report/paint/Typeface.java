package org.candour.report.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.candour.report.chart.Measure;

/// The fonts that travel with the program, read without the help of the operating system: how wide
/// words are, how they look, and which characters no font can draw. A character that the first font
/// lacks is taken from the fallback.
public final class Typeface implements Measure {
  public static final String REGULAR = "SourceSans3-Regular.ttf";
  public static final String SEMIBOLD = "SourceSans3-Semibold.ttf";
  public static final String BOLD = "SourceSans3-Bold.ttf";
  public static final String FALLBACK = "DejaVuSans.ttf";

  private final List<TrueTypeFont> regular;
  private final List<TrueTypeFont> bold;

  public Typeface() {
    TrueTypeFont fallback = read(FALLBACK);
    this.regular = List.of(read(REGULAR), fallback);
    this.bold = List.of(read(SEMIBOLD), fallback);
  }

  /// A font file of ours, parsed afresh: documents may not share one. Ligatures stay off, since
  /// they lose the text behind them.
  public static TrueTypeFont read(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/report/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The font " + name + " is missing");
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read the font " + name, broken);
    }
  }

  @Override
  public double width(String words, double size, boolean heavy) {
    return words.codePoints().mapToDouble(point -> glyph(point, heavy).advance() * size).sum();
  }

  /// The outline of some words on a baseline.
  Path2D outline(String words, double x, double y, double size, boolean heavy) {
    Path2D outline = new Path2D.Double();
    double at = x;
    for (int point : words.codePoints().toArray()) {
      Glyph glyph = glyph(point, heavy);
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(size / glyph.em(), -size / glyph.em());
      outline.append(glyph.path().getPathIterator(place), false);
      at += glyph.advance() * size;
    }
    return outline;
  }

  /// The characters of some words that none of our fonts can draw.
  public List<String> missing(String words) {
    List<String> missing = new ArrayList<>();
    words
        .codePoints()
        .filter(point -> !Character.isISOControl(point))
        .filter(point -> regular.stream().allMatch(font -> id(font, point) == 0))
        .distinct()
        .forEach(point -> missing.add(Character.toString(point)));
    return missing;
  }

  private Glyph glyph(int point, boolean heavy) {
    List<TrueTypeFont> fonts = heavy ? bold : regular;
    TrueTypeFont font =
        fonts.stream().filter(each -> id(each, point) != 0).findFirst().orElse(fonts.getFirst());
    return glyph(font, id(font, point));
  }

  private static Glyph glyph(TrueTypeFont font, int id) {
    try {
      GlyphData data = font.getGlyph().getGlyph(id);
      Path2D path = data == null ? new Path2D.Double() : data.getPath();
      double em = font.getUnitsPerEm();
      return new Glyph(path, font.getAdvanceWidth(id) / em, em);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int id(TrueTypeFont font, int point) {
    try {
      CmapLookup characters = font.getUnicodeCmapLookup();
      return characters.getGlyphId(point);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private record Glyph(Path2D path, double advance, double em) {}
}
