package org.candour.report.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.candour.report.chart.Chart;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;

/// A document with one of everything, for a writer that is to get going before it is asked.
final class Rehearsal {
  private static final String WORDS = "Words of a paragraph that is a little longer than a line. ";

  private Rehearsal() {}

  static Document document() {
    var note = new Run.Note(List.of(new Run.Words(WORDS)));
    var item = List.<Run>of(new Run.Words(WORDS.repeat(2)), new Run.Strong(WORDS));
    return new Document(
        new Document.Cover(WORDS, WORDS, WORDS, List.of(WORDS)),
        new Document.Meta(WORDS, WORDS, WORDS, LocalDate.EPOCH, WORDS),
        List.of(
            new Block.Contents(WORDS),
            new Block.Heading(1, "1.", WORDS, true),
            new Block.Paragraph("1.1", List.of(new Run.Words(WORDS), note)),
            new Block.Bullets(false, List.of(item)),
            table(),
            new Block.Graph(item, chart(), WORDS, table()),
            new Block.Quote(WORDS, WORDS)));
  }

  private static Chart chart() {
    var group = new Chart.Group(WORDS, List.of(BigDecimal.ONE, BigDecimal.TEN));
    return new Chart(List.of(WORDS, WORDS), List.of(group), Chart.Unit.COUNT);
  }

  private static Block.Table table() {
    var row = new Block.Row(List.of(new Run.Words(WORDS), new Run.Words("12")), false);
    return new Block.Table(
        List.of(new Run.Words(WORDS)),
        List.of(new Block.Column(WORDS, false), new Block.Column(WORDS, true)),
        List.of(row, row, row),
        WORDS);
  }
}
