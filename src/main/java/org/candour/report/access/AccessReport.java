package org.candour.report.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.casework.AccessCopy.Line;
import org.candour.domain.Wording;
import org.candour.domain.time.Days;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// Everything held, as a document to hand over: an index of the complaints, then each of them line
/// by line, with a plain statement of how much was withheld and why that may be.
public final class AccessReport {
  private static final Wording WORDS = Wording.of("keeping");

  private AccessReport() {}

  /// @param asked the reference or the person
  /// @param lines what is handed over
  /// @param withheld how many lines are not
  public static Document of(
      String council, String asked, List<Line> lines, int withheld, LocalDate today) {
    Map<String, List<Line>> cases = new LinkedHashMap<>();
    lines.forEach(
        line -> cases.computeIfAbsent(line.reference(), _ -> new ArrayList<>()).add(line));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "", WORDS.text("copy.index"), false));
    blocks.add(new Block.Paragraph(words(WORDS.text("copy.said", withheld))));
    List<Block.Row> index = new ArrayList<>();
    cases.forEach((reference, own) -> index.add(row(reference, "" + own.size())));
    blocks.add(table("copy.index.caption", List.of("copy.case", "copy.lines"), index, today));
    cases.forEach((reference, own) -> {
      blocks.add(new Block.Heading(1, "", reference, false));
      List<Block.Row> rows =
          own.stream().map(it -> row(Days.plain(it.day()), it.what(), it.words())).toList();
      List<String> heads = List.of("copy.day", "copy.what", "copy.words");
      blocks.add(table("copy.caption", heads, rows, today));
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

  private static Block.Row row(String... cells) {
    List<Run.Said> said = new ArrayList<>();
    for (String cell : cells) {
      said.add(new Run.Words(cell.isBlank() ? "–" : cell));
    }
    return new Block.Row(said, false);
  }

  private static Block.Table table(
      String caption, List<String> heads, List<Block.Row> rows, LocalDate today) {
    return new Block.Table(
        words(WORDS.text(caption)),
        heads.stream().map(head -> new Block.Column(WORDS.text(head), false)).toList(),
        rows,
        WORDS.text("copy.made", today));
  }

  private static List<Run> words(String text) {
    return List.of(new Run.Words(text));
  }
}
