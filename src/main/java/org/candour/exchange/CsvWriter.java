package org.candour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.candour.domain.Money;
import org.candour.domain.Unusable;
import org.candour.domain.Wording;
import org.jspecify.annotations.Nullable;

/// Writes a folder with a CSV file for each sheet: UTF-8, dates as `yyyy-mm-dd`.
final class CsvWriter implements WorkbookWriter {
  private final Path folder;

  CsvWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void refuseTaken() {
    var words = Wording.of("exchange");
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Unusable(words.text("target.taken", folder));
    }
    for (var sheet : Sheet.values()) {
      if (Files.exists(file(sheet))) {
        throw new Unusable(words.text("target.taken", file(sheet)));
      }
    }
  }

  private Path file(Sheet sheet) {
    return folder.resolve(sheet.title() + ".csv");
  }

  @Override
  public void write(Pages pages) throws IOException {
    Files.createDirectories(folder);
    for (var sheet : WorkbookWriter.sheets(pages)) {
      write(pages.of(sheet), file(sheet));
    }
  }

  private static void write(Page page, Path file) throws IOException {
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      var header = page.header();
      csv.writeRecord(header.stream().map(Guard::on).toList());
      for (int i = 0; i < page.size(); i++) {
        var texts = new ArrayList<String>(header.size());
        page.cells(i, header).forEach(cell -> texts.add(text(cell)));
        csv.writeRecord(texts);
      }
    }
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String text -> Guard.on(text);
      case Money money -> money.plain();
      default -> cell.toString();
    };
  }
}
