package org.candour.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// An Excel workbook with a sheet for each file of the register workbook. Of a formula the value
/// last worked out is read.
final class ExcelBook implements Workbook {
  private static final Wording WORDS = Wording.of("exchange");
  private static final int OLE2_HEADER = 8;

  private final Path path;
  private final ReadableWorkbook book;
  private final Map<Sheet, org.dhatim.fastexcel.reader.Sheet> sheets = new EnumMap<>(Sheet.class);
  private final List<String> strangers = new ArrayList<>();

  private ExcelBook(Path path, ReadableWorkbook book) {
    this.path = path;
    this.book = book;
    try (var all = book.getSheets()) {
      all.forEach(this::sort);
    }
  }

  static ExcelBook open(Path path) {
    try {
      refuseOldOrLocked(path);
      refuseBomb(path);
      var book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
      return checked(path, book);
    } catch (IOException | ExcelReaderException broken) {
      throw new Unusable(WORDS.text("xlsx.unreadable", path), broken);
    }
  }

  private static ExcelBook checked(Path path, ReadableWorkbook book) throws IOException {
    try {
      var excel = new ExcelBook(path, book);
      if (excel.sheets.isEmpty()) {
        throw new Unusable(WORDS.text("source.empty", path));
      }
      return excel;
    } catch (RuntimeException failed) {
      book.close();
      throw failed;
    }
  }

  /// The cells of the first sheet of any workbook, as text.
  static List<List<String>> firstSheet(Path path) throws IOException {
    refuseOldOrLocked(path);
    refuseBomb(path);
    try (var book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        var rows = book.getFirstSheet().openStream()) {
      var reader = new ExcelBook(path, book);
      return rows.map(row -> reader.raw(row).cells())
          .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
          .toList();
    } catch (ExcelReaderException broken) {
      throw new Unusable(WORDS.text("xlsx.unreadable", path), broken);
    }
  }

  private static void refuseOldOrLocked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(OLE2_HEADER);
      if (head.length == OLE2_HEADER && ReadableWorkbook.isOLE2Header(head)) {
        throw new Unusable(WORDS.text("xlsx.old", path));
      }
    }
  }

  /// A small file can unpack to more than any disk holds, so what it unpacks to is counted first.
  private static void refuseBomb(Path path) throws IOException {
    long left = MOST_BYTES;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipFile(path.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
              throw new Unusable(WORDS.text("sheet.large", path));
            }
          }
        }
      }
    } catch (ZipException notZip) {
      throw new Unusable(WORDS.text("xlsx.unreadable", path), notZip);
    }
  }

  private void sort(org.dhatim.fastexcel.reader.Sheet sheet) {
    var known = Sheet.of(sheet.getName());
    if (known.isEmpty()) {
      strangers.add(sheet.getName());
    } else {
      sheets.put(known.get(), sheet);
    }
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
    var found = sheets.get(sheet);
    if (found == null) {
      return;
    }
    try (var rows = found.openStream()) {
      for (var row : (Iterable<Row>) rows::iterator) {
        reader.accept(raw(row));
      }
    } catch (IOException | ExcelReaderException broken) {
      throw new Unusable(WORDS.text("xlsx.unreadable", path), broken);
    }
  }

  private RawRow raw(Row row) {
    if (row.getRowNum() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
      throw new Unusable(WORDS.text("sheet.large", path));
    }
    var cells = new ArrayList<String>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      var cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return new RawRow(row.getRowNum(), cells);
  }

  private String text(Cell cell) {
    return switch (cell.getValue()) {
      case null -> Cells.tidy(String.valueOf(cell.getText()));
      case BigDecimal number when ExcelDates.isDate(cell) ->
          ExcelDates.day(number, book.isDate1904()).toString();
      case BigDecimal number -> Cells.plain(number);
      case Boolean yes -> yes ? "yes" : "no";
      case Object other -> Cells.tidy(other.toString());
    };
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException ignored) {
      // Read to the end already: nothing is lost.
    }
  }
}
