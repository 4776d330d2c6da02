package org.candour.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.candour.report.Sample;
import org.candour.report.model.Block;
import org.candour.report.model.Run;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
  @Test
  @DisplayName("A sheet a table, named after it, with caption, head, numbers as numbers, and basis")
  void sheets() throws IOException {
    try (var book = open(new SheetWriter().write(Sample.document()))) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly("About", "Table 1 Spend", "Table 2 Services", "Wide");
      List<Row> rows = book.findSheet("Table 1 Spend").orElseThrow().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Table 1: Spend");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("2015/16");
      assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("1930.50"));
      assertThat(rows.getLast().getCellText(0)).isEqualTo("Basis: as entered");
    }
  }

  @Test
  @DisplayName("A percentage is a hundredth of what is printed; a day is a day")
  void units() throws IOException {
    var table =
        new Block.Table(
            Sample.runs("Kinds"),
            List.of(new Block.Column("When", false), new Block.Column("Share", true)),
            List.of(
                new Block.Row(List.of(new Run.Words("4 May 2016"), new Run.Words("65.5%")), false)),
            "");
    try (var book = open(new SheetWriter().write(Sample.document(table)))) {
      Row row = book.findSheet("Kinds").orElseThrow().read().get(2);
      assertThat(row.getCellAsDate(0))
          .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo("2016-05-04"));
      assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("0.655"));
    }
  }

  @Test
  @DisplayName("A percentage with what it is of is three numbers, never words")
  void shares() throws IOException {
    var table =
        new Block.Table(
            Sample.runs("Causes"),
            List.of(new Block.Column("Cause", false), new Block.Column("% upheld", true)),
            List.of(
                new Block.Row(
                    List.of(new Run.Words("Delays"), new Run.Words("18% (2 of 11)")), false),
                new Block.Row(List.of(new Run.Words("Total"), new Run.Words("23%")), true)),
            "");
    try (var book = open(new SheetWriter().write(Sample.document(table)))) {
      List<Row> rows = book.findSheet("Causes").orElseThrow().read();
      assertThat(rows.get(1).getCellText(2)).isEqualTo("% upheld: part");
      assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("0.18"));
      assertThat(rows.get(2).getCellAsNumber(2)).contains(new BigDecimal("2"));
      assertThat(rows.get(2).getCellAsNumber(3)).contains(new BigDecimal("11"));
      assertThat(rows.get(3).getCellAsNumber(1)).contains(new BigDecimal("0.23"));
    }
  }

  @Test
  @DisplayName("The same document always gives the same bytes")
  void same() {
    assertThat(new SheetWriter().write(Sample.document()))
        .isEqualTo(new SheetWriter().write(Sample.document()));
    assertThat(new String(core(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("2016-09-30T00:00:00Z")
        .contains("Title &lt;one&gt;");
  }

  private static byte[] core() {
    return org.candour.report.word.OfficeSchema.parts(new SheetWriter().write(Sample.document()))
        .get("docProps/core.xml");
  }

  private static ReadableWorkbook open(byte[] file) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(file));
  }
}
