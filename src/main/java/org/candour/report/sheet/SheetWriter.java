package org.candour.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.candour.report.model.Document;
import org.dhatim.fastexcel.Workbook;

/// Writes the tables of a document as an Excel workbook: first what it is, then a sheet for each
/// table, numbers as numbers. The same document always gives the same bytes.
public final class SheetWriter {
  private static final String PROGRAM = "Candour";

  /// The finished file.
  public byte[] write(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, PROGRAM, null)) {
      book.properties().setTitle(document.meta().title());
      book.properties().setSubject(document.meta().subject());
      new Sheets(book).write(document);
      book.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Timeless.of(out.toByteArray(), document.meta().dated());
  }
}
