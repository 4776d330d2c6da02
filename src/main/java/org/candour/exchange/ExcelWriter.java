package org.candour.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.candour.domain.Money;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an Excel workbook with true dates and numbers. Text is always text, never a formula. The
/// file appears whole or not at all.
final class ExcelWriter implements WorkbookWriter {
  private static final Wording WORDS = Wording.of("exchange");
  private static final int LONGEST_TEXT = 32_767;
  private static final double WIDTH = 18;

  private final Path file;

  ExcelWriter(Path file) {
    this.file = file;
  }

  @Override
  public void refuseTaken() {
    if (Files.exists(file)) {
      throw new Unusable(WORDS.text("target.taken", file));
    }
  }

  @Override
  public void write(Pages pages) throws IOException {
    var whole = file.toAbsolutePath();
    var part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(part);
          var book = new Workbook(out, "Candour", null)) {
        for (var sheet : WorkbookWriter.sheets(pages)) {
          write(pages.of(sheet), book.newWorksheet(sheet.title()));
        }
      }
      move(part, whole);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  static void move(Path part, Path whole) throws IOException {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(part, whole);
    }
  }

  private static void write(Page page, Worksheet sheet) throws IOException {
    if (page.size() >= org.candour.exchange.Workbook.MOST_ROWS) {
      throw new Unusable(WORDS.text("xlsx.rows", page.sheet().title()));
    }
    var header = page.header();
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, page.size(), header.size() - 1);
    for (int i = 0; i < page.size(); i++) {
      var cells = page.cells(i, header);
      for (int column = 0; column < cells.size(); column++) {
        var cell = cells.get(column);
        if (cell != null) {
          put(sheet, i + 1, column, cell);
        }
      }
    }
    sheet.finish();
  }

  static void put(Worksheet sheet, int row, int column, Object cell) {
    switch (cell) {
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Money money -> {
        sheet.value(row, column, BigDecimal.valueOf(money.pence(), 2));
        sheet.style(row, column).format("#,##0.00").set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> sheet.inlineString(row, column, fitting(cell.toString()));
    }
  }

  private static String fitting(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new Unusable(WORDS.text("xlsx.text", LONGEST_TEXT));
    }
    return text;
  }
}
