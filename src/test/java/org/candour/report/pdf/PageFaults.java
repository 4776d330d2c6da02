package org.candour.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// What a reader would be ashamed of, page by page, found by where the letters stand: words outside
/// the paper, over each other or cut in two, a heading or a caption left behind, a page all but
/// empty.
final class PageFaults {
  /// The narrowest margin, in points.
  private static final float EDGE = 28;

  /// Letters may reach into each other by so much, as a slanted f does.
  private static final float TOUCH = 1.5f;

  private static final int FEW = 30;

  private final PDDocument file;
  private final Set<String> faults = new LinkedHashSet<>();
  private final Set<String> left = new HashSet<>();
  private final StringBuilder all = new StringBuilder();
  private final List<String> each = new ArrayList<>();

  private PageFaults(PDDocument file) {
    this.file = file;
  }

  static Set<String> of(PDDocument file, Document document) throws IOException {
    var pages = new PageFaults(file);
    document.headings().forEach(heading -> pages.left.add(bare(heading.full())));
    document
        .all()
        .forEach(block -> {
          if (block instanceof Block.Table table) {
            pages.left.add(bare(Run.plain(table.caption())));
          }
        });
    for (int number = 1; number <= file.getNumberOfPages(); number++) {
      pages.page(number);
    }
    pages.cut(document);
    document.tables().forEach(pages::torn);
    return pages.faults;
  }

  private void page(int number) throws IOException {
    var box = file.getPage(number - 1).getMediaBox();
    List<TextPosition> glyphs = new ArrayList<>();
    var words = text(number, glyphs);
    all.append(words).append('\n');
    each.add(words.replaceAll("[\\s\u00a0]", ""));
    for (var glyph : glyphs) {
      expect(
          glyph.getXDirAdj() >= EDGE
              && glyph.getXDirAdj() + glyph.getWidthDirAdj() <= box.getWidth() - EDGE
              && glyph.getYDirAdj() >= EDGE
              && glyph.getYDirAdj() <= box.getHeight() - EDGE,
          "Page " + number + " has words outside: " + glyph.getUnicode());
    }
    overlaps(number, glyphs);
    expect(
        words.replaceAll("\\s", "").length() > FEW || number == 1,
        "Page " + number + " is all but empty");
    leftBehind(number, words);
  }

  private String text(int number, List<TextPosition> glyphs) throws IOException {
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
            super.processTextPosition(glyph);
          }
        };
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(file);
  }

  /// Letters on one line stand one after the other.
  private void overlaps(int number, List<TextPosition> glyphs) {
    var lines = new TreeMap<Integer, List<TextPosition>>();
    glyphs.stream()
        .filter(glyph -> !glyph.getUnicode().isBlank())
        .forEach(glyph ->
            lines
                .computeIfAbsent(Math.round(glyph.getYDirAdj() * 2), _ -> new ArrayList<>())
                .add(glyph));
    for (var line : lines.values()) {
      line.sort(Comparator.comparing(TextPosition::getXDirAdj));
      for (int i = 1; i < line.size(); i++) {
        var before = line.get(i - 1);
        expect(
            before.getXDirAdj() + before.getWidthDirAdj() <= line.get(i).getXDirAdj() + TOUCH,
            "Page " + number + " prints words over each other: " + around(line, i));
      }
    }
  }

  private static String around(List<TextPosition> line, int at) {
    var words = new StringBuilder();
    line.subList(Math.max(0, at - 12), Math.min(line.size(), at + 12))
        .forEach(glyph -> words.append(glyph.getUnicode()));
    return words.toString();
  }

  /// No heading and no caption is the last thing above the foot of its page.
  private void leftBehind(int number, String words) {
    var lines = words.strip().lines().map(PageFaults::bare).toList();
    for (int i = Math.max(0, lines.size() - 3); i < lines.size(); i++) {
      boolean last = lines.subList(i + 1, lines.size()).stream().allMatch(this::foot);
      expect(
          !last || !left.contains(lines.get(i)),
          "A heading ends page " + number + ": " + lines.get(i));
    }
  }

  private boolean foot(String line) {
    return line.matches("Page \\d+") || line.matches(".*Page \\d+");
  }

  /// A word of a table stands whole on some page.
  private void cut(Document document) {
    var printed = new HashSet<>(List.of(all.toString().split("[\\s\u00a0]+")));
    document.tables().stream()
        .flatMap(PageFaults::said)
        .flatMap(text -> Stream.of(text.split("[\\s\u00a0]+")))
        .forEach(word ->
            expect(word.isEmpty() || printed.contains(word), "A word is cut or missing: " + word));
  }

  /// The last two rows of a table stand on one page with what is said below them; of rows that hold
  /// sentences the last one.
  private void torn(Block.Table table) {
    var rows = table.shown();
    boolean sentences = table.columns().stream().anyMatch(Block.Column::wide);
    var last =
        rows.subList(Math.max(0, rows.size() - (sentences ? 1 : 2)), rows.size()).stream()
            .flatMap(row -> row.cells().stream())
            .map(Run.Said::text);
    var end =
        Stream.concat(last, Stream.of(table.basis()))
            .collect(Collectors.joining())
            .replaceAll("[\\s\u00a0]", "");
    expect(
        each.stream().anyMatch(page -> page.contains(end)),
        "The end of a table is torn: " + Run.plain(table.caption()));
  }

  private static Stream<String> said(Block.Table table) {
    var heads = table.columns().stream().map(Block.Column::head);
    var cells = table.rows().stream().flatMap(row -> row.cells().stream()).map(Run.Said::text);
    return Stream.concat(heads, cells);
  }

  private static String bare(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private void expect(boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }
}
