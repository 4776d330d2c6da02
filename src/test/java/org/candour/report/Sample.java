package org.candour.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// A document with every kind of block, and words that a careless writer would break.
public final class Sample {
  public static final String AWKWARD = "Fish & <chips> \"to go\" – Siân's = 5";

  private Sample() {}

  public static Document document() {
    return document(
        new Block.Contents("Contents"),
        new Block.Heading(1, "1.", "First", true),
        paragraph("", AWKWARD, "Section 2.6 & more."),
        paragraph("1.1", "Numbered", "Second note."),
        new Block.Bullets(true, List.of(runs("one"), runs("two"))),
        new Block.Bullets(false, List.of(runs("a point"))),
        new Block.Bullets(true, List.of(runs("one again"))),
        new Block.Heading(2, "1.1", "Second", false),
        table("Table 1: Spend", 3),
        graph("Table 2: Services", 3),
        new Block.Landscape(List.of(new Block.Heading(2, "", "Wide", false), table("Wide", 2))),
        new Block.Heading(3, "", "Third", false),
        new Block.Quote("Thank you\nfor all", "Fostering"),
        new Block.CaseSummary("16 000 001", "about & on", "found", "closed"));
  }

  public static Document document(Block... blocks) {
    return new Document(
        new Document.Cover("Council & Sons", "Over", "Title <one>", List.of("1 April 2015")),
        new Document.Meta(
            "Title <one>", "Council & Sons", "Subject", LocalDate.of(2016, 9, 30), "Foot \"q\""),
        List.of(blocks));
  }

  public static Block.Paragraph paragraph(String number, String words, String note) {
    return new Block.Paragraph(
        number,
        List.of(
            new Run.Words(words),
            new Run.Note(runs(note)),
            new Run.Words(" and "),
            new Run.Strong("more"),
            new Run.Words(".")));
  }

  public static List<Run> runs(String words) {
    return List.of(new Run.Words(words));
  }

  public static Block.Table table(String caption, int rows) {
    return new Block.Table(
        runs(caption),
        List.of(new Block.Column("Spend", false), new Block.Column("2015/16", true)),
        IntStream.rangeClosed(1, rows).mapToObj(row -> row(row, row == rows)).toList(),
        "Basis: as entered");
  }

  private static Block.Row row(int number, boolean total) {
    return new Block.Row(
        List.of(
            new Run.Words("Service area " + number),
            new Run.Live("cost.total", "£" + number + ",930.50")),
        total);
  }

  public static Block.Graph graph(String caption, int groups) {
    var chart =
        new Chart(
            List.of("2014/15", "2015/16"),
            IntStream.rangeClosed(1, groups).mapToObj(Sample::group).toList(),
            Chart.Unit.COUNT);
    return new Block.Graph(
        runs(caption),
        chart,
        "Bars of & two years",
        table(caption.replaceFirst(":.*", " in figures"), groups));
  }

  private static Chart.Group group(int number) {
    var before = number == 1 ? null : new BigDecimal(number);
    return new Chart.Group("Service " + number, Arrays.asList(before, new BigDecimal(2 * number)));
  }
}
