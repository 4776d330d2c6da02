package org.candour.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.table.Titles;
import org.candour.report.table.Value;

/// A table of a report as a CSV file: UTF-8 with the mark that Excel needs to know it by, lines as
/// RFC 4180 wants them, numbers plain, days as in ISO 8601, and no cell that a spreadsheet would
/// run as a formula.
///
/// @param name the name of the file
/// @param caption the caption of the table
/// @param basis what was counted, and as at when
public record CsvTable(String name, String caption, String basis, byte[] content) {
  private static final String MARK = "\uFEFF";
  private static final int LONGEST = 60;
  private static final String BASIS = Wording.of("print").text("csv.basis");

  /// Every table of a document, each with a name of its own.
  public static List<CsvTable> of(Document document) {
    Titles titles = new Titles(LONGEST);
    return document.tables().stream().map(Block.Table::spread).map(t -> of(t, titles)).toList();
  }

  private static CsvTable of(Block.Table table, Titles titles) {
    String caption = Run.plain(table.caption());
    List<List<String>> lines = new ArrayList<>();
    lines.add(and(table.columns().stream().map(Block.Column::head).toList(), BASIS));
    table.rows().forEach(row -> lines.add(and(line(table, row), table.basis())));
    return new CsvTable(titles.file(caption) + ".csv", caption, table.basis(), bytes(lines));
  }

  /// Each line with its basis in a column of its own, so that a program reads nothing but lines of
  /// one kind, and a line keeps its basis wherever it is copied or sorted to.
  private static List<String> and(List<String> line, String basis) {
    return Stream.concat(line.stream(), Stream.of(basis)).toList();
  }

  private static List<String> line(Block.Table table, Block.Row row) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      line.add(said(Value.of(table.columns().get(i), row.cells().get(i).text())));
    }
    return line;
  }

  private static String said(Value value) {
    return switch (value) {
      case Value.Number number ->
          number.amount().toPlainString()
              + (number.unit() == Value.Unit.PERCENT ? "%" : "")
              + number.mark();
      case Value.Day day -> day.day().toString();
      case Value.Words words -> words.words();
    };
  }

  static byte[] bytes(List<List<String>> lines) {
    StringWriter out = new StringWriter();
    out.write(MARK);
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      lines.forEach(line -> writer.writeRecord(line.stream().map(CsvTable::harmless).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A text that begins like a formula begins with an apostrophe instead; a number stays one.
  public static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula && !cell.matches("-\\d[\\d.]*%?") ? "'" + cell : cell;
  }
}
