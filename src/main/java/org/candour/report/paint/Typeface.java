package org.candour.report.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Map<String, TrueTypeFont> FONTS = new ConcurrentHashMap<>();

  private final List<TrueTypeFont> regular;
  private final List<TrueTypeFont> bold;
  private final Map<Integer, Glyph> light = new ConcurrentHashMap<>();
  private final Map<Integer, Glyph> heavy = new ConcurrentHashMap<>();

  private Typeface() {
    TrueTypeFont fallback = font(FALLBACK);
    this.regular = List.of(font(REGULAR), fallback);
    this.bold = List.of(font(SEMIBOLD), fallback);
  }

  /// The typeface, read once.
  public static Typeface shared() {
    return Shared.FACE;
  }

  /// A font of ours, read once for all documents.
  public static TrueTypeFont font(String name) {
    return FONTS.computeIfAbsent(name, Typeface::read);
  }

  private static TrueTypeFont read(String name) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(file(name)));
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read the font " + name, broken);
    }
  }

  private static byte[] file(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/report/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The font " + name + " is missing");
      }
      return withoutLigatures(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read the font " + name, broken);
    }
  }

  /// Ligatures lose the text behind them, and reading their table takes long: the directory of the
  /// copy in memory gives it a name that nobody looks for.
  private static byte[] withoutLigatures(byte[] font) {
    int tables = (font[4] & 0xFF) << 8 | font[5] & 0xFF;
    for (int at = 12; at < 12 + 16 * tables; at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[at] = 'x';
      }
    }
    return font;
  }

  private static final class Shared {
    static final Typeface FACE = new Typeface();
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

  /// How some words look, one character after the other.
  public List<Glyph> glyphs(String words, boolean heavy) {
    return words.codePoints().mapToObj(point -> glyph(point, heavy)).toList();
  }

  /// The characters of some words that none of our fonts can draw.
  public List<String> missing(String words) {
    Set<String> missing = new LinkedHashSet<>();
    for (int i = 0, point; i < words.length(); i += Character.charCount(point)) {
      point = words.codePointAt(i);
      if (!Character.isISOControl(point) && !glyph(point, false).drawn()) {
        missing.add(Character.toString(point));
      }
    }
    return List.copyOf(missing);
  }

  private Glyph glyph(int point, boolean bolder) {
    Map<Integer, Glyph> known = bolder ? heavy : light;
    Glyph glyph = known.get(point);
    return glyph == null
        ? known.computeIfAbsent(point, each -> read(each, bolder ? bold : regular))
        : glyph;
  }

  private static synchronized Glyph read(int point, List<TrueTypeFont> fonts) {
    TrueTypeFont font =
        fonts.stream().filter(each -> id(each, point) != 0).findFirst().orElse(fonts.getFirst());
    return glyph(font, id(font, point));
  }

  private static Glyph glyph(TrueTypeFont font, int id) {
    try {
      GlyphData data = font.getGlyph().getGlyph(id);
      Path2D path = data == null ? new Path2D.Double() : data.getPath();
      double em = font.getUnitsPerEm();
      return new Glyph(path, font.getAdvanceWidth(id) / em, em, id != 0);
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

  /// A character as it is drawn, read once.
  ///
  /// @param path in units of the font, upwards
  /// @param advance how far the next one stands from it, for a font size of one
  /// @param em units of the font in its size
  /// @param drawn whether a font has it; else its path is a mark
  public record Glyph(Path2D path, double advance, double em, boolean drawn) {}
}
