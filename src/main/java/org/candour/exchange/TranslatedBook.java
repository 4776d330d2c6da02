package org.candour.exchange;

import java.util.List;
import java.util.function.Consumer;

/// Another spreadsheet, translated, as if it were a register workbook; so it passes through the
/// same checks.
final class TranslatedBook implements Workbook {
  private final Translation translation;

  TranslatedBook(Translation translation) {
    this.translation = translation;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(Sheet.COMPLAINTS);
  }

  @Override
  public List<String> strangers() {
    return List.of();
  }

  @Override
  public String label(Sheet sheet) {
    return translation.label();
  }

  @Override
  public void each(Sheet sheet, Consumer<RawRow> reader) {
    reader.accept(new RawRow(0, translation.header()));
    translation.rows().forEach(row -> reader.accept(new RawRow(row.number(), row.cells())));
  }

  @Override
  public void close() {}
}
