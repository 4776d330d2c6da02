package org.candour.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.candour.casework.grid.Column;
import org.candour.casework.grid.Columns;
import org.candour.casework.grid.FilterWords;
import org.candour.casework.grid.RegisterGrid;
import org.candour.casework.grid.Row;
import org.candour.casework.grid.View;
import org.candour.domain.Money;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.domain.time.TypedDay;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a view of the register as an Excel workbook: true dates, numbers as numbers, the head in
/// sight, a filter on each column, and a sheet that says what was shown. Text is always text.
public final class GridExport {
  private static final Wording WORDS = Wording.of("grid");
  private static final int AT_ONCE = 500;

  private GridExport() {}

  /// Writes the view; a file of that name gives way.
  ///
  /// @return how many complaints
  /// @throws Unusable when the file cannot be written or there are more rows than a sheet holds
  public static int write(RegisterGrid grid, View view, LocalDate today, Path target) {
    long[] order = grid.order(view);
    if (order.length >= Workbook.MOST_ROWS) {
      throw new Unusable(Wording.of("exchange").text("xlsx.rows", WORDS.text("export.sheet")));
    }
    Path whole = target.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(part);
          var book = new org.dhatim.fastexcel.Workbook(out, "Candour", null)) {
        sheet(book.newWorksheet(WORDS.text("export.sheet")), grid, view, order);
        about(book.newWorksheet(WORDS.text("export.about")), grid, view, today);
      }
      Files.deleteIfExists(whole);
      ExcelWriter.move(part, whole);
      return order.length;
    } catch (IOException failed) {
      throw new Unusable(Wording.of("exchange").text("target.unwritable", target), failed);
    } finally {
      part.toFile().delete();
    }
  }

  private static void sheet(Worksheet sheet, RegisterGrid grid, View view, long[] order)
      throws IOException {
    Columns columns = grid.columns();
    List<Column> shown = view.columns().stream().map(s -> columns.of(s.column())).toList();
    for (int at = 0; at < shown.size(); at++) {
      sheet.value(0, at, shown.get(at).name());
      sheet.style(0, at).bold().set();
      sheet.width(at, Math.clamp(view.columns().get(at).width() * 1.1, 8, 60));
    }
    sheet.freezePane(view.frozen(), 1);
    sheet.setAutoFilter(0, 0, order.length, shown.size() - 1);
    for (int from = 0; from < order.length; from += AT_ONCE) {
      long[] some = Arrays.copyOfRange(order, from, Math.min(order.length, from + AT_ONCE));
      int line = from;
      for (Row row : grid.rows(shown, Arrays.stream(some).boxed().toList())) {
        line++;
        for (int at = 0; at < shown.size(); at++) {
          put(sheet, line, at, shown.get(at), row.cells().get(at));
        }
      }
    }
    sheet.finish();
  }

  private static void put(Worksheet sheet, int row, int at, Column column, @Nullable String value) {
    if (value != null) {
      Object cell = cell(column, value);
      ExcelWriter.put(sheet, row, at, cell);
      if (cell instanceof LocalDate) {
        sheet.style(row, at).format("dd/mm/yyyy").set();
      }
    }
  }

  /// The value as a spreadsheet holds it; a text that is no date, though the column is for dates,
  /// stays as it is, and a date in a field of the council's own is one though its kind is text.
  private static Object cell(Column column, String value) {
    return switch (column.kind()) {
      case DAY -> day(value);
      case TEXT -> column.own() ? day(value) : column.said(value);
      case NUMBER -> value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : value;
      case MONEY -> Money.parse(value);
      default -> column.said(value);
    };
  }

  private static Object day(String value) {
    return TypedDay.kept(value).<Object>map(day -> day).orElse(value);
  }

  private static void about(Worksheet sheet, RegisterGrid grid, View view, LocalDate today)
      throws IOException {
    Columns columns = grid.columns();
    List<List<String>> lines =
        List.of(
            List.of(WORDS.text("export.shown"), FilterWords.of(view, columns)),
            List.of(WORDS.text("export.order"), FilterWords.order(view, columns)));
    for (int row = 0; row < lines.size(); row++) {
      sheet.inlineString(row, 0, lines.get(row).getFirst());
      sheet.inlineString(row, 1, lines.get(row).getLast());
    }
    sheet.inlineString(lines.size(), 0, WORDS.text("export.day"));
    ExcelWriter.put(sheet, lines.size(), 1, today);
    sheet.width(0, 16);
    sheet.width(1, 60);
    sheet.finish();
  }
}
