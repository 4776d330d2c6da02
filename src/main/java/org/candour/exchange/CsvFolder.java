package org.candour.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;

/// A folder with a CSV file for each sheet: UTF-8, with or without a byte order mark.
final class CsvFolder implements Workbook {
  private static final Wording WORDS = Wording.of("exchange");
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final Map<Sheet, Path> files = new EnumMap<>(Sheet.class);
  private final List<String> strangers = new ArrayList<>();

  CsvFolder(Path folder) {
    try (var entries = Files.newDirectoryStream(folder)) {
      entries.forEach(this::sort);
    } catch (IOException unreadable) {
      throw new Unusable(WORDS.text("source.unreadable", folder), unreadable);
    }
    if (files.isEmpty()) {
      throw new Unusable(WORDS.text("source.empty", folder));
    }
  }

  private void sort(Path file) {
    var name = String.valueOf(file.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return;
    }
    var sheet = Sheet.of(name.substring(0, name.length() - ".csv".length()));
    if (sheet.isEmpty()) {
      strangers.add(name);
    } else if (files.putIfAbsent(sheet.get(), file) != null) {
      throw new Unusable(WORDS.text("source.twice", name));
    }
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(files.keySet());
  }

  @Override
  public List<String> strangers() {
    return strangers.stream().sorted().toList();
  }

  @Override
  public String label(Sheet sheet) {
    return sheet.title() + ".csv";
  }

  @Override
  public void each(Sheet sheet, Consumer<RawRow> reader) {
    var file = files.get(sheet);
    if (file == null) {
      return;
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Unusable(WORDS.text("sheet.large", file));
      }
      read(file, reader);
    } catch (IOException | UncheckedIOException | CsvParseException failed) {
      throw failed instanceof CsvParseException || !coding(failed)
          ? new Unusable(WORDS.text("csv.unreadable", file), failed)
          : new Unusable(WORDS.text("csv.coding", file), failed);
    }
  }

  private static boolean coding(Throwable failed) {
    return failed instanceof CharacterCodingException
        || failed.getCause() instanceof CharacterCodingException;
  }

  private static void read(Path file, Consumer<RawRow> reader) throws IOException {
    try (Reader text = text(file);
        CloseableIterator<CsvRecord> records = records(text)) {
      for (int number = 1; records.hasNext(); number++) {
        if (number > MOST_ROWS) {
          throw new Unusable(WORDS.text("sheet.large", file));
        }
        var cells = records.next().getFields().stream().map(CsvFolder::cell).toList();
        reader.accept(new RawRow(number, cells));
      }
    }
  }

  private static CloseableIterator<CsvRecord> records(Reader text) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .iterator();
  }

  /// Bytes that are no UTF-8 stop the reading instead of turning into question marks.
  private static Reader text(Path file) throws IOException {
    var text =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static String cell(String text) {
    return Guard.off(Cells.tidy(text));
  }

  @Override
  public void close() {}
}
