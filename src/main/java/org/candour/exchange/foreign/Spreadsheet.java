package org.candour.exchange.foreign;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// A spreadsheet of a council's own, read whole: .xlsx, .ods, .fods or .csv. What the file is
/// decides, not what it is called.
public record Spreadsheet(Path source, List<Table> tables) {
  private static final Wording WORDS = Wording.of("exchange");
  private static final int HEAD = 8;

  /// The endings of the files that can be read.
  public static final String[] ENDINGS = {"xlsx", "ods", "csv", "fods"};

  /// Reads a file.
  ///
  /// @throws Unusable when it cannot be read, or is larger than any register
  public static Spreadsheet read(Path source) {
    try {
      return new Spreadsheet(source, filled(source, tables(source)));
    } catch (NoSuchFileException missing) {
      throw new Unusable(WORDS.text("source.missing", source), missing);
    } catch (ZipException | XMLStreamException | CsvParseException | ArithmeticException damaged) {
      throw new Unusable(WORDS.text("foreign.damaged", name(source)), damaged);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new Unusable(WORDS.text("foreign.unreadable", name(source)), unreadable);
    }
  }

  private static List<Table> filled(Path source, List<Table> all) {
    var filled = all.stream().filter(table -> !table.rows().isEmpty()).toList();
    if (filled.isEmpty()) {
      throw new Unusable(WORDS.text("foreign.empty", name(source)));
    }
    return filled;
  }

  private static List<Table> tables(Path source) throws IOException, XMLStreamException {
    var bounds = new Bounds(name(source));
    var head = head(source);
    if (head.startsWith("PK")) {
      return zipped(source, bounds);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new Unusable(WORDS.text("xlsx.old", name(source)));
    }
    if (head.stripLeading().startsWith("<?xml") || name(source).endsWith(".fods")) {
      return OdsFile.flat(source, bounds);
    }
    if (name(source).endsWith(".xlsx") || name(source).endsWith(".ods")) {
      throw new Unusable(WORDS.text("foreign.damaged", name(source)));
    }
    return CsvFile.read(source, bounds);
  }

  private static List<Table> zipped(Path source, Bounds bounds)
      throws IOException, XMLStreamException {
    boolean excel;
    try (var parts = new ZipParts(source, bounds)) {
      excel = parts.has("xl/workbook.xml");
    }
    return excel ? XlsxFile.read(source, bounds) : OdsFile.zipped(source, bounds);
  }

  private static String head(Path source) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      return new String(in.readNBytes(HEAD), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  private static String name(Path source) {
    return String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
  }
}
