package org.candour.exchange.foreign;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.candour.exchange.Cells;
import org.candour.exchange.foreign.Cell.Kind;

/// Reads a CSV file in the coding and with the separator it was saved with: UTF-8, UTF-16, or the
/// Western coding that older programs write.
final class CsvFile {
  private static final long MOST = 200L << 20;
  private static final String SEPARATORS = ",;\t|";
  private static final int LOOKED_AT = 20_000;
  private static final int CELL = 200_000;

  private CsvFile() {}

  static List<Table> read(Path path, Bounds bounds) throws IOException {
    if (Files.size(path) > MOST) {
      throw bounds.tooLarge();
    }
    var text = text(path);
    var rows = new ArrayList<Table.Row>();
    try (var records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .maxBufferSize(CELL)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord row : records) {
        bounds.row(++number);
        var cells = new ArrayList<Cell>();
        var fields = row.getFields();
        for (int column = 0; column < fields.size(); column++) {
          bounds.put(cells, column, cell(fields.get(column)));
        }
        bounds.put(rows, number, cells);
      }
    }
    return List.of(new Table("", rows, List.of()));
  }

  private static Cell cell(String text) {
    var tidy = Cells.unguarded(Cells.tidy(text));
    return Cell.of(Cells.formulaError(tidy) ? Kind.ERROR : Kind.TEXT, tidy, false);
  }

  private static String text(Path path) throws IOException {
    var bytes = Files.readAllBytes(path);
    var coding = marked(bytes);
    if (coding == null && hasNothing(bytes)) {
      throw new Unusable(Wording.of("exchange").text("csv.binary", path));
    }
    String text;
    if (coding != null) {
      text = new String(bytes, coding);
    } else {
      text = strict(bytes);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfffe
        ? StandardCharsets.UTF_16LE
        : mark == 0xfeff ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean hasNothing(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /// The separator that stands most often outside quotes.
  static char separator(String text) {
    var counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
