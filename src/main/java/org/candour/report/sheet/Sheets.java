package org.candour.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Wording;
import org.candour.report.model.Block;
import org.candour.report.model.Clean;
import org.candour.report.model.Document;
import org.candour.report.model.Run;
import org.candour.report.table.Titles;
import org.candour.report.table.Value;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The sheets of a workbook. On each the caption stands above the head, which stays in sight, and
/// the basis below the last row.
final class Sheets {
  private static final int LONGEST_NAME = 31;
  private static final int HEAD = 2;
  private static final int FIRST = 46;
  private static final int TEXT = 36;
  private static final int FIGURES = 15;
  private static final double LINE = 15;
  private static final Wording WORDS = Wording.of("print");

  private final Workbook book;
  private final Titles titles = new Titles(LONGEST_NAME);

  Sheets(Workbook book) {
    this.book = book;
  }

  void write(Document document) {
    Worksheet about = book.newWorksheet(titles.sheet(WORDS.text("sheet.about")));
    about.width(0, 90);
    about.value(0, 0, Clean.of(document.meta().title()));
    about.style(0, 0).bold().fontSize(14).set();
    int row = 1;
    for (String line : lines(document)) {
      about.value(row++, 0, Clean.of(line));
    }
    row++;
    for (Block.Table table : document.tables().stream().map(Block.Table::spread).toList()) {
      String name = titles.sheet(Run.plain(table.caption()));
      sheet(book.newWorksheet(name), table);
      about.hyperlink(row, 0, HyperLink.internal("'%s'!A1".formatted(name), caption(table)));
      row++;
    }
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    lines.add(document.cover().organisation());
    lines.addAll(document.cover().lines());
    return lines;
  }

  private static String caption(Block.Table table) {
    return Clean.of(Run.plain(table.caption()));
  }

  private static void sheet(Worksheet sheet, Block.Table table) {
    sheet.value(0, 0, caption(table));
    sheet.style(0, 0).bold().fontSize(12).set();
    widths(sheet, table);
    heads(sheet, table);
    for (int row = 0; row < table.rows().size(); row++) {
      row(sheet, HEAD + 1 + row, table, table.rows().get(row));
    }
    basis(sheet, HEAD + 2 + table.rows().size(), table);
    sheet.freezePane(1, HEAD + 1);
    print(sheet);
  }

  private static void widths(Worksheet sheet, Block.Table table) {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.width(column, width(table, column));
    }
  }

  private static int width(Block.Table table, int column) {
    return column == 0 ? FIRST : table.columns().get(column).figures() ? FIGURES : TEXT;
  }

  private static void heads(Worksheet sheet, Block.Table table) {
    int lines = 1;
    for (int column = 0; column < table.columns().size(); column++) {
      Block.Column head = table.columns().get(column);
      head(sheet, column, head);
      lines = Math.max(lines, lines(head.head(), width(table, column)));
    }
    sheet.rowHeight(HEAD, lines * LINE);
  }

  /// The basis runs across the columns, on as many lines as it takes.
  private static void basis(Worksheet sheet, int row, Block.Table table) {
    int last = table.columns().size() - 1;
    int room = 0;
    for (int column = 0; column <= last; column++) {
      room += width(table, column);
    }
    sheet.value(row, 0, Clean.of(table.basis()));
    sheet.style(row, 0).italic().wrapText(true).verticalAlignment("top").set();
    if (last > 0) {
      sheet.range(row, 0, row, last).merge();
    }
    sheet.rowHeight(row, lines(table.basis(), room) * LINE);
  }

  private static int lines(String words, int width) {
    return 1 + words.length() * 10 / (width * 9);
  }

  private static void print(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(HEAD);
  }

  private static void head(Worksheet sheet, int column, Block.Column head) {
    sheet.value(HEAD, column, Clean.of(head.head()));
    StyleSetter style = sheet.style(HEAD, column).bold().wrapText(true).verticalAlignment("bottom");
    style
        .horizontalAlignment(head.figures() ? "right" : "left")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
        .set();
  }

  private static void row(Worksheet sheet, int at, Block.Table table, Block.Row row) {
    for (int column = 0; column < row.cells().size(); column++) {
      var kind = table.columns().get(column);
      StyleSetter style = sheet.style(at, column);
      put(sheet, at, column, style, Value.of(kind, row.cells().get(column).text()));
      style.horizontalAlignment(kind.figures() ? "right" : "left");
      if (row.total()) {
        style.bold();
      }
      style.wrapText(!kind.figures()).verticalAlignment("top").set();
    }
  }

  private static void put(Worksheet sheet, int row, int column, StyleSetter style, Value value) {
    switch (value) {
      case Value.Number number -> {
        boolean percent = number.unit() == Value.Unit.PERCENT;
        sheet.value(row, column, percent ? number.amount().movePointLeft(2) : number.amount());
        style.format(format(number));
      }
      case Value.Day day -> {
        sheet.value(row, column, day.day());
        style.format("dd/mm/yyyy");
      }
      case Value.Words words -> sheet.value(row, column, Clean.of(words.words()));
    }
  }

  private static String format(Value.Number number) {
    String decimals = number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals());
    String mark = number.mark().isEmpty() ? "" : "\"" + number.mark() + "\"";
    return switch (number.unit()) {
          case PLAIN -> "#,##0" + decimals;
          case PERCENT -> "0" + decimals + "%";
          case POUNDS -> "[$£-809]#,##0" + decimals;
        }
        + mark;
  }
}
