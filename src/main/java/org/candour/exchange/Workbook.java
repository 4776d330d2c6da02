package org.candour.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// A register workbook as found on disk. Rows are handed over one by one, so a sheet is never held
/// whole.
sealed interface Workbook extends AutoCloseable
    permits CsvFolder, ExcelBook, OpenBook, TranslatedBook {
  /// No file or sheet of a register comes near these; beyond them somebody means harm.
  int MOST_ROWS = 1_048_576;

  int MOST_COLUMNS = 16_384;
  long MOST_BYTES = 1L << 30;

  /// Opens a folder of CSV files, or one Excel or OpenDocument workbook.
  ///
  /// @throws Unusable when there is neither
  static Workbook open(Path source) {
    var words = Wording.of("exchange");
    if (Files.isDirectory(source)) {
      return new CsvFolder(source);
    }
    if (!Files.exists(source)) {
      throw new Unusable(words.text("source.missing", source));
    }
    if (OpenBook.named(source)) {
      return OpenBook.open(source);
    }
    if (!isExcel(source)) {
      throw new Unusable(words.text("source.kind", source));
    }
    return ExcelBook.open(source);
  }

  /// Whether that name is one of an Excel workbook.
  static boolean isExcel(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /// The sheets of the register workbook that are there.
  List<Sheet> sheets();

  /// The files or sheets beside them that are not read.
  List<String> strangers();

  /// What the user calls that sheet.
  String label(Sheet sheet);

  /// Hands over the rows of a sheet that is there, the header first.
  void each(Sheet sheet, Consumer<RawRow> reader);

  @Override
  void close();
}
