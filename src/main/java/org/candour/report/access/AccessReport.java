package org.candour.report.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.casework.AccessCopy.Line;
import org.candour.domain.Wording;
import org.candour.domain.time.Days;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// Everything held, as a document to hand over: an index, then each record as a chronology of one
/// paragraph an entry, with a plain statement of how much was withheld and why that may be.
public final class AccessReport {
  private static final Wording WORDS = Wording.of("keeping");

  private AccessReport() {}

  /// @param asked the reference or the person
  /// @param lines what is handed over
  /// @param withheld how many lines are not
  public static Document of(
      String council, String asked, List<Line> lines, int withheld, LocalDate today) {
    var cases = grouped(lines, Line::reference);
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, WORDS.text("copy.index")));
    blocks.add(new Block.Paragraph(words(WORDS.text("copy.said", withheld))));
    blocks.add(index(cases, today));
    cases.forEach((reference, own) -> {
      blocks.add(heading(1, reference));
      blocks.addAll(chronology(own));
    });
    String title = WORDS.text("copy.title", asked);
    return new Document(
        new Document.Cover(
            council,
            WORDS.text("copy.over"),
            title,
            List.of(WORDS.text("copy.made", today)),
            false),
        new Document.Meta(title, council, WORDS.text("copy.subject"), today, title),
        blocks);
  }

  private static Block index(Map<String, List<Line>> cases, LocalDate today) {
    List<Block.Row> rows = new ArrayList<>();
    cases.forEach((reference, own) -> {
      var entries = own.stream().filter(line -> !line.isLook()).map(Line::entry).distinct();
      List<Run.Said> cells = List.of(new Run.Words(reference), new Run.Words("" + entries.count()));
      rows.add(new Block.Row(cells, false));
    });
    var columns =
        List.of(
            new Block.Column(WORDS.text("copy.case"), false),
            new Block.Column(WORDS.text("copy.entries"), true));
    return new Block.Table(
        words(WORDS.text("copy.index.caption")), columns, rows, WORDS.text("copy.made", today));
  }

  private static List<Block> chronology(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words(WORDS.text("copy.order"))));
    var told = lines.stream().filter(line -> !line.isLook()).toList();
    grouped(told, Line::entry).values().forEach(entry -> blocks.add(EntryParagraph.of(entry)));
    var looks = lines.stream().filter(Line::isLook).map(AccessReport::look).toList();
    if (!looks.isEmpty()) {
      blocks.add(heading(2, WORDS.text("copy.looks")));
      blocks.add(new Block.Bullets(false, looks));
    }
    return blocks;
  }

  private static List<Run> look(Line line) {
    return words(WORDS.text("copy.look", Days.plain(line.day()), line.step(), line.words()));
  }

  private static <K> Map<K, List<Line>> grouped(List<Line> lines, Function<Line, K> key) {
    return lines.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, "", text, false);
  }

  private static List<Run> words(String text) {
    return List.of(new Run.Words(text));
  }
}
