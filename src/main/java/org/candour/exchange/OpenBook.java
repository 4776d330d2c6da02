package org.candour.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.exchange.foreign.Cell;
import org.candour.exchange.foreign.Spreadsheet;
import org.candour.exchange.foreign.Table;

/// An OpenDocument spreadsheet with a sheet for each file of the register workbook, as Calc saves
/// one that was exported to Excel. Of a formula the value last worked out is read.
final class OpenBook implements Workbook {
  private static final int ISO_DAY = 10;

  private final Map<Sheet, Table> sheets = new EnumMap<>(Sheet.class);
  private final List<String> strangers = new ArrayList<>();

  private OpenBook(List<Table> tables) {
    for (var table : tables) {
      Sheet.of(table.name())
          .ifPresentOrElse(sheet -> sheets.put(sheet, table), () -> strangers.add(table.name()));
    }
  }

  /// Whether that name is one of an OpenDocument spreadsheet.
  static boolean named(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".ods");
  }

  static OpenBook open(Path path) {
    var book = new OpenBook(Spreadsheet.read(path).tables());
    if (book.sheets.isEmpty()) {
      throw new Unusable(Wording.of("exchange").text("source.empty", path));
    }
    return book;
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public List<String> strangers() {
    return List.copyOf(strangers);
  }

  @Override
  public String label(Sheet sheet) {
    return sheet.title();
  }

  @Override
  public void each(Sheet sheet, Consumer<RawRow> reader) {
    var table = sheets.get(sheet);
    if (table != null) {
      table
          .rows()
          .forEach(row ->
              reader.accept(
                  new RawRow(row.number(), row.cells().stream().map(OpenBook::text).toList())));
    }
  }

  private static String text(Cell cell) {
    boolean timed = cell.kind() == Cell.Kind.DATE && cell.text().length() > ISO_DAY;
    return timed ? cell.text().substring(0, ISO_DAY) : cell.text();
  }

  @Override
  public void close() {}
}
