package org.candour.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// Where on the pages of a file each figure of its report stands, so that a reader can point at it.
/// The words of the report are followed through the words of the file; what cannot be found again
/// is left out.
public final class Places {
  /// How far ahead a block may begin: the furniture of a page may lie between.
  private static final int AHEAD = 4_000;

  private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]+");

  private final Glyphs glyphs;
  private final List<Place> found = new ArrayList<>();
  private int at;

  private Places(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /// A figure on a page, in points from its upper left corner.
  ///
  /// @param page from nought
  /// @param figure its name, with its period
  public record Place(
      int page, double x, double y, double width, double height, String figure, String text) {}

  /// The places of a report's figures in its file, in reading order.
  public static List<Place> of(Document document, byte[] pdf) {
    try (var file = Loader.loadPDF(pdf)) {
      var glyphs = new Glyphs();
      glyphs.getText(file);
      var places = new Places(glyphs);
      document.all().forEach(places::block);
      return List.copyOf(places.found);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> line(List.of(new Run.Words(heading.full())));
      case Block.Paragraph paragraph -> line(paragraph.runs());
      case Block.Bullets bullets -> bullets.items().forEach(this::line);
      case Block.Table table -> table(table);
      case Block.Graph graph -> table(graph.figures());
      case Block.Boxes boxes -> boxes.each().forEach(box -> box.items().forEach(this::line));
      default -> {}
    }
  }

  private void table(Block.Table table) {
    line(table.caption());
    table.shown().forEach(row -> line(List.copyOf(row.cells())));
  }

  private void line(List<? extends Run> runs) {
    var words = squeezed(Run.plain(List.copyOf(runs)));
    int begun = find(words, at);
    if (begun >= 0) {
      int from = begun;
      for (Run run : runs) {
        from = run(run, from);
      }
      at = from;
    } else {
      runs.forEach(this::alone);
    }
  }

  private int run(Run run, int from) {
    var words = squeezed(Run.plain(List.of(run)));
    if (run instanceof Run.Live live && !words.isEmpty()) {
      add(live, from, from + words.length());
    }
    return from + words.length();
  }

  /// A line broken by the end of a page is followed run by run.
  private void alone(Run run) {
    var words = squeezed(Run.plain(List.of(run)));
    int begun = find(words, at);
    if (begun >= 0) {
      at = run(run, begun);
    }
  }

  private int find(String words, int from) {
    if (words.isEmpty()) {
      return -1;
    }
    int begun = glyphs.text.indexOf(words, from);
    return begun > from + AHEAD ? -1 : begun;
  }

  private void add(Run.Live live, int from, int to) {
    var first = glyphs.each.get(from);
    double right = first.x;
    for (var glyph : glyphs.each.subList(from, to)) {
      if (glyph.page == first.page && Math.abs(glyph.y - first.y) < 1) {
        right = Math.max(right, glyph.x + glyph.width);
      }
    }
    found.add(
        new Place(
            first.page,
            first.x,
            first.y - first.height,
            right - first.x,
            first.height,
            live.figure(),
            live.text()));
  }

  private static String squeezed(String text) {
    return BLANK.matcher(text).replaceAll("");
  }

  private record Glyph(int page, double x, double y, double width, double height) {}

  /// Every character of a file that is not blank, in the order of the file.
  private static final class Glyphs extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> each = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition at) {
      for (char character : squeezed(at.getUnicode()).toCharArray()) {
        text.append(character);
        each.add(
            new Glyph(
                getCurrentPageNo() - 1,
                at.getXDirAdj(),
                at.getYDirAdj(),
                at.getWidthDirAdj(),
                at.getFontSizeInPt()));
      }
    }
  }
}
